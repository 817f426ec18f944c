package org.hearsay.ledger.reading;

/**
 * The id of a row that belongs to an article: the article's number and the row's own in it, in one integer, so that the
 * rows of an article lie together. For people it is {@code 12.7}.
 */
public final class RowId {

    /** More than an article can have of anything, and easy to read in decimal. */
    private static final long PER_ARTICLE = 1_000_000;

    private RowId() {}

    /**
     * The id.
     *
     * @param article the article's number, at least 1
     * @param number within the article, from 1
     * @throws IllegalArgumentException where the article has more rows than ids
     */
    public static long of(long article, int number) {
        if (number < 1 || number >= PER_ARTICLE) {
            throw new IllegalArgumentException("article " + article + " has more than " + (PER_ARTICLE - 1)
                    + " statements, voices, times or figures: split the page");
        }
        return article * PER_ARTICLE + number;
    }

    /** The least id that a row of an article can have. */
    public static long first(long article) {
        return article * PER_ARTICLE;
    }

    /** The greatest. */
    public static long last(long article) {
        return first(article) + PER_ARTICLE - 1;
    }

    public static long article(long id) {
        return id / PER_ARTICLE;
    }

    public static int number(long id) {
        return (int) (id % PER_ARTICLE);
    }

    /** As people write it: {@code 12.7}; {@code 12} for number 0, which is the article's. */
    public static String label(long id) {
        return number(id) == 0 ? Long.toString(article(id)) : article(id) + "." + number(id);
    }
}
