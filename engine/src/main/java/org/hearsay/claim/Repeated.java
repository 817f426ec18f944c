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

    private final Map<Long, Paper> papers;
    private final long asked;
    private final Map<Long, Set<String>> stems = new HashMap<>();

    private Repeated(long asked, Map<Long, Paper> papers) {
        this.asked = asked;
        this.papers = papers;
    }

    /**
     * The appearances whose sources count.
     *
     * @param asked the number of the article of the statement asked about, whose wording goes before those of its copies
     */
    static List<Appearance> without(List<Appearance> appearances, long asked, Map<Long, Paper> papers) {
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
        Set<Long> copied = new HashSet<>();
        texts.values().forEach(of -> copied.addAll(copied(of)));
        return counting.stream()
                .filter(one -> !copied.contains(one.heard().id()))
                .toList();
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
                .thenComparing(one -> one.heard().article() != asked)
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
