package org.hearsay.app.input.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers links up to as many as are taken. */
final class Links {

    /** Longer ones are no addresses that anybody uses. */
    private static final int LONGEST = 8_000;

    private final @Nullable URI base;
    private final Set<String> links = new LinkedHashSet<>();
    private boolean more;

    /** @param base what relative links are relative to, where that is known */
    Links(@Nullable URI base) {
        this.base = base;
    }

    /** Adds a link; one that is empty or there already is let be. */
    void add(@Nullable String link) {
        String stripped = link == null ? "" : link.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return;
        }
        String absolute = resolved(base, stripped);
        if (links.size() < Feed.MOST_LINKS) {
            links.add(absolute);
        } else {
            more |= !links.contains(absolute);
        }
    }

    /** Whether nothing that comes can change what is taken. */
    boolean isFull() {
        return more;
    }

    Feed feed(Feed.Kind kind) {
        return new Feed(kind, new ArrayList<>(links), more);
    }

    /** The link as an absolute address, or as it is where it can't be made one. */
    static String resolved(@Nullable URI base, String link) {
        if (base == null || link.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*+:.*")) {
            return link;
        }
        try {
            return base.resolve(link).toString();
        } catch (IllegalArgumentException e) {
            return link;
        }
    }
}
