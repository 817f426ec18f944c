package org.hearsay.ledger.search;

/**
 * Which part of what was found.
 *
 * @param limit hits a page, from 1 to {@value #MOST}
 * @param number the page's number, from 1
 */
public record Paging(int limit, int number) {

    /** The most hits a page can have. */
    public static final int MOST = 1000;

    /** @throws IllegalArgumentException where there is no such page */
    public Paging {
        if (limit < 1 || limit > MOST || number < 1) {
            throw new IllegalArgumentException("page " + number + " of " + limit
                    + " hits: pages count from 1, and have from 1 to " + MOST + " hits");
        }
    }

    /** The first page. */
    public static Paging first(int limit) {
        return new Paging(limit, 1);
    }

    long offset() {
        return (long) (number - 1) * limit;
    }
}
