package org.hearsay.article.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script and, within a script that several languages share, by the most frequent
 * words of each, from {@code stopwords.tsv}. Meant for whole articles: of a line or two it says little.
 */
public final class LanguageDetector {

    /** How much of a text is looked at, in UTF-16 units. */
    private static final int SAMPLE = 20_000;

    /** Fewer words than these tell nothing. */
    private static final int FEWEST_WORDS = 12;

    /** At least this share of a text's words are among its language's most frequent ones. */
    private static final double LEAST_SHARE = 0.08;

    /** Languages that have a script to themselves, or nearly. */
    private static final Map<UnicodeScript, String> OF_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"));

    /** For each frequent word, the languages that it is frequent in. */
    private final Map<String, List<String>> byWord;

    private LanguageDetector(Map<String, List<String>> byWord) {
        this.byWord = byWord;
    }

    /** Loads frequent words, a line a language: its code, a tab, and words with spaces between. */
    public static LanguageDetector load() {
        Map<String, List<String>> byWord = new HashMap<>();
        for (String line : Resource.lines(LanguageDetector.class, "stopwords.tsv")) {
            int tab = line.indexOf('\t');
            for (String word : line.substring(tab + 1).split(" ", -1)) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(line.substring(0, tab));
            }
        }
        return new LanguageDetector(byWord);
    }

    /** The ISO 639-1 code of the text's language, or null where that isn't clear. */
    public @Nullable String detect(CharSequence text) {
        CharSequence sample = text.length() > SAMPLE ? text.subSequence(0, SAMPLE) : text;
        UnicodeScript script = script(sample);
        if (script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || script == UnicodeScript.ARABIC) {
            String byWords = byWords(sample);
            return byWords == null && script != null ? OF_SCRIPT.get(script) : byWords;
        }
        return script == null ? null : OF_SCRIPT.get(script);
    }

    /** The script of most letters; Japanese is what has kana among its ideographs. */
    private static @Nullable UnicodeScript script(CharSequence text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        UnicodeScript most = null;
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        boolean kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) > han / 10;
        return most == UnicodeScript.HAN && kana ? UnicodeScript.HIRAGANA : most;
    }

    private @Nullable String byWords(CharSequence text) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        for (String word : text.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
            if (!word.isEmpty()) {
                words++;
                for (String language : byWord.getOrDefault(word, List.of())) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
        }
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            if (count > most || (count == most && best != null && entry.getKey().compareTo(best) < 0)) {
                second = most;
                most = count;
                best = entry.getKey();
            } else {
                second = Math.max(second, count);
            }
        }
        boolean clear = words >= FEWEST_WORDS && most >= LEAST_SHARE * words && most > second;
        return clear ? best : null;
    }
}
