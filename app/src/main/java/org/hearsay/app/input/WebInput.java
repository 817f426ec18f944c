package org.hearsay.app.input;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.hearsay.app.fetch.Answer;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.FetchFailure;
import org.hearsay.app.fetch.FetchRequest;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.fetch.PageUrl;
import org.hearsay.app.fetch.PoliteFetcher;
import org.hearsay.app.fetch.PoliteFetcher.ChosenBy;
import org.hearsay.app.input.feed.Feed;
import org.hearsay.app.input.feed.FeedReader;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/** A page on the web, or a feed. It can be fetched before it is its turn to be loaded. */
final class WebInput implements Input {

    private final String address;
    private final Role role;
    private final Settings settings;
    private final FutureTask<Fetched> fetching;
    private boolean started;

    /** What may be at an address. */
    enum Role {
        /** A page that the user gave. */
        GIVEN_PAGE,
        /** Whatever the user gave: a page, a feed, or a list of feeds. */
        GIVEN,
        /** Whatever failed in an earlier run. */
        TAKEN_AGAIN,
        /** A feed that a list names. */
        LISTED_FEED,
        /** A page that a feed links to. */
        LINKED_PAGE
    }

    /**
     * @param address as it is written
     * @param fetcher asked for when it is needed, as setting up a client takes time
     */
    WebInput(String address, Role role, Supplier<PoliteFetcher> fetcher, Settings settings) {
        this.address = address;
        this.role = role;
        this.settings = settings;
        this.fetching = new FutureTask<>(() -> fetch(fetcher.get()));
    }

    private Fetched fetch(PoliteFetcher fetcher) throws FetchException {
        PageUrl url = PageUrl.parse(address);
        FetchRequest request = mayBeFeed() ? FetchRequest.pageOrFeed(url) : FetchRequest.page(url);
        boolean given = role == Role.GIVEN || role == Role.GIVEN_PAGE;
        Answer answer = fetcher.fetch(request, given ? ChosenBy.PERSON : ChosenBy.PROGRAM);
        if (answer instanceof Fetched fetched) {
            return fetched;
        }
        throw new IllegalStateException(answer + " without validators");
    }

    @Override
    public String name() {
        return address;
    }

    /** Whether there may be links in it rather than an article. */
    boolean mayBeFeed() {
        return role == Role.GIVEN || role == Role.TAKEN_AGAIN || role == Role.LISTED_FEED;
    }

    /** Whether it is on a list of feeds. */
    boolean isListed() {
        return role == Role.LISTED_FEED;
    }

    /** Begins to fetch it, where that hasn't begun. */
    synchronized void start() {
        if (!started) {
            started = true;
            Thread.ofVirtual().name("fetch " + address).start(fetching);
        }
    }

    @Override
    public void fetch() throws InterruptedException {
        start();
        try {
            fetching.get();
        } catch (ExecutionException toldWhenLoaded) {
            // Loading tells what went wrong.
        }
    }

    /** The feed that is there, once it has come; null where something else is there, or nothing. */
    @Nullable
    Feed feed() {
        try {
            Fetched fetched = fetched();
            return FeedReader.read(fetched.bytes(), fetched.url(), fetched.charset());
        } catch (FetchException e) {
            return null;
        }
    }

    private Fetched fetched() throws FetchException {
        start();
        try {
            return fetching.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(FetchFailure.INTERRUPTED, "fetching was interrupted", "read it again");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FetchException failure) {
                throw failure;
            }
            throw new IllegalStateException("fetching " + address + " failed in a way that is not provided for", e);
        }
    }

    @Override
    public Loaded load() {
        try {
            Fetched fetched = fetched();
            byte[] bytes = fetched.bytes();
            if (bytes.length == 0) {
                throw Contents.empty(0);
            }
            if (role == Role.LISTED_FEED || !isPage(fetched.mediaType())) {
                throw new InputException(
                        "what is there is no feed of a known kind, and no page of HTML or plain text",
                        "give the address of the article's page, or of an RSS, Atom or JSON feed");
            }
            Page page = new Page(
                    address,
                    fetched.url(),
                    null,
                    Kinds.of(settings, Kinds.declared(fetched.mediaType()), bytes),
                    fetched.charset(),
                    settings.published(),
                    fetched.lastModified(),
                    bytes);
            return new Loaded.Ok(page, new Transfer(fetched.url(), fetched.at(), fetched.response()));
        } catch (FetchException e) {
            return new Loaded.Failed(address, e.what(), e.mend());
        } catch (InputException e) {
            return e.failed(address);
        }
    }

    private static boolean isPage(@Nullable String mediaType) {
        return mediaType == null
                || mediaType.equals("text/html")
                || mediaType.equals("text/plain")
                || mediaType.equals("application/xhtml+xml");
    }
}
