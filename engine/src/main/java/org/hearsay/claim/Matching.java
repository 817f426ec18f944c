package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearsay.act.Act;
import org.hearsay.claim.ContentWords.Token;
import org.hearsay.claim.Evidence.Clue;
import org.hearsay.claim.Likeness.Kind;

/**
 * Says how like other statements are to one. What is measured: how much of the telling words of either the other has, in
 * the mean of both and of the one that has less to say; how much that is in all; whose word both are; how near to each other
 * they were published ({@link Evidence} has the weights).
 */
final class Matching {

    /** From here on two statements are taken to say the same. */
    private static final double SAME = 0.45;

    private static final int ENOUGH_WORDS = 3;

    /** Where nothing else ties them, less in common is what anybody says: "the news". */
    private static final double LEAST_UNTIED = 4;

    /** A word that tells so much counts as one of them. */
    private static final double TELLING = 1.0;

    /** Less in common is chance, whatever share it is. */
    private static final double LEAST_SHARED = 2;

    /** So much of the words in common, besides the numbers, makes another number one for the same thing. */
    private static final double NEARLY = 0.6;

    /** Fewer words in a row that both have tell nothing. */
    private static final int SHORTEST_RUN = 3;

    /** Names weigh so much before they tell two statements apart. */
    private static final double TELLING_NAME = 4;

    /** Words that tell less may stand after any "not". */
    private static final double NEGATED_WORD = 0.5;

    private static final int SHORTEST_QUOTED = 2;

    /** What they tell at least, in nats. */
    private static final double LEAST_QUOTED = 4.5;

    private static final int SHOWN_WORDS = 6;

    private final Heard asked;
    private final ContentWords words;
    private final Weights weights;
    private final Map<String, Double> telling;
    private final double weight;
    private final Set<String> phrases;

    Matching(Heard asked, ContentWords words, Weights weights) {
        this.asked = asked;
        this.words = words;
        this.weights = weights;
        telling = weights.of(words);
        weight = total(telling);
        phrases = words.phrases();
    }

    /** How near to each other two statements were published. */
    enum Nearness {
        /** In copies of one text. */
        ONE_TEXT,
        /** In articles of one story, or in ones of which that may be so. */
        ONE_STORY,
        /** In articles of different stories. */
        ELSEWHERE
    }

    /** What speaks for two statements to be the same besides their words. */
    enum Relation {
        SAME_VOICE,
        /** The unnamed may be the same, by what they are called. */
        SAME_ROLE,
        OTHER_VOICE,
        NEITHER
    }

    /**
     * How like another statement is; that one may be of any stance.
     *
     * @param relation asked for where the words have enough in common
     * @param margin by how much the two are nearer in meaning than what else their articles say; asked for likewise
     */
    Likeness of(
            Heard other,
            ContentWords otherWords,
            Supplier<Relation> relation,
            Nearness nearness,
            DoubleSupplier margin) {
        if (words.tokens().isEmpty() || otherWords.tokens().isEmpty()) {
            return Likeness.NONE;
        }
        List<String> shared = shared(otherWords);
        double sum = shared.stream()
                .mapToDouble(word -> telling.getOrDefault(word, 0.0))
                .sum();
        boolean enough = sum >= LEAST_SHARED || hasSameCount(other) || hasSameQuoted(otherWords);
        if (!enough && !words.isSame(otherWords)) {
            return Likeness.NONE;
        }
        return of(other, otherWords, relation.get(), nearness, shared, sum, margin);
    }

