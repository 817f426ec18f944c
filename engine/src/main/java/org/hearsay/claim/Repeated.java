package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Source.Kind;

/**
 * Appearances that only repeat another and whose source isn't counted again: a headline, which tells in short of somebody
 * whom the text tells of; and a sentence that a copy of a text has from it, whomever the copy gives it to.
 */
final class Repeated {

    /** So much of the words of the shorter makes two of one text the same sentence. */
    private static final double NEARLY_ALL = 0.8;

    /** What is told by what one was told, in UTF-16 units: less may be a word of it. */
    private static final int SHORTEST = 15;

    private final Map<Long, Paper> papers;
    private final long asked;
    private final long article;
    private final Map<Long, Set<String>> stems = new HashMap<>();

    private Repeated(Heard asked, Map<Long, Paper> papers) {
        this.asked = asked.id();
        article = asked.article();
        this.papers = papers;
    }

    /**
     * The appearances whose sources count.
     *
     * @param asked the statement asked about; the wording of its article goes before those of its copies
     */
    static List<Appearance> without(List<Appearance> appearances, Heard asked, Map<Long, Paper> papers) {
        return new Repeated(asked, papers).without(appearances);
    }

    private List<Appearance> without(List<Appearance> appearances) {
        Set<Long> told = new HashSet<>();
        appearances.stream()
                .filter(one -> !one.heard().headline() && one.heard().source().kind() != Kind.NOBODY)
                .forEach(one -> told.add(one.heard().article()));
        List<Appearance> counting = appearances.stream()
                .filter(one ->
                        !one.heard().headline() || !told.contains(one.heard().article()))
                .toList();
        Map<Long, List<Appearance>> texts = new HashMap<>();
        counting.forEach(
                one -> texts.computeIfAbsent(text(one), key -> new ArrayList<>()).add(one));
        Set<Long> repeated = new HashSet<>();
        texts.values().forEach(of -> repeated.addAll(copied(of)));
        Map<Long, List<Appearance>> articles = new HashMap<>();
        counting.stream()
                .filter(one -> !repeated.contains(one.heard().id()))
                .forEach(one -> articles.computeIfAbsent(one.heard().article(), key -> new ArrayList<>())
                        .add(one));
        articles.values().forEach(of -> repeated.addAll(again(of)));
        return counting.stream()
                .filter(one -> !repeated.contains(one.heard().id()))
                .toList();
    }

    /** The ids of those that their own article has again with a name, or as what somebody tells that another told him. */
    private Set<Long> again(List<Appearance> ofArticle) {
        Set<Long> again = new HashSet<>();
        for (Appearance one : ofArticle) {
            for (Appearance other : ofArticle) {
                Heard kept = one.heard();
                Heard repeated = other.heard();
                boolean apart = kept.id() != repeated.id() && !again.contains(kept.id());
                if (apart && (isAgain(kept, repeated) || isBetter(kept, repeated))) {
                    again.add(repeated.id());
                }
            }
        }
        return again;
    }

    /** Whether an article says the same once more, whose it is being told as well by the other or better. */
    private boolean isAgain(Heard kept, Heard repeated) {
        boolean introduced = repeated.source().kind() == Kind.UNNAMED && !Descriptions.isOnlyPointedTo(repeated.source());
        boolean better = kept.source().kind().isNamed() && !repeated.source().kind().isNamed() && !introduced;
        boolean alike = kept.source().name().equalsIgnoreCase(repeated.source().name()) && kept.id() < repeated.id();
        Set<String> mine = stems(kept);
        Set<String> its = stems(repeated);
        long both = mine.stream().filter(its::contains).count();
        return (better || alike) && both > 0 && both >= NEARLY_ALL * Math.max(mine.size(), its.size());
    }

    /** Of what one tells that another told him, the one asked about, or who is named, or whose own word it is. */
    private boolean isBetter(Heard kept, Heard repeated) {
        boolean inner = isWithin(kept, repeated);
        if (!inner && !isWithin(repeated, kept)) {
            return false;
        }
        if (kept.id() == asked || repeated.id() == asked) {
            return kept.id() == asked;
        }
        boolean named = kept.source().kind().isNamed();
        return named == repeated.source().kind().isNamed() ? inner : named;
    }

    private static boolean isWithin(Heard inner, Heard outer) {
        return inner.content().length() >= SHORTEST
                && inner.content().length() < outer.content().length()
                && outer.content().contains(inner.content());
    }

    private long text(Appearance one) {
        Paper paper = papers.get(one.heard().article());
        return paper == null ? one.heard().article() : paper.text();
    }

    /** The ids of those that another article of the same text has as well, and better. */
    private Set<Long> copied(List<Appearance> ofText) {
        List<Appearance> best = new ArrayList<>(ofText);
        best.sort(Comparator.comparing(
                        (Appearance one) -> !one.heard().source().kind().isNamed())
                .thenComparing(one -> one.heard().article() != article)
                .thenComparing(one -> one.heard().article())
                .thenComparing(one -> one.heard().id()));
        Set<Long> copied = new LinkedHashSet<>();
        for (int i = 0; i < best.size(); i++) {
            Heard kept = best.get(i).heard();
            for (int j = i + 1; j < best.size() && !copied.contains(kept.id()); j++) {
                Heard other = best.get(j).heard();
                if (other.article() != kept.article() && isSameSentence(kept, other)) {
                    copied.add(other.id());
                }
            }
        }
        return copied;
    }

    private boolean isSameSentence(Heard one, Heard other) {
        Set<String> mine = stems(one);
        Set<String> its = stems(other);
        long both = mine.stream().filter(its::contains).count();
        return both > 0 && both >= NEARLY_ALL * Math.min(mine.size(), its.size());
    }

    private Set<String> stems(Heard heard) {
        return stems.computeIfAbsent(heard.id(), id -> ContentWords.stems(heard.content()));
    }
}
