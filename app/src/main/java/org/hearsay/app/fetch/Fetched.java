package org.hearsay.app.fetch;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param url where it was found, after redirects
 * @param mediaType the media type that the server declared, in lower case and without parameters, where it did
 * @param charset the character set that the server declared, as it spelled it, where it did
 * @param lastModified the day of the Last-Modified header in UTC, where there is a valid one
 * @param bytes the body, decompressed; not to be written to
 * @param at when the response had come
 * @param response the response as it came
 * @param validators what to give back when the page is asked for again
 */
@SuppressWarnings("ArrayRecordComponent") // A body is megabytes, handed on once and never altered.
public record Fetched(
        URI url,
        @Nullable String mediaType,
        @Nullable String charset,
        @Nullable LocalDate lastModified,
        byte[] bytes,
        Instant at,
        RawResponse response,
        Validators validators)
        implements Answer {}
