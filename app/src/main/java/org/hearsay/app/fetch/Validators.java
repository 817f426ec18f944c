package org.hearsay.app.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said of a page's state, to be given back when the page is asked for again: the server then answers that
 * nothing has changed, or with the page (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-13">RFC 9110, 13</a>).
 *
 * @param etag the ETag header as it came, where there was one
 * @param lastModified the Last-Modified header as it came, where there was one
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing is known of an earlier state. */
    public static final Validators NONE = new Validators(null, null);

    private static final int LONGEST = 1_000;

    /** A value that is longer than any server needs, or couldn't stand in a header, is left out. */
    public Validators {
        etag = fits(etag) ? etag : null;
        lastModified = fits(lastModified) ? lastModified : null;
    }

    private static boolean fits(@Nullable String value) {
        return value != null
                && !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().allMatch(c -> c >= ' ' && c < 127);
    }
}
