package org.hearsay.app.fetch;

/**
 * What is asked of a server.
 *
 * @param url the page's address
 * @param accepts what may come
 * @param validators what was said of the page's state when it came before
 */
public record FetchRequest(PageUrl url, Accepts accepts, Validators validators) {

    /** Asks for a page that nothing is known of. */
    public static FetchRequest page(PageUrl url) {
        return new FetchRequest(url, Accepts.PAGE, Validators.NONE);
    }

    /** Asks for what may be a page or a feed, of which nothing is known. */
    public static FetchRequest pageOrFeed(PageUrl url) {
        return new FetchRequest(url, Accepts.PAGE_OR_FEED, Validators.NONE);
    }
}
