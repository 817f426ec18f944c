package org.hearsay.ledger.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that names are told by, from {@code words.tsv} beside this class: a kind, a tab, words, on each line. */
final class NameWords {

    /** What stands before a person's name. */
    static final Set<String> TITLES;

    /** Small words within surnames, which writers leave out, part or join. */
    static final Set<String> PARTICLES;

    /** What tells a father from a son of the same name. */
    static final Set<String> GENERATIONS;

    /** Words that bodies of many countries and towns share. */
    static final Set<String> GENERIC;

    /** Words of a body's name that don't tell it from another. */
    static final Set<String> MUTE;

    /** A word as it is spelt in the other half of the English-speaking world. */
    static final Map<String, String> VARIANTS;

    private static final List<Set<String>> SHORT_FORMS;
    private static final Set<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> Folding.letters(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    static {
        Map<String, List<List<String>>> lines = lines();
        TITLES = all(lines, "title");
        PARTICLES = all(lines, "particle");
        GENERATIONS = all(lines, "generation");
        GENERIC = all(lines, "generic");
        MUTE = all(lines, "mute");
        VARIANTS = lines.getOrDefault("variant", List.of()).stream()
                .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
        SHORT_FORMS =
                lines.getOrDefault("short", List.of()).stream().map(Set::copyOf).toList();
    }

    private NameWords() {}

    /** Whether one given name is a usual short form of the other, as "Bill" is of "William". */
    static boolean areShortForms(String one, String other) {
        return SHORT_FORMS.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    /** Whether a folded word is a country's name in English. */
    static boolean isCountry(String word) {
        return COUNTRIES.contains(word);
    }

    private static Set<String> all(Map<String, List<List<String>>> lines, String kind) {
        Set<String> all = new HashSet<>();
        lines.getOrDefault(kind, List.of()).forEach(all::addAll);
        return Set.copyOf(all);
    }

    private static Map<String, List<List<String>>> lines() {
        Map<String, List<List<String>>> lines = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(NameWords.class.getResourceAsStream("words.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    lines.computeIfAbsent(line.substring(0, tab), kind -> new ArrayList<>())
                            .add(List.of(line.substring(tab + 1).split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
