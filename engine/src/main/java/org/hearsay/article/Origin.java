package org.hearsay.article;

/**
 * Where on a page a block came from, so that it can be shown there: the innermost element that all of it lies in, and
 * the characters of the page's source from the first of its text to the last, markup between them included.
 *
 * @param path the element as an XPath of tags and numbers, such as {@code /html[1]/body[1]/div[2]/p[3]}, within a part
 *     that was streamed after the page {@code //div[@id='S:1']/p[3]}; it holds for the page as it was read, before any of
 *     its scripts has run
 * @param start the first character, in UTF-16 units of the page as decoded
 * @param end one past the last
 */
public record Origin(String path, int start, int end) {

    /** @throws IllegalArgumentException where the end comes before the start, or the start before the page's */
    public Origin {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("an origin from " + start + " to " + end + " of the source, in " + path);
        }
    }
}
