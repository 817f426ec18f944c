package org.hearsay.app.input;

import java.net.URI;
import java.time.Instant;
import org.hearsay.app.fetch.RawResponse;

/**
 * How a page came from the web: what an archive of evidence keeps of it.
 *
 * @param url where it was found, after redirects
 * @param at when it had come
 * @param response the response as it came
 */
public record Transfer(URI url, Instant at, RawResponse response) {}
