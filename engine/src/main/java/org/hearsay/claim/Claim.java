package org.hearsay.claim;

import java.util.List;
import java.util.Map;

/**
 * What one or more statements say, as seen from one of them, and what stands behind it and against it.
 *
 * @param asked the statement that was asked about
 * @param appearances the statements that say it, that one first, then the others by day and number
 * @param ownWords articles that say so without a source that is known, by number
 * @param support what stands behind it, counted
 * @param repeats the statements whose source isn't counted again, where it is called otherwise
 * @param passedOn the statements of media that only pass on another's
 * @param circles articles that have it from each other and from nobody else
 * @param people the fewest people who could account for all of it
 * @param contests who denies, confirms or won't speak of it, by day and number
 * @param counts all numbers that are given for what it counts, by that, day and number; none where it counts nothing
 * @param changes statements of the same voice from which it seems to differ, the surest first
 */
public record Claim(
        Heard asked,
        List<Appearance> appearances,
        List<OwnWord> ownWords,
        Support support,
        List<Repeat> repeats,
        List<PassedOn> passedOn,
        List<Circle> circles,
        People people,
        List<Contest> contests,
        List<GivenCount> counts,
        List<Change> changes) {

    public Claim {
        appearances = List.copyOf(appearances);
        ownWords = List.copyOf(ownWords);
        repeats = List.copyOf(repeats);
        passedOn = List.copyOf(passedOn);
        circles = List.copyOf(circles);
        contests = List.copyOf(contests);
        counts = List.copyOf(counts);
        changes = List.copyOf(changes);
    }

    /**
     * Finds out what stands behind a statement.
     *
     * @param asked the statement
     * @param others statements that may say the same, or answer it: those of the same story, and others with its rare words
     * @param sentences sentences that may say the same, of any articles
     * @param papers the articles of all of them, by number; one that is missing counts as a text of its own
     */
    public static Claim of(Heard asked, List<Heard> others, List<Sentence> sentences, Map<Long, Paper> papers) {
        Comparing comparing = new Comparing(asked, others, papers);
        List<Appearance> appearances = comparing.appearances();
        List<OwnWord> ownWords = comparing.ownWords(sentences, appearances);
        Carrying carrying = new Carrying(appearances, papers);
        List<Appearance> sources = appearances.stream().filter(carrying::counts).toList();
        Repeated repeated = new Repeated(sources, asked, papers);
        List<Appearance> counting = sources.stream()
                .filter(one -> repeated.counts(one.heard().id()))
                .toList();
        List<Somebody> everybody = new Behind(counting, papers).everybody();
        return new Claim(
                asked,
                appearances,
                ownWords,
                Support.of(appearances, ownWords, papers, everybody),
                repeated.repeats(),
                carrying.passedOn(),
                carrying.circles(),
                People.of(everybody),
                comparing.contests(),
                comparing.counts(),
                comparing.changes());
    }
}
