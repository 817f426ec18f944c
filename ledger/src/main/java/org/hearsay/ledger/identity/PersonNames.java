package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a person's name out of the words that a page calls the person by. */
final class PersonNames {

    /** "JD Vance": so many capitals together are initials, where they have no vowel. */
    private static final int MOST_INITIALS = 3;

    /** A single name of so many Chinese, Japanese or Korean characters is surname and given name. */
    private static final int WHOLE_NAME = 3;

    private PersonNames() {}

    /**
     * The name in a mention of a person; null where the words are of what belongs to a person, or are no name.
     *
     * @param tidy by {@link Folding#tidy}
     */
    static @Nullable PersonName parse(String tidy) {
        String mention = withoutPossessive(withoutAfterthought(tidy));
        List<String> words = new ArrayList<>(List.of(mention.split(" ")));
        if (words.stream().limit(words.size() - 1L).anyMatch(PersonNames::isPossessive)) {
            return null;
        }
        String generation = "";
        String ending = "";
        String last = Folding.letters(words.getLast());
        if (words.size() > 1 && NameWords.GENERATIONS.contains(last)) {
            generation = last.equals("junior") ? "jr" : last.equals("senior") ? "sr" : last;
            ending = " " + words.removeLast();
        }
        List<String> name = withoutTitles(trailingName(words));
        List<String> parts = new ArrayList<>();
        name.forEach(word -> parts(word, parts));
        if (parts.isEmpty()) {
            return null;
        }
        String surname = parts.removeLast();
        boolean whole = parts.isEmpty() && isWhole(surname);
        return new PersonName(parts, surname, generation, whole, String.join(" ", name) + ending);
    }

    /** "Quell, the governor" and "Quell (the governor)" are Quell; "Quell, Jr." is not cut. */
    private static String withoutAfterthought(String mention) {
        int bracket = mention.indexOf(" (");
        String before = bracket > 0 ? mention.substring(0, bracket) : mention;
        int comma = before.indexOf(',');
        if (comma <= 0) {
            return before;
        }
        String after = Folding.letters(before.substring(comma));
        return NameWords.GENERATIONS.contains(after) ? before.replace(",", "") : before.substring(0, comma);
    }

    private static String withoutPossessive(String mention) {
        String lower = mention.toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") ? mention.substring(0, mention.length() - 2) : mention;
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("'S") || (word.endsWith("s'") && word.length() > 3);
    }

    /** The words at the end that are written as a name: with capitals, or in a script that has none. */
    private static List<String> trailingName(List<String> words) {
        int start = words.size();
        while (start > 0 && isOfName(words.get(start - 1))) {
            start--;
        }
        while (start < words.size() - 1
                && Character.isLowerCase(words.get(start).codePointAt(0))
                && words.get(start).indexOf('-') < 0) {
            start++;
        }
        return start == words.size() ? List.of() : words.subList(start, words.size());
    }

    private static boolean isOfName(String word) {
        String letters = Folding.letters(word);
        if (letters.isEmpty()) {
            return false;
        }
        int hyphen = word.indexOf('-');
        boolean particle = NameWords.PARTICLES.contains(letters)
                || (hyphen > 0 && NameWords.PARTICLES.contains(Folding.letters(word.substring(0, hyphen))));
        boolean elided = word.length() > 2 && word.charAt(1) == '\'';
        return particle || elided || !Character.isLowerCase(word.codePointAt(0));
    }

    /** Whatever stands before the last title is one too: "White House Press Secretary". A name's last word is none. */
    private static List<String> withoutTitles(List<String> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            if (isTitle(words.get(i))) {
                return words.subList(i + 1, words.size());
            }
        }
        return words;
    }

    private static boolean isTitle(String word) {
        String letters = Folding.letters(word);
        // "M." is an initial as well as a title, and a single letter more often an initial.
        return letters.length() > 1 && NameWords.TITLES.contains(letters);
    }

    /** The parts that are compared: "J.R." is two initials, "al-Sisi" is one name without its article. */
    private static void parts(String word, List<String> parts) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && NameWords.PARTICLES.contains(Folding.letters(word.substring(0, hyphen)))) {
            parts(word.substring(hyphen + 1), parts);
            return;
        }
        String letters = Folding.letters(word);
        if (letters.isEmpty() || (NameWords.PARTICLES.contains(letters) && letters.length() > 1)) {
            return;
        }
        boolean dotted = word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1;
        boolean capitals = letters.length() > 1
                && letters.length() <= MOST_INITIALS
                && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' && "AEIOUY".indexOf(c) < 0);
        if (dotted || capitals) {
            for (String piece : dotted ? word.split("\\.") : word.split("")) {
                String initial = Folding.letters(piece);
                if (!initial.isEmpty()) {
                    parts.add(initial);
                }
            }
        } else {
            parts.add(letters);
        }
    }

    private static boolean isWhole(String name) {
        return name.codePointCount(0, name.length()) >= WHOLE_NAME
                && name.codePoints().allMatch(c -> switch (Character.UnicodeScript.of(c)) {
                    case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
                    default -> false;
                });
    }
}
