package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Repeat.Kind;

/**
 * Appearances that only repeat another and whose source isn't counted again: a headline, which tells in short of somebody
 * whom the text tells of; a sentence that a copy of a text has from it, whomever the copy gives it to; what an article says
 * twice; and of what one tells that another told him, all but one.
 */
final class Repeated {

    /** So much of the words of the shorter makes two of one text the same sentence. */
    private static final double NEARLY_ALL = 0.8;

    /** What is told by what one was told, in UTF-16 units: less may be a word of it. */
    private static final int SHORTEST = 15;

    /** Of more statements of one text the first so many are compared with each other. */
    private static final int MOST = 300;

    private final Map<Long, Paper> papers;
    private final Heard asked;
    private final Map<Long, Heard> heard = new HashMap<>();
    private final Map<Long, Set<String>> stems = new HashMap<>();
    private final Map<Long, Repeat> repeats = new LinkedHashMap<>();

    /**
     * Finds them.
     *
     * @param asked the statement asked about; the wording of its article goes before those of its copies
     */
    Repeated(List<Appearance> appearances, Heard asked, Map<Long, Paper> papers) {
        this.asked = asked;
        this.papers = papers;
        appearances.forEach(one -> heard.put(one.heard().id(), one.heard()));
        List<Heard> all = appearances.stream().map(Appearance::heard).toList();
        headlines(all);
        group(all, this::text).values().forEach(this::copied);
        group(all, Heard::article).values().forEach(this::again);
    }

    private interface Part {
        long of(Heard heard);
    }

    private Map<Long, List<Heard>> group(List<Heard> all, Part part) {
        Map<Long, List<Heard>> groups = new LinkedHashMap<>();
        for (Heard one : all) {
            List<Heard> group =
                    counts(one.id()) ? groups.computeIfAbsent(part.of(one), key -> new ArrayList<>()) : List.of();
            if (counts(one.id()) && group.size() < MOST) {
                group.add(one);
            }
        }
        return groups;
    }

    /** Whether a statement's source counts. */
    boolean counts(long statement) {
        return !repeats.containsKey(statement);
    }

    /** Those whose source is called otherwise than that of the one that counts. */
    List<Repeat> repeats() {
        return repeats.values().stream()
                .filter(repeat -> {
                    Heard one = heard.get(repeat.statement());
                    Heard other = heard.get(repeat.of());
                    return one != null
                            && other != null
                            && !one.source().key().equals(other.source().key());
                })
                .toList();
    }

    private void repeats(Heard repeated, Heard kept, Kind kind) {
        repeats.put(repeated.id(), new Repeat(repeated.id(), kept.id(), kind));
    }

    private void headlines(List<Heard> all) {
        Map<Long, Heard> told = new HashMap<>();
        all.stream()
                .filter(one -> !one.headline() && one.source().kind() != Source.Kind.NOBODY)
                .forEach(one -> told.putIfAbsent(one.article(), one));
        for (Heard one : all) {
            Heard text = told.get(one.article());
            if (one.headline() && text != null) {
                repeats(one, text, Kind.HEADLINE);
            }
        }
    }

    private long text(Heard one) {
        Paper paper = papers.get(one.article());
        return paper == null ? one.article() : paper.text();
    }

    /** Of a sentence that several articles of one text have, one counts: with a name, and the asked article's, before others. */
    private void copied(List<Heard> ofText) {
        List<Heard> best = new ArrayList<>(ofText);
        best.sort(Comparator.comparing((Heard one) -> !one.source().kind().isNamed())
                .thenComparing(one -> one.article() != asked.article())
                .thenComparingLong(Heard::article)
                .thenComparingLong(Heard::id));
        for (int i = 0; i < best.size(); i++) {
            Heard kept = best.get(i);
            for (int j = i + 1; j < best.size() && counts(kept.id()); j++) {
                Heard other = best.get(j);
                if (other.article() != kept.article() && share(kept, other, false) >= NEARLY_ALL) {
                    repeats(other, kept, Kind.COPY);
                }
            }
        }
    }

    private void again(List<Heard> ofArticle) {
        for (Heard kept : ofArticle) {
            for (Heard other : ofArticle) {
                Kind kind = kept.id() == other.id() || !counts(kept.id()) || !counts(other.id())
                        ? null
                        : isAgain(kept, other) ? Kind.AGAIN : isTold(kept, other) ? Kind.TOLD : null;
                if (kind != null) {
                    repeats(other, kept, kind);
                }
            }
        }
    }

    /** Whether an article says the same once more, whose it is being told as well by the other or better. */
    private boolean isAgain(Heard kept, Heard repeated) {
        boolean introduced =
                repeated.source().kind() == Source.Kind.UNNAMED && !Descriptions.isOnlyPointedTo(repeated.source());
        boolean better =
                kept.source().kind().isNamed() && !repeated.source().kind().isNamed() && !introduced;
        boolean alike = kept.source().name().equalsIgnoreCase(repeated.source().name()) && kept.id() < repeated.id();
        return (better || alike) && share(kept, repeated, true) >= NEARLY_ALL;
    }

    /** Of what one tells that another told him, the one asked about stays, or who is named, or whose own word it is. */
    private boolean isTold(Heard kept, Heard repeated) {
        boolean inner = isWithin(kept, repeated);
        if (!inner && !isWithin(repeated, kept)) {
            return false;
        }
        if (kept.id() == asked.id() || repeated.id() == asked.id()) {
            return kept.id() == asked.id();
        }
        boolean named = kept.source().kind().isNamed();
        return named == repeated.source().kind().isNamed() ? inner : named;
    }

    private static boolean isWithin(Heard inner, Heard outer) {
        return inner.content().length() >= SHORTEST
                && inner.content().length() < outer.content().length()
                && outer.content().contains(inner.content());
    }

    /** How much of the words of the one that has fewer, or more, both have. */
    private double share(Heard one, Heard other, boolean ofMore) {
        Set<String> mine = stems(one);
        Set<String> its = stems(other);
        long both = mine.stream().filter(its::contains).count();
        int all = ofMore ? Math.max(mine.size(), its.size()) : Math.min(mine.size(), its.size());
        return all == 0 ? 0 : (double) both / all;
    }

    private Set<String> stems(Heard one) {
        return stems.computeIfAbsent(one.id(), id -> ContentWords.stems(one.content()));
    }
}
