package org.hearsay.ledger.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of an English noun phrase, by which phrases that mean things of the same kind are put together: "officials" of
 * "two officials familiar with the dam's operations". By rules alone: what comes before the first preposition, relative
 * pronoun, comma or predicate is looked at, and its last word is the head. A proper name is nobody's class and stays whole.
 *
 * @param singular the head in the singular and lower case; "person" where the phrase has none but a number or a pronoun
 * @param proper the proper name that it is; null where it is none
 */
public record HeadNoun(String singular, @Nullable String proper) {

    private static final HeadNoun PERSON = new HeadNoun("person", null);

    /** Longer phrases than any; what comes after is not looked at. */
    private static final int LONGEST = 400;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Set<String> ENDS = Set.of(
            "of",
            "in",
            "at",
            "from",
            "with",
            "on",
            "for",
            "by",
            "to",
            "near",
            "inside",
            "outside",
            "within",
            "about",
            "under",
            "around",
            "across",
            "behind",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "familiar",
            "close",
            "briefed",
            "involved",
            "speaking",
            "aware",
            "present",
            "informed",
            "privy",
            "and",
            "or",
            "per",
            "as",
            "himself",
            "herself",
            "itself",
            "themselves",
            "described",
            "identified",
            "cited",
            "quoted",
            "named",
            "involving",
            "not",
            "living",
            "working");

    /** Participles without "-ed" that tell of a noun from behind: "a letter seen by". */
    private static final Set<String> BEHIND = Set.of(
            "seen", "sent", "written", "given", "shown", "held", "hurt", "taken", "made", "read", "put", "known",
            "told", "drawn", "brought", "bound");

    private static final Set<String> BEFORE = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your",
            "some", "several", "many", "few", "other", "another", "all", "both", "any", "no", "such", "more", "most",
            "own", "same", "least", "at", "than", "only", "first", "second");

    private static final Set<String> PRONOUNS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "dozen",
            "dozens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "others",
            "other",
            "they",
            "them",
            "he",
            "she",
            "it",
            "we",
            "us",
            "i",
            "you",
            "someone",
            "somebody",
            "anyone",
            "anybody",
            "nobody",
            "everyone",
            "everybody",
            "both",
            "all",
            "some",
            "few",
            "many",
            "several",
            "none",
            "each",
            "those",
            "another",
            "who",
            "persons",
            "folk",
            "folks");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("fishermen", "fisherman"),
            Map.entry("spokesmen", "spokesman"),
            Map.entry("spokeswomen", "spokeswoman"),
            Map.entry("policemen", "policeman"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("feet", "foot"),
            Map.entry("lorries", "lorry"),
            Map.entry("media", "media"),
            Map.entry("dead", "dead"),
            Map.entry("injured", "injured"),
            Map.entry("missing", "missing"),
            Map.entry("police", "police"),
            Map.entry("series", "series"),
            Map.entry("troops", "troops"));

    /** The head of a phrase. */
    public static HeadNoun of(String phrase) {
        String head = null;
        boolean first = true;
        boolean named = false;
        StringBuilder name = new StringBuilder();
        List<String> words = words(phrase);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String lower = word.toLowerCase(Locale.ROOT);
            if (head != null && (ENDS.contains(bare(lower)) || tellsFromBehind(words, i))) {
                break;
            }
            boolean number = isNumber(lower);
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            if (!BEFORE.contains(lower) && !ENDS.contains(lower) && !number) {
                head = bare(lower);
                named = capital && (!first || !head.endsWith("s"));
            } else if (lower.equals("of")) {
                // "one of them", "one of the officials": whoever they are, it is what follows that tells.
                head = null;
            }
            name.setLength(named && (capital || number) ? name.length() : 0);
            name.append(named && (capital || number) ? " " + word : "");
            first = false;
        }
        if (head == null || head.isEmpty() || PRONOUNS.contains(head)) {
            return PERSON;
        }
        return new HeadNoun(singular(head), named ? trimmed(name.toString()) : null);
    }

    /** Whether a word is a participle that ends a noun's phrase, as in "a statement issued on Monday". */
    private static boolean tellsFromBehind(List<String> words, int at) {
        String word = bare(words.get(at));
        boolean last =
                at + 1 == words.size() || ENDS.contains(bare(words.get(at + 1).toLowerCase(Locale.ROOT)));
        return last && (BEHIND.contains(word) || (word.endsWith("ed") && word.length() > 4));
    }

    private static String trimmed(String name) {
        String whole = name.strip();
        int end = whole.length();
        while (end > 1 && !Character.isLetterOrDigit(whole.charAt(end - 1))) {
            end--;
        }
        return whole.substring(0, end);
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        String shown = phrase.length() > LONGEST ? phrase.substring(0, LONGEST) : phrase;
        for (String word : SPACE.split(shown.strip(), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
                if (word.endsWith(",") || word.endsWith(";") || word.endsWith(":")) {
                    break;
                }
            }
        }
        return words;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || PRONOUNS.contains(bare(word));
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String bare = word.substring(start, end);
        return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
    }

    private static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (endsWithAny(word, "sses", "shes", "ches", "xes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && word.length() > 3 && !endsWithAny(word, "ss", "us", "is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean endsWithAny(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** The head in the plural, "officials"; a proper name as it is. */
    public String plural() {
        if (proper != null) {
            return proper;
        }
        for (Map.Entry<String, String> pair : IRREGULAR.entrySet()) {
            if (pair.getValue().equals(singular)) {
                return pair.getKey();
            }
        }
        if (singular.endsWith("man")) {
            return singular.substring(0, singular.length() - 2) + "en";
        }
        if (singular.endsWith("y")
                && singular.length() > 2
                && "aeiou".indexOf(singular.charAt(singular.length() - 2)) < 0) {
            return singular.substring(0, singular.length() - 1) + "ies";
        }
        return singular + (endsWithAny(singular, "s", "x", "sh", "ch") ? "es" : "s");
    }
}
