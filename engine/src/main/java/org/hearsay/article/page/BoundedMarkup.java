package org.hearsay.article.page;

/** How much of a page's markup is parsed: as much as any article needs, and as little as time and memory ask for. */
public final class BoundedMarkup {

    /** Twenty million characters of markup are no article. */
    private static final int MOST_CHARACTERS = 24_000_000;

    /**
     * Nor are half a million elements, of which the largest pages of news have some ten thousands. Where they are never
     * closed, the parser makes up to eight nodes for each.
     */
    private static final int MOST_TAGS = 500_000;

    private BoundedMarkup() {}

    /** Where to stop: the end, or before the tag, or after the character, that is one too many. */
    public static int end(String markup) {
        int most = Math.min(markup.length(), MOST_CHARACTERS);
        if (markup.length() < 2 * MOST_TAGS) {
            return most;
        }
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0 && at + 1 < most; at = markup.indexOf('<', at + 1)) {
            tags += isLetter(markup.charAt(at + 1)) ? 1 : 0;
            if (tags > MOST_TAGS) {
                return at;
            }
        }
        return most;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
