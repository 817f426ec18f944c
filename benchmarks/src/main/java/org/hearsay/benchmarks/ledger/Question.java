package org.hearsay.benchmarks.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Sort;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.sourcing.Sourcing;

/**
 * A kind of question that is asked of a ledger.
 *
 * @param name what is asked for
 * @param maker puts one together from a statement that is in the ledger
 */
record Question(String name, Maker maker) {

    static final List<Question> ALL = List.of(
            new Question("a word", (hit, random) -> words(hit, random)),
            new Question(
                    "two words", (hit, random) -> Query.builder().words(word(hit, random) + " " + word(hit, random))),
            new Question(
                    "a phrase of two words", (hit, random) -> Query.builder().words("\"" + phrase(hit, random) + "\"")),
            new Question(
                    "a prefix of four letters",
                    (hit, random) -> Query.builder().words(prefix(word(hit, random)) + "*")),
            new Question(
                    "a word without another",
                    (hit, random) -> Query.builder().words(word(hit, random) + " -" + word(hit, random))),
            new Question("a word, by time", (hit, random) -> words(hit, random).sort(Sort.TIME)),
            new Question("a word, denied", (hit, random) -> words(hit, random).acts(Set.of(Act.DENIES))),
            new Question("a word, outlet", (hit, random) -> outlet(hit, words(hit, random))),
            new Question("a word, a month", (hit, random) -> days(hit, 15, words(hit, random))),
            new Question(
                    "a word, a month, outlet, act, sourcing",
                    (hit, random) -> outlet(hit, days(hit, 15, words(hit, random)))
                            .acts(Set.of(Act.SAYS))
                            .sourcing(Set.of(Sourcing.Kind.NAMED))),
            new Question("a voice", (hit, random) -> by(hit)),
            new Question("a voice, by time", (hit, random) -> by(hit).sort(Sort.TIME)),
            new Question("a voice, about a word", (hit, random) -> by(hit).about(word(hit, random))),
            new Question("a voice, two acts", (hit, random) -> by(hit).acts(EnumSet.of(Act.DENIES, Act.CONFIRMS))),
            new Question("an act", (hit, random) -> Query.builder().acts(Set.of(Act.NO_RESPONSE))),
            new Question("unnamed", (hit, random) -> Query.builder().sourcing(Set.of(Sourcing.Kind.UNNAMED))),
            new Question("outlet", (hit, random) -> outlet(hit, Query.builder())),
            new Question("a month", (hit, random) -> days(hit, 15, Query.builder())),
            new Question(
                    "outlet, a month, unnamed",
                    (hit, random) ->
                            outlet(hit, days(hit, 15, Query.builder())).sourcing(Set.of(Sourcing.Kind.UNNAMED))),
            new Question(
                    "outlet, unnamed, denied, by time",
                    (hit, random) -> outlet(hit, Query.builder())
                            .sourcing(Set.of(Sourcing.Kind.UNNAMED))
                            .acts(Set.of(Act.DENIES))
                            .sort(Sort.TIME)),
            new Question(
                    "warns, document, direct, confident",
                    (hit, random) -> Query.builder()
                            .acts(Set.of(Act.WARNS))
                            .sourcing(Set.of(Sourcing.Kind.DOCUMENT))
                            .quotations(Set.of(Quotation.DIRECT))
                            .minConfidence(0.95)));

    /** Puts a question together. */
    @FunctionalInterface
    interface Maker {
        Query.Builder make(StatementHit about, Random random);
    }

    /** A question of this kind about what a statement has. */
    Query about(StatementHit hit, Random random) {
        return maker.make(hit, random).build();
    }

    private static Query.Builder words(StatementHit hit, Random random) {
        return Query.builder().words(word(hit, random));
    }

    private static Query.Builder by(StatementHit hit) {
        return Query.builder().by(hit.voice());
    }

    private static Query.Builder outlet(StatementHit hit, Query.Builder query) {
        return query.outlet(hit.origin().outlet());
    }

    private static Query.Builder days(StatementHit hit, int around, Query.Builder query) {
        LocalDate day = hit.day();
        return day == null ? query : query.since(day.minusDays(around)).until(day.plusDays(around));
    }

    /** Any word of what is said, "the" as well as a rare one. */
    static String word(StatementHit hit, Random random) {
        String[] words = hit.words().split("[^\\p{L}\\p{N}]+", -1);
        String word = words[random.nextInt(words.length)];
        return word.isEmpty() ? "water" : word;
    }

    private static String phrase(StatementHit hit, Random random) {
        String[] words = hit.words().split(" ", -1);
        int at = random.nextInt(Math.max(1, words.length - 1));
        return at + 1 < words.length ? words[at] + " " + words[at + 1] : words[at];
    }

    private static String prefix(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }
}