    private Likeness of(
            Heard other,
            ContentWords otherWords,
            Relation relation,
            Nearness nearness,
            List<String> shared,
            double sum,
            DoubleSupplier margin) {
        Map<String, Double> theirs = weights.of(otherWords);
        boolean sameText = nearness == Nearness.ONE_TEXT;
        boolean opposite = isOpposite(other, otherWords, shared);
        boolean sameVoice = relation == Relation.SAME_VOICE;
        boolean saysEnough = sameVoice || sameText || weight >= LEAST_UNTIED;
        if (words.isSame(otherWords) && !opposite && saysEnough) {
            return new Likeness(Kind.SAME_WORDS, 1, List.of(), shared);
        }
        Overlap overlap = Overlap.of(words, otherWords, weights);
        boolean few = shared.stream()
                        .filter(word -> telling.getOrDefault(word, 0.0) >= TELLING)
                        .count()
                < ENOUGH_WORDS;
        boolean oneVoice = relation == Relation.SAME_VOICE || relation == Relation.SAME_ROLE;
        boolean quoted = hasSameQuoted(otherWords) || (oneVoice && isQuotedByOne(otherWords));
        boolean isTied = oneVoice || hasSameCount(other) || quoted;
        if (!isTied && !sameText && sum < LEAST_UNTIED) {
            return new Likeness(Kind.UNLIKE, 0, List.of(), shared);
        }
        boolean promise = asked.act() == Act.PROMISES || other.act() == Act.PROMISES;
        boolean themselves = words.beginsWithPronoun() && otherWords.beginsWithPronoun();
        double confidence = new Evidence()
                .words(overlap, sum)
                .phrases(phrases(otherWords))
                .voices(relation)
                .counterparts(margin.getAsDouble())
                .nearness(nearness)
                .when(few && !isTied, Clue.FEW_WORDS)
                .when(hasOtherNames(otherWords, theirs), Clue.OTHER_NAMES)
                .when(hasOnlyNames(otherWords, shared), Clue.ONLY_NAMES)
                .when(themselves && relation == Relation.OTHER_VOICE, Clue.OTHERS_THEMSELVES)
                .when(promise && !sameVoice, Clue.OTHERS_PROMISE)
                .when(quoted, Clue.SAME_QUOTED)
                .when(hasSameCount(other), Clue.SAME_COUNT)
                .confidence();
        List<String> shown = shared.subList(0, Math.min(SHOWN_WORDS, shared.size()));
        if (confidence >= SAME && opposite) {
            return new Likeness(Kind.OPPOSITE, confidence, List.of(), shown);
        }
        if (hasOtherNumber(other, otherWords)) {
            double rest = restInCommon(theirs);
            return rest >= NEARLY
                    ? new Likeness(Kind.OTHER_NUMBER, Math.min(1, rest), List.of(), shown)
                    : Likeness.NONE;
        }
        return quotation(otherWords, confidence, shown);
    }

    /** How like a sentence is, whosever word it may be. */
    Likeness of(Sentence sentence) {
        Heard heard = new Heard(
                0,
                sentence.article(),
                sentence.words(),
                Act.SAYS,
                Source.nobody(null),
                List.of(),
                null,
                null,
                List.of(),
                false,
                false);
        return of(heard, ContentWords.of(sentence.words()), () -> Relation.NEITHER, Nearness.ONE_STORY, () -> 0);
    }

    /** How a quotation was kept, or else whether it is the same in other words. */
    private Likeness quotation(ContentWords otherWords, double confidence, List<String> shown) {
        List<Token> mine = words.quoted();
        List<Token> its = otherWords.quoted();
        boolean bothQuoted = words.isQuotation() && otherWords.isQuotation();
        WordRuns runs = WordRuns.of(bothQuoted ? mine : words.tokens(), bothQuoted ? its : otherWords.tokens());
        if (runs.kept() >= SHORTEST_RUN && weightOf(runs.keptWords()) >= LEAST_SHARED) {
            Kind kind = runs.isWholeOfFirst() ? Kind.FULLER : runs.isWholeOfSecond() ? Kind.SHORTENED : Kind.ALTERED;
            boolean altered = kind == Kind.ALTERED && bothQuoted && runs.isNearlyWhole();
            if (kind != Kind.ALTERED) {
                boolean whole = bothQuoted && runs.isWholeOfFirst() && runs.isWholeOfSecond();
                boolean tells = tells(runs.keptWords());
                double sure =
                        bothQuoted ? Math.max(confidence, QUOTED) : tells ? Math.max(confidence, HELD) : confidence;
                return same(whole ? Kind.SAME_WORDS : kind, sure, List.of(), shown);
            }
            if (altered) {
                return same(kind, Math.max(confidence, QUOTED), runs.changes(), shown);
            }
        }
        return same(Kind.OTHER_WORDS, confidence, List.of(), shown);
    }

    /** How sure it is that somebody's quoted words are the same, where most of them are. */
    private static final double QUOTED = 0.9;

    /** How sure it is that a statement is the same whose words the other has one after another, and more. */
    private static final double HELD = 0.7;

    /** Whether words together say something that not everybody speaks of. */
    private boolean tells(List<Token> kept) {
        return kept.stream()
                        .map(Token::stem)
                        .distinct()
                        .filter(word -> telling.getOrDefault(word, 0.0) >= TELLING)
                        .count()
                >= ENOUGH_WORDS;
    }

    private static Likeness same(Kind kind, double confidence, List<Likeness.Change> changes, List<String> shown) {
        return confidence >= SAME
                ? new Likeness(kind, confidence, changes, shown)
                : new Likeness(Kind.UNLIKE, confidence, List.of(), shown);
    }

    private List<String> shared(ContentWords theirs) {
        List<String> shared = new ArrayList<>();
        for (Token token : theirs.tokens()) {
            if (telling.containsKey(token.stem()) && !shared.contains(token.stem())) {
                shared.add(token.stem());
            }
        }
        shared.sort(Comparator.comparingDouble((String word) -> -telling.getOrDefault(word, 0.0)));
        return shared;
    }

    private double weightOf(List<Token> kept) {
        Map<String, Double> different = new HashMap<>();
        kept.forEach(token -> different.put(token.stem(), telling.getOrDefault(token.stem(), 0.0)));
        return total(different);
    }

