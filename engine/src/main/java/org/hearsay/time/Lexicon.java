package org.hearsay.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The closed classes of words that expressions of time are made of, read from {@code lexicon.tsv}. */
final class Lexicon {

    private static final Map<String, Map<String, String>> CLASSES = read();

    private static final Map<String, Integer> MONTHS = numbers("month");
    private static final Map<String, Integer> WEEKDAYS = numbers("weekday");
    private static final Map<String, Integer> PLURAL_WEEKDAYS = numbers("weekdays");
    private static final Map<String, Integer> NUMBERS = numbers("number");
    private static final Map<String, Integer> TENS = numbers("tens");
    private static final Map<String, Integer> ORDINALS = numbers("ordinal");
    private static final Map<String, Integer> DECADES = numbers("decade");
    private static final Map<String, Unit> UNITS = constants("unit", Unit.class);
    private static final Map<String, DayPart> DAY_PARTS = constants("daypart", DayPart.class);
    private static final Map<String, YearPart.Season> SEASONS = constants("season", YearPart.Season.class);
    private static final Map<String, Meaning.Reference> REFERENCES = constants("reference", Meaning.Reference.class);
    private static final Map<String, String> EVERY = words("every");
    private static final Map<String, String> ZONES = words("zone");
    private static final Map<String, String> VAGUE = words("vague");
    private static final Map<String, Tense> CUES = constants("cue", Tense.class);
    private static final Map<String, String> CONTROL = words("control");
    private static final Map<String, String> NO_VERBS = words("noverb");

    private Lexicon() {}

    /** 1 to 12, or 0. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /** 1 (Monday) to 7, or 0. */
    static int weekday(String word) {
        return WEEKDAYS.getOrDefault(word, 0);
    }

    /** 1 (Mondays) to 7, or 0. */
    static int weekdays(String word) {
        return PLURAL_WEEKDAYS.getOrDefault(word, 0);
    }

    /** 1 to 19, or 0. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /** 20 to 90, or 0. */
    static int tens(String word) {
        return TENS.getOrDefault(word, 0);
    }

    /** 1 to 20 or 30, or 0. */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }

    /** 2 (the twenties) to 9, or 0. */
    static int decade(String word) {
        return DECADES.getOrDefault(word, 0);
    }

    static @Nullable Unit unit(String word) {
        return UNITS.get(word);
    }

    static @Nullable DayPart dayPart(String word) {
        return DAY_PARTS.get(word);
    }

    static YearPart.@Nullable Season season(String word) {
        return SEASONS.get(word);
    }

    static Meaning.@Nullable Reference reference(String word) {
        return REFERENCES.get(word);
    }

    /** The TIMEX3 letter of how often something is that is "daily" or "weekly". */
    static @Nullable String every(String word) {
        return EVERY.get(word);
    }

    static boolean isZone(String word) {
        return ZONES.containsKey(word);
    }

    static boolean isVague(String word) {
        return VAGUE.containsKey(word);
    }

    /** The tense that a word tells of by itself. */
    static Tense tense(String word) {
        return CUES.getOrDefault(word, Tense.UNKNOWN);
    }

    /** Whether what is done "to" after this word is still to be done: "agreed", "ready". */
    static boolean isControl(String word) {
        return CONTROL.containsKey(word);
    }

    /** Whether a word that ends like the past of a verb is none: "hundred". */
    static boolean isNoVerb(String word) {
        return NO_VERBS.containsKey(word);
    }

    private static Map<String, String> words(String name) {
        return CLASSES.getOrDefault(name, Map.of());
    }

    private static Map<String, Integer> numbers(String name) {
        Map<String, Integer> numbers = new HashMap<>();
        words(name).forEach((word, value) -> numbers.put(word, Integer.valueOf(value)));
        return Map.copyOf(numbers);
    }

    private static <E extends Enum<E>> Map<String, E> constants(String name, Class<E> type) {
        Map<String, E> constants = new HashMap<>();
        words(name).forEach((word, value) -> constants.put(word, Enum.valueOf(type, value)));
        return Map.copyOf(constants);
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> classes = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.tsv"), "lexicon.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] fields = line.split("\t", 3);
                Map<String, String> words = classes.computeIfAbsent(fields[0], name -> new HashMap<>());
                for (String word : fields[2].split(" ", -1)) {
                    words.put(word, fields[1]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon.tsv can't be read", e);
        }
        return classes;
    }
}
