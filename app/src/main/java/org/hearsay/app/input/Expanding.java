package org.hearsay.app.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.hearsay.app.fetch.PoliteFetcher;
import org.hearsay.app.input.feed.Feed;

/**
 * Inputs in their order, with what feeds link to in the feeds' places. Pages on the web are fetched ahead, as hosts are
 * waited for in turns: what one host has to wait for, others can use. Not for several threads.
 */
final class Expanding implements Iterator<Input> {

    /** Pages that are fetched ahead. */
    private static final int AHEAD = 16;

    private final Supplier<PoliteFetcher> fetcher;
    private final Settings settings;
    private final Deque<Iterator<Input>> rest = new ArrayDeque<>();
    private final Deque<Input> ahead = new ArrayDeque<>();

    Expanding(Supplier<PoliteFetcher> fetcher, Settings settings) {
        this.fetcher = fetcher;
        this.settings = settings;
    }

    /** Adds inputs after those that are there. */
    void add(Iterator<Input> inputs) {
        rest.addLast(inputs);
    }

    @Override
    public boolean hasNext() {
        while (true) {
            lookAhead();
            if (!(ahead.peekFirst() instanceof WebInput web) || !web.mayBeFeed()) {
                return !ahead.isEmpty();
            }
            Feed feed = web.feed();
            if (feed == null || (feed.kind() == Feed.Kind.FEEDS && web.isListed())) {
                return true;
            }
            ahead.removeFirst();
            replaceBy(links(web.name(), feed, fetcher, settings));
        }
    }

    /** Only behind what is fetched itself, so that no file is taken into memory before its turn. */
    private void lookAhead() {
        while (ahead.size() < AHEAD && (ahead.isEmpty() || ahead.peekLast() instanceof WebInput)) {
            while (!rest.isEmpty() && !rest.getFirst().hasNext()) {
                rest.removeFirst();
            }
            if (rest.isEmpty()) {
                return;
            }
            Input input = rest.getFirst().next();
            if (input instanceof WebInput web) {
                web.start();
            }
            ahead.addLast(input);
        }
    }

    /** These come first, then what was looked at already. */
    private void replaceBy(List<Input> links) {
        if (!ahead.isEmpty()) {
            rest.addFirst(List.copyOf(ahead).iterator());
            ahead.clear();
        }
        rest.addFirst(links.iterator());
    }

    /** What a feed or a list links to, or why there is nothing. */
    static List<Input> links(String name, Feed feed, Supplier<PoliteFetcher> fetcher, Settings settings) {
        if (feed.links().isEmpty()) {
            return List.of(
                    new Unreadable(name, "the feed links to nothing", "check that it is the feed that is meant"));
        }
        WebInput.Role role = feed.kind() == Feed.Kind.PAGES ? WebInput.Role.LINKED_PAGE : WebInput.Role.LISTED_FEED;
        return feed.links().stream()
                .<Input>map(link -> new WebInput(link, role, fetcher, settings))
                .toList();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.removeFirst();
    }
}
