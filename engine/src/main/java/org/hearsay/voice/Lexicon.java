package org.hearsay.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists beside this package's classes. All words in them are in small letters, with straight apostrophes. */
final class Lexicon {

    /** Given names, by whom they are given to. */
    static final Map<String, Gender> GIVEN_NAMES = genders("given-names.tsv");

    /** What stands before a person's name. */
    static final Map<String, Gender> TITLES = genders("titles.tsv");

    static final Set<String> PLACES = Set.copyOf(lines("places.txt"));
    static final Set<String> DEMONYMS = Set.copyOf(lines("demonyms.txt"));
    static final Set<String> ORGANISATIONS = Set.copyOf(lines("organisations.txt"));

    /** Words that are written small. */
    static final Set<String> COMMON = Set.copyOf(lines("common-words.txt"));

    private static final Map<String, Set<String>> NOUNS = lists("nouns.tsv");

    static final Set<String> MEN = nouns("man");
    static final Set<String> WOMEN = nouns("woman");
    static final Set<String> PERSONS = nouns("person");
    static final Set<String> GROUPS = nouns("group");
    static final Set<String> BODIES = nouns("organisation");
    static final Set<String> MEDIA = nouns("media");
    static final Set<String> COUNTRIES = nouns("place");
    static final Set<String> DOCUMENTS = nouns("document");

    private Lexicon() {}

    /** The word in small letters with straight apostrophes. */
    static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && c != '-' && c != '\'') {
                return word.toLowerCase(Locale.ROOT).replace('’', '\'');
            }
        }
        return word;
    }

    static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

    private static Set<String> nouns(String meaning) {
        return NOUNS.getOrDefault(meaning, Set.of());
    }

    private static Map<String, Set<String>> lists(String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : lines(name)) {
            int tab = line.indexOf('\t');
            lists.computeIfAbsent(line.substring(0, tab), _ -> new HashSet<>()).addAll(words(line.substring(tab + 1)));
        }
        return lists;
    }

    private static Map<String, Gender> genders(String name) {
        Map<String, Gender> genders = new HashMap<>();
        lists(name).forEach((key, words) -> {
            Gender gender = key.equals("m") ? Gender.MALE : key.equals("f") ? Gender.FEMALE : Gender.UNKNOWN;
            // A name that is in two lists is given to both.
            words.forEach(word -> genders.merge(word, gender, (a, b) -> a == b ? a : Gender.UNKNOWN));
        });
        return Map.copyOf(genders);
    }

    private static List<String> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the list " + name + " is missing beside " + Lexicon.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
