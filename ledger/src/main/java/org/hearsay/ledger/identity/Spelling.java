package org.hearsay.ledger.identity;

import java.util.TreeSet;

/** When two folded words are one word spelt in two ways, or one of them misspelt. */
final class Spelling {

    private static final String VOWELS = "aeiouy";

    /** Shorter words that differ in a vowel are different names: "Jan" and "Jen". */
    private static final int SHORTEST_TRANSLITERATED = 5;

    /** Shorter surnames that differ in a letter are different ones too often: "Jensen" and "Jansen". */
    private static final int SHORTEST_MISSPELT = 9;

    /** Two letters that changed places make another real surname only where it is short. */
    private static final int SHORTEST_SWAPPED = 7;

    private Spelling() {}

    /**
     * A key that surnames share where they may be one surname: their first sound and the consonants in any order. It only
     * narrows what is compared.
     */
    static String block(String surname) {
        if (!isLatin(surname)) {
            return surname;
        }
        String sounds = sounds(surname);
        TreeSet<Character> consonants = new TreeSet<>();
        for (int i = 1; i < sounds.length(); i++) {
            if (VOWELS.indexOf(sounds.charAt(i)) < 0 && sounds.charAt(i) != 'h') {
                consonants.add(sounds.charAt(i));
            }
        }
        StringBuilder block = new StringBuilder();
        block.append(sounds.isEmpty() || VOWELS.indexOf(sounds.charAt(0)) >= 0 ? 'a' : sounds.charAt(0));
        consonants.forEach(block::append);
        return block.toString();
    }

    /** Whether two given names are one, written from another script: "Mohammed" and "Muhammad". */
    static boolean sameGiven(String one, String other) {
        return isTransliterated(one, other) && given(one).equals(given(other));
    }

    /** Whether two surnames are one, written from another script: "Zelensky" and "Zelenskyy", but not "Meyer" and "Meier". */
    static boolean sameSurname(String one, String other) {
        return isTransliterated(one, other) && ending(sounds(one)).equals(ending(sounds(other)));
    }

    private static boolean isTransliterated(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_TRANSLITERATED && isLatin(one) && isLatin(other);
    }

    /** Digraphs that stand for one sound, as one letter. */
    private static String sounds(String word) {
        return word.replace("kh", "k")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("dj", "j")
                .replace("tch", "ch")
                .replace("sch", "sh")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace('q', 'k')
                .replace('w', 'v');
    }

    private static String ending(String word) {
        String stem = word;
        for (String ending : new String[] {"iy", "yi", "yy", "ij", "ii", "y", "i"}) {
            if (stem.endsWith(ending)) {
                return stem.substring(0, stem.length() - ending.length()) + "i";
            }
        }
        return stem.endsWith("ah") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** The last vowel often tells a woman's name from a man's, so it stays. */
    private static String given(String word) {
        String even = ending(singled(sounds(word)))
                .replace("ey", "ai")
                .replace("ei", "ai")
                .replace("ay", "ai")
                .replace('y', 'i');
        String body = even.substring(0, even.length() - 1).replace('e', 'a').replace('o', 'u');
        return body + even.charAt(even.length() - 1);
    }

    private static String singled(String word) {
        StringBuilder singled = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                singled.append(word.charAt(i));
            }
        }
        return singled.toString();
    }

    /** Whether a long surname is the other with one slip within: a vowel, a doubled letter, two letters swapped. */
    static boolean isMisspelt(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (longer.length() - shorter.length() > 1 || shorter.length() < SHORTEST_SWAPPED || one.equals(other)) {
            return false;
        }
        int before = 0;
        while (before < shorter.length() && shorter.charAt(before) == longer.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter.length() - before
                && shorter.charAt(shorter.length() - 1 - after) == longer.charAt(longer.length() - 1 - after)) {
            after++;
        }
        // The first letter and the last two tell names apart: "Carrington", "Barrington"; "Andersen", "Anderson".
        if (before < 1 || after < 2) {
            return false;
        }
        String less = shorter.substring(before, shorter.length() - after);
        String more = longer.substring(before, longer.length() - after);
        if (less.length() == 2 && more.length() == 2) {
            return less.charAt(0) == more.charAt(1) && less.charAt(1) == more.charAt(0);
        }
        return shorter.length() >= SHORTEST_MISSPELT - 1
                && longer.length() >= SHORTEST_MISSPELT
                && less.length() <= 1
                && more.length() == 1
                && isSlip(less, more.charAt(0), longer.charAt(before - 1));
    }

    private static boolean isSlip(String less, char more, char before) {
        boolean vowels = VOWELS.indexOf(more) >= 0 && (less.isEmpty() || VOWELS.indexOf(less.charAt(0)) >= 0);
        return vowels || (less.isEmpty() && more == before);
    }

    static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
