package org.hearsay.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether two names may be one's, and who speaks for whom, by the words for them. */
final class Naming {

    /** Words that tell what somebody does, and not whose he is. */
    private static final Set<String> ROLES = Set.of(
            "the", "an", "of", "for", "at", "in", "and", "who", "to", "by", "on", "with", "from", "its", "his", "her",
            "their", "spokesman", "spokeswoman", "spokesperson", "official", "senior", "former", "source", "officer",
            "chief", "head", "director", "deputy", "person", "people", "member", "agency", "two", "three", "several",
            "some", "many", "another", "other", "that", "this", "one");

    private static final Map<String, List<String>> ABBREVIATED = Map.of(
            "un", List.of("united", "nation"),
            "us", List.of("united", "state"),
            "u.s", List.of("united", "state"),
            "u.s.", List.of("united", "state"),
            "u.n", List.of("united", "nation"),
            "u.n.", List.of("united", "nation"),
            "uk", List.of("united", "kingdom"),
            "eu", List.of("european", "union"));

    private Naming() {}

    /** The telling words of a name or description, as stems. */
    static Set<String> words(String phrase) {
        Set<String> words = new LinkedHashSet<>();
        for (ContentWords.Token token : ContentWords.of(phrase).tokens()) {
            if (!ROLES.contains(token.word())) {
                words.addAll(ABBREVIATED.getOrDefault(token.word(), List.of(stem(token))));
            }
        }
        return words;
    }

    /** "Minister" and "ministry" are of one office. */
    private static String stem(ContentWords.Token token) {
        return token.word().startsWith("minist") ? "minist" : token.stem();
    }

    /** Whether two names are, or may well be, one's: one is a part of the other, its initials, or a misspelling. */
    static boolean mayBeOne(String one, String other) {
        if (one.equalsIgnoreCase(other) || isInitials(one, other) || isInitials(other, one)) {
            return true;
        }
        Set<String> mine = words(one);
        Set<String> its = words(other);
        boolean part = !mine.isEmpty() && !its.isEmpty() && (mine.containsAll(its) || its.containsAll(mine));
        return part || isMisspelt(mine, its);
    }

    /** "RAIB" and "Rail Accident Investigation Branch". */
    private static boolean isInitials(String letters, String name) {
        String bare = letters.replace(".", "").strip();
        if (bare.length() < 2 || bare.length() > 8 || !bare.equals(bare.toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (ContentWords.Token token : ContentWords.of(name).tokens()) {
            if (token.capital()) {
                initials.appendCodePoint(Character.toUpperCase(token.written().codePointAt(0)));
            }
        }
        return initials.toString().equals(bare);
    }

    /** Names of as many words, of which each is the other's but for a letter or two: "Osric Hale" and "Osrik Hail". */
    private static boolean isMisspelt(Set<String> mine, Set<String> its) {
        if (mine.size() != its.size() || mine.isEmpty()) {
            return false;
        }
        List<String> ones = List.copyOf(mine);
        List<String> others = List.copyOf(its);
        int same = 0;
        for (int i = 0; i < ones.size(); i++) {
            if (ones.get(i).equals(others.get(i))) {
                same++;
            } else if (!isNearly(ones.get(i), others.get(i))) {
                return false;
            }
        }
        return same > 0 || ones.size() > 1;
    }

    private static boolean isNearly(String one, String other) {
        int most = Math.min(one.length(), other.length()) < 6 ? 1 : 2;
        return one.length() > 3 && one.charAt(0) == other.charAt(0) && distance(one, other) <= most;
    }

    /** Levenshtein's distance; names are short. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    /** Whether somebody so described may be one who speaks for a body: the description names it, or its state. */
    static boolean maySpeakFor(String description, String body, String bodyDescription) {
        Set<String> mine = words(description);
        Set<String> its = words(body);
        if (!its.isEmpty() && mine.containsAll(its)) {
            return true;
        }
        Set<String> mineAlone = new LinkedHashSet<>(mine);
        mineAlone.retainAll(its);
        if (!mineAlone.isEmpty() && its.containsAll(mine)) {
            return true;
        }
        Set<String> powers = Powers.of(bodyDescription);
        Set<String> own = Powers.of(description);
        boolean sameState = own.stream().anyMatch(powers::contains);
        boolean state = Powers.isPower(body);
        return state && Powers.hasOffice(description) && (sameState || own.isEmpty());
    }
}
