package org.hearsay.benchmarks.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Sort;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.sourcing.Sourcing;

/** The kinds of questions that are asked of a ledger, each put together from a statement that is in it. */
enum Question {
    WORD("a word", (hit, random) -> words(hit, random)),
    TWO_WORDS("two words", (hit, random) -> Query.builder().words(word(hit, random) + " " + word(hit, random))),
    PHRASE("a phrase of two words", (hit, random) -> Query.builder().words("\"" + phrase(hit, random) + "\"")),
    PREFIX("a prefix of four letters", (hit, random) -> Query.builder().words(prefix(word(hit, random)) + "*")),
    WITHOUT("a word without another", (hit, random) ->
            Query.builder().words(word(hit, random) + " -" + word(hit, random))),
    WORD_BY_TIME("a word, by time", (hit, random) -> words(hit, random).sort(Sort.TIME)),
    WORD_ACT("a word, denied", (hit, random) -> words(hit, random).acts(Set.of(Act.DENIES))),
    WORD_OUTLET("a word, outlet", (hit, random) -> outlet(hit, words(hit, random))),
    WORD_MONTH("a word, a month", (hit, random) -> days(hit, 15, words(hit, random))),
    WORD_ALL("a word, a month, outlet, act, sourcing", (hit, random) -> outlet(hit, days(hit, 15, words(hit, random)))
            .acts(Set.of(Act.SAYS))
            .sourcing(Set.of(Sourcing.Kind.NAMED))),
    BY("a voice", (hit, random) -> by(hit)),
    BY_TIME("a voice, by time", (hit, random) -> by(hit).sort(Sort.TIME)),
    BY_ABOUT("a voice, about a word", (hit, random) -> by(hit).about(word(hit, random))),
    BY_ACT("a voice, two acts", (hit, random) -> by(hit).acts(EnumSet.of(Act.DENIES, Act.CONFIRMS))),
    ACT("an act", (hit, random) -> Query.builder().acts(Set.of(Act.NO_RESPONSE))),
    SOURCING("unnamed", (hit, random) -> Query.builder().sourcing(Set.of(Sourcing.Kind.UNNAMED))),
    OUTLET("outlet", (hit, random) -> outlet(hit, Query.builder())),
    MONTH("a month", (hit, random) -> days(hit, 15, Query.builder())),
    OUTLET_MONTH_SOURCING("outlet, a month, unnamed", (hit, random) -> outlet(hit, days(hit, 15, Query.builder()))
            .sourcing(Set.of(Sourcing.Kind.UNNAMED))),
    OUTLET_UNNAMED("outlet, unnamed, denied, by time", (hit, random) -> outlet(hit, Query.builder())
            .sourcing(Set.of(Sourcing.Kind.UNNAMED))
            .acts(Set.of(Act.DENIES))
            .sort(Sort.TIME)),
    RARE("warns, document, direct, confident", (hit, random) -> Query.builder()
            .acts(Set.of(Act.WARNS))
            .sourcing(Set.of(Sourcing.Kind.DOCUMENT))
            .quotations(Set.of(Quotation.DIRECT))
            .minConfidence(0.95));

    private final String name;
    private final BiFunction<StatementHit, Random, Query.Builder> maker;

    Question(String name, BiFunction<StatementHit, Random, Query.Builder> maker) {
        this.name = name;
        this.maker = maker;
    }

    /** A question of this kind about what a statement has. */
    Query query(StatementHit about, Random random) {
        return maker.apply(about, random).build();
    }

    @Override
    public String toString() {
        return name;
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
        String[] words = hit.words().split("[^\\p{L}\\p{N}]+");
        String word = words[random.nextInt(words.length)];
        return word.isEmpty() ? "water" : word;
    }

    private static String phrase(StatementHit hit, Random random) {
        String[] words = hit.words().split(" ");
        int at = random.nextInt(Math.max(1, words.length - 1));
        return at + 1 < words.length ? words[at] + " " + words[at + 1] : words[at];
    }

    private static String prefix(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }
}