    private static double total(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Whether the one says that it is so and the other that it isn't, of the words that both have and that tell something. */
    private boolean isOpposite(Heard other, ContentWords otherWords, List<String> shared) {
        List<String> telling = shared.stream()
                .filter(word -> this.telling.getOrDefault(word, 0.0) >= NEGATED_WORD)
                .toList();
        // In long contents a "not" may be about a part of it alone.
        boolean inShort = words.isShort() && otherWords.isShort();
        boolean mine = isNegative(asked, words, inShort && words.negates(telling));
        boolean its = isNegative(other, otherWords, inShort && otherWords.negates(telling));
        return mine != its;
    }

    private double phrases(ContentWords otherWords) {
        Set<String> its = otherWords.phrases();
        return phrases.stream()
                .filter(its::contains)
                .mapToDouble(weights::ofPhrase)
                .sum();
    }

    /** Whether all that the one has between quotation marks is between those of the other, in its order. */
    private boolean hasSameQuoted(ContentWords otherWords) {
        List<Token> mine = words.quoted();
        List<Token> its = otherWords.quoted();
        boolean mineIsShorter = mine.size() <= its.size();
        List<Token> shorter = mineIsShorter ? mine : its;
        return tellsQuoted(shorter, mineIsShorter ? its : mine);
    }

    private static boolean tellsQuoted(List<Token> quoted, List<Token> within) {
        double tells = quoted.stream().mapToDouble(Token::information).sum();
        return quoted.size() >= SHORTEST_QUOTED
                && tells >= LEAST_QUOTED
                && joined(within).contains(joined(quoted));
    }

    /** Whether what the one has between quotation marks the other has too, marked or not. */
    private boolean isQuotedByOne(ContentWords otherWords) {
        return tellsQuoted(words.quoted(), otherWords.tokens()) || tellsQuoted(otherWords.quoted(), words.tokens());
    }

    /** Whether hardly more than names is in common. */
    private boolean hasOnlyNames(ContentWords otherWords, List<String> shared) {
        Set<String> names = otherWords.names();
        return shared.stream()
                        .filter(word -> !names.contains(word))
                        .mapToDouble(word -> telling.getOrDefault(word, 0.0))
                        .sum()
                < LEAST_SHARED;
    }

    private static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::word).collect(Collectors.joining(" ", " ", " "));
    }

    /** Who denies that nobody came says that somebody did; who denies it by saying "nobody came" doesn't. */
    private static boolean isNegative(Heard heard, ContentWords content, boolean negated) {
        return switch (heard.stance()) {
            case ASSERTS, ASKS -> negated;
            case REFUSES -> true;
            case DENIES ->
                heard.inWords()
                        ? negated
                        : !negated
                                || 2 * content.quoted().size()
                                        > content.tokens().size();
        };
    }

    /** Whether they give the same number for the same count. */
    private boolean hasSameCount(Heard other) {
        return asked.counts().stream()
                .anyMatch(one -> other.counts().stream()
                        .anyMatch(its -> one.counted().equals(its.counted()) && one.isSameNumber(its)));
    }

    /** Whether they give different numbers for the same: as counted, or where nothing is, no number that both have. */
    private boolean hasOtherNumber(Heard other, ContentWords otherWords) {
        if (hasSameCount(other)) {
            return false;
        }
        boolean comparable = asked.counts().stream()
                .anyMatch(one ->
                        other.counts().stream().anyMatch(its -> one.counted().equals(its.counted())));
        Set<String> mine = words.numbers();
        Set<String> its = otherWords.numbers();
        return comparable || (!mine.isEmpty() && !its.isEmpty() && mine.stream().noneMatch(its::contains));
    }

    /** How much of the words besides numbers is in common, by the one that has less of them. */
    private double restInCommon(Map<String, Double> theirs) {
        double mine = 0;
        double its = 0;
        double both = 0;
        for (Map.Entry<String, Double> word : telling.entrySet()) {
            if (!Character.isDigit(word.getKey().codePointAt(0))) {
                mine += word.getValue();
                both += theirs.containsKey(word.getKey()) ? word.getValue() : 0;
            }
        }
        for (Map.Entry<String, Double> word : theirs.entrySet()) {
            its += Character.isDigit(word.getKey().codePointAt(0)) ? 0 : word.getValue();
        }
        double least = Math.min(mine, its);
        return both < LEAST_SHARED || least == 0 ? 0 : both / least;
    }

    /** Whether each speaks of somebody or something by a telling name of which the other doesn't. */
    private boolean hasOtherNames(ContentWords otherWords, Map<String, Double> theirs) {
        return hasName(words, theirs) && hasName(otherWords, telling);
    }

    private boolean hasName(ContentWords of, Map<String, Double> missingIn) {
        List<Token> tokens = of.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean name = token.capital() && !token.isNumber() && !missingIn.containsKey(token.stem());
            if (name && weights.of(token) >= TELLING_NAME) {
                return true;
            }
        }
        return false;
    }
}
