package org.hearsay.sourcing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of this package, which lie beside its classes: what English words tell about a source. */
final class Lexicon {

    /** What a word is. A word may be several. */
    enum Kind {
        PRONOUN,
        RELATIVE,
        PRONOUN_TAIL,
        SOMEONE,
        PEOPLE_PRONOUN,
        DEFINITE,
        ARTICLE,
        ONE,
        SEVERAL,
        BOUND,
        QUANTITY,
        ADVERB,
        TITLE,
        AFTER_HEAD,
        OF_ROLE,
        PERSON,
        PERSON_PLURAL,
        OFFICE,
        CROWD,
        BODY,
        DOCUMENT,
        STATEMENT,
        MEDIA,
        MEDIA_WORD,
        GROUP,
        SURNAME,
        FIRM,
        EVENT
    }

    private static final Map<Kind, Set<String>> WORDS = words();

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("both", 2),
            Map.entry("couple", 2),
            Map.entry("pair", 2),
            Map.entry("duo", 2),
            Map.entry("three", 3),
            Map.entry("trio", 3),
            Map.entry("four", 4),
            Map.entry("quartet", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("dozen", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50));

    private Lexicon() {}

    /** Whether a word, in lower case and in the form that the lists have, is of a kind. */
    static boolean is(Kind kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a word is of a kind, in the singular or as a regular plural of one. */
    static boolean isSingularOrPlural(Kind kind, String word) {
        return is(kind, word) || isPlural(kind, word);
    }

    /** Whether a word is a regular plural of a word of a kind. */
    static boolean isPlural(Kind kind, String word) {
        int length = word.length();
        if (length < 3 || !word.endsWith("s")) {
            return false;
        }
        return is(kind, word.substring(0, length - 1))
                || (word.endsWith("es") && is(kind, word.substring(0, length - 2)))
                || (word.endsWith("ies") && is(kind, word.substring(0, length - 3) + "y"))
                || (word.endsWith("lves") && is(kind, word.substring(0, length - 3) + "f"));
    }

    /** The number that a word or digits stand for; null where they stand for none that counts people. */
    static @Nullable Integer number(String word) {
        Integer known = NUMBERS.get(word);
        if (known != null) {
            return known;
        }
        if (word.isEmpty() || word.length() > 6 || !word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',')) {
            return null;
        }
        String digits = word.replace(",", "");
        int value = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        return value > 0 ? value : null;
    }

    private static Map<Kind, Set<String>> words() {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (String[] row : rows("words.tsv")) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            words.computeIfAbsent(kind, k -> new HashSet<>()).addAll(List.of(row[1].split(" ", -1)));
        }
        return words;
    }

    /**
     * The rows of a list, each with two columns, without empty lines and those that begin with a hash.
     *
     * @throws IllegalStateException where the list is missing, which a whole program never is
     */
    static List<String[]> rows(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the list " + name + " is missing beside " + Lexicon.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
