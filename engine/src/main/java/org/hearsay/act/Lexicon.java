package org.hearsay.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The phrases that cues of an act are made of, read from {@code acts.tsv}, with the classes of words in
 * {@code words.tsv}. A phrase is a row of lemmas; up to four adverbs may stand between two of them.
 */
final class Lexicon {

    private static final int MOST_ADVERBS = 4;

    private static final Map<String, Set<String>> CLASSES = classes();

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /**
     * What an act is told by.
     *
     * @param rule the group of phrases that it belongs to, for which there is a share of right readings
     * @param polarity whether the phrase has to be negated
     * @param condition what else has to hold
     * @param elements for each word the lemmas that it may have
     */
    record Phrase(String rule, Polarity polarity, Condition condition, Act act, List<Set<String>> elements) {}

    /** Whether a phrase is to be found under a negation. */
    enum Polarity {
        POSITIVE,
        NEGATIVE,
        ANY;

        boolean allows(boolean negated) {
            return this == ANY || (this == NEGATIVE) == negated;
        }
    }

    /**
     * Where a phrase was found.
     *
     * @param end one past its last word
     */
    record Match(Phrase phrase, int start, int end) {}

    private Lexicon() {}

    /**
     * Reads the lexicon that comes with the program.
     *
     * @throws IllegalStateException where a line can't be understood
     */
    static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        for (String[] row : rows("acts.tsv", 5)) {
            lexicon.add(row);
        }
        return lexicon;
    }

    /** The words of a class in {@code words.tsv}. */
    static Set<String> words(String name) {
        return Objects.requireNonNull(CLASSES.get("<" + name + ">"), name);
    }

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String[] row : rows("words.tsv", 2)) {
            classes.put("<" + row[0] + ">", Set.of(row[1].split(" ", -1)));
        }
        return Map.copyOf(classes);
    }

    private void add(String[] row) {
        Polarity polarity = switch (row[1]) {
            case "+" -> Polarity.POSITIVE;
            case "-" -> Polarity.NEGATIVE;
            case "*" -> Polarity.ANY;
            default -> throw new IllegalStateException("acts.tsv: no polarity in " + Arrays.toString(row));
        };
        Act act = Arrays.stream(Act.values())
                .filter(a -> a.label().equals(row[3]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("acts.tsv: no act in " + Arrays.toString(row)));
        Condition condition = Condition.of(row[2]);
        for (String phrase : row[4].split("; ", -1)) {
            List<Set<String>> elements = new ArrayList<>();
            for (String element : phrase.split(" ", -1)) {
                Set<String> lemmas = new HashSet<>();
                for (String alternative : element.split("\\|", -1)) {
                    lemmas.addAll(
                            alternative.startsWith("<")
                                    ? Objects.requireNonNull(CLASSES.get(alternative), alternative)
                                    : Set.of(alternative));
                }
                elements.add(Set.copyOf(lemmas));
            }
            Phrase entry = new Phrase(row[0], polarity, condition, act, List.copyOf(elements));
            for (String first : elements.getFirst()) {
                byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** The phrases that begin at a word, whatever their conditions. */
    List<Match> at(List<Token> tokens, int start) {
        List<Match> matches = new ArrayList<>();
        for (String lemma : tokens.get(start).lemmas()) {
            for (Phrase phrase : byFirst.getOrDefault(lemma, List.of())) {
                int end = end(phrase.elements(), tokens, start);
                if (end > 0) {
                    matches.add(new Match(phrase, start, end));
                }
            }
        }
        return matches;
    }

    private static int end(List<Set<String>> elements, List<Token> tokens, int start) {
        int at = start + 1;
        for (Set<String> element : elements.subList(1, elements.size())) {
            int adverbs = 0;
            while (at < tokens.size() && !isAny(tokens.get(at), element)) {
                if (adverbs++ == MOST_ADVERBS || !Wording.isAdverb(tokens.get(at))) {
                    return 0;
                }
                at++;
            }
            if (at++ == tokens.size()) {
                return 0;
            }
        }
        return at;
    }

    private static boolean isAny(Token token, Set<String> lemmas) {
        return token.lemmas().stream().anyMatch(lemmas::contains);
    }

    /** The rows of a table in tab-separated columns; lines that begin with # are comments. */
    static List<String[]> rows(String name, int columns) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            for (String line : reader.lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length != columns) {
                    throw new IllegalStateException(name + " has no " + columns + " columns in: " + line);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
