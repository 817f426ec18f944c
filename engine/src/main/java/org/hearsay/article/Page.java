package org.hearsay.article;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as they came, with where and when from. The bytes are the evidence: they are never altered, and the array is
 * not to be written to.
 *
 * @param name what the reading is called by: a file's name without its endings, the name in JSON lines, or the URL
 * @param url where it was published, where known
 * @param path the file it came from, as the user wrote it, where it came from one
 * @param kind whether the bytes are text to be kept character for character, or a page to take an article from
 * @param charset the character set that the sender declared outside of the page (the HTTP header), where it did
 * @param published the date of publication given by the user, where there is one
 * @param lastModified the date in the sender's Last-Modified header, where there is one
 * @param bytes the bytes, uncompressed
 */
@SuppressWarnings(
        "ArrayRecordComponent") // The bytes are the evidence; copying megabytes to guard them would cost more than it
// saves.
public record Page(
        String name,
        @Nullable URI url,
        @Nullable String path,
        Kind kind,
        @Nullable String charset,
        @Nullable LocalDate published,
        @Nullable LocalDate lastModified,
        byte[] bytes) {

    /** How the bytes are to be taken. */
    public enum Kind {
        /** Plain text: the article's text is the input, character for character. */
        TEXT("text/plain"),
        /** A page of HTML. */
        HTML("text/html");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** A page with nothing known but its bytes. */
    public static Page of(String name, Kind kind, byte[] bytes) {
        return new Page(name, null, null, kind, null, null, null, bytes);
    }

    @Override
    public String toString() {
        return name + " (" + kind.mediaType() + ", " + bytes.length + " bytes)";
    }
}
