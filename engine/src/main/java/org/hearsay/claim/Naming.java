package org.hearsay.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a source is told from others: whether two may be one, and who may speak for whom.
 *
 * @param name as it is called
 * @param words the telling words of the name, as stems, in its order
 * @param core those of them that aren't whose it is: "army" of "Torvania's army"; all, where there are no others
 * @param described the telling words of its name and description
 * @param powers the states and movements that the description names
 * @param hasOffice whether the description gives it an office
 * @param isPower whether it is a state, or its seat
 * @param initials of the capital words of its name; empty where those are fewer than two
 */
record Naming(
        String name,
        List<String> words,
        Set<String> core,
        Set<String> described,
        Set<String> powers,
        boolean hasOffice,
        boolean isPower,
        String initials) {

    /** Words that tell what somebody does, and not whose he is. */
    private static final Set<String> ROLES = Set.of(
            "the",
            "an",
            "of",
            "for",
            "at",
            "in",
            "and",
            "who",
            "to",
            "by",
            "on",
            "with",
            "from",
            "its",
            "his",
            "her",
            "their",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official",
            "senior",
            "former",
            "source",
            "officer",
            "chief",
            "head",
            "director",
            "deputy",
            "person",
            "people",
            "member",
            "agency",
            "two",
            "three",
            "several",
            "some",
            "many",
            "another",
            "other",
            "that",
            "this",
            "one",
            "local",
            "regional",
            "provincial");

    private static final Map<String, List<String>> ABBREVIATED = Map.of(
            "un", List.of("united", "nation"),
            "us", List.of("united", "state"),
            "u.s", List.of("united", "state"),
            "u.s.", List.of("united", "state"),
            "u.n", List.of("united", "nation"),
            "u.n.", List.of("united", "nation"),
            "uk", List.of("united", "kingdom"),
            "eu", List.of("european", "union"));

    /** Whose something is, at the beginning of its name. */
    private static final Pattern OWNER = Pattern.compile("[^'’]{1,60}(?:['’]s|s['’])\\s+");

    /** Letters of a word that may be wrong. */
    private static final int WRONG_LETTERS = 2;

    /** A shorter name is another when a letter is. */
    private static final int SHORTEST_ALONE = 5;

    /** A shorter beginning is many names'. */
    private static final int SHORTEST_NAME = 3;

    /** Of longer names so many letters at the beginning are enough. */
    private static final int SAME_BEGINNING = 5;

    Naming {
        words = List.copyOf(words);
        core = Set.copyOf(core);
        described = Set.copyOf(described);
        powers = Set.copyOf(powers);
    }

    static Naming of(Source source) {
        Set<String> described = new LinkedHashSet<>(words(source.description()));
        described.addAll(words(source.name()));
        return new Naming(
                source.name(),
                List.copyOf(words(source.name())),
                core(source.name()),
                described,
                Powers.of(source.description()),
                Powers.hasOffice(source.description()),
                Powers.isPower(source.name()),
                initials(source.name()));
    }

    private static Set<String> words(String phrase) {
        Set<String> words = new LinkedHashSet<>();
        for (ContentWords.Token token : ContentWords.of(phrase).tokens()) {
            if (!ROLES.contains(token.word())) {
                words.addAll(ABBREVIATED.getOrDefault(token.word(), List.of(stem(token))));
            }
        }
        return words;
    }

    private static Set<String> core(String name) {
        Matcher owner = OWNER.matcher(name);
        Set<String> owned = owner.lookingAt() ? words(name.substring(owner.end())) : Set.of();
        return owned.isEmpty() ? words(name) : owned;
    }

    /** "Minister" and "ministry" are of one office. */
    private static String stem(ContentWords.Token token) {
        return token.word().startsWith("minist") ? "minist" : token.stem();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (ContentWords.Token token : ContentWords.of(name).tokens()) {
            if (token.capital()) {
                initials.appendCodePoint(Character.toUpperCase(token.written().codePointAt(0)));
            }
        }
        return initials.length() < 2 ? "" : initials.toString();
    }

    /** Whether two names are, or may well be, one's: one is a part of the other, its initials, or a misspelling. */
    boolean mayBeOne(Naming other) {
        if (name.equalsIgnoreCase(other.name) || isInitialsOf(other) || other.isInitialsOf(this)) {
            return true;
        }
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        if (isOfficeOf(other) || other.isOfficeOf(this)) {
            return true;
        }
        return words.containsAll(other.words) || other.words.containsAll(words) || isMisspelt(other);
    }

    /** "Torvania's energy minister" is who is described as that elsewhere. */
    private boolean isOfficeOf(Naming holder) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean office = !last.isEmpty() && Character.isLowerCase(last.codePointAt(0)) && hasOffice;
        return office && words.size() > 1 && holder.described.containsAll(words);
    }

    /** Whether two names have a name and surname, or as much, in common, whatever a reading took them for. */
    boolean isSurelyOne(Naming other) {
        return words.stream().filter(other.words::contains).count() > 1;
    }

    /** "RAIB" and "Rail Accident Investigation Branch", or "Accident Investigation Branch" where a word was left out. */
    private boolean isInitialsOf(Naming other) {
        String letters = name.replace(".", "").strip();
        return !other.initials.isEmpty()
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && (letters.equals(other.initials) || letters.substring(1).equals(other.initials));
    }

    /** "Chris Dunn", "Chrissy Dunn" and "Christine Dunn": the last word of both is the same, the others begin so. */
    private boolean isShortOf(Naming other) {
        if (words.size() > 1 && !words.getLast().equals(other.words.getLast())) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String one = words.get(i);
            String its = other.words.get(i);
            int common = common(one, its);
            boolean shortened = (words.size() > 1 && common >= SAME_BEGINNING)
                    || (common >= SHORTEST_NAME && common == Math.min(one.length(), its.length()));
            if (!shortened && !one.equals(its)) {
                return false;
            }
        }
        return true;
    }

    /** How many letters two words begin with in common. */
    private static int common(String one, String other) {
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    /** Names of as many words, of which each is the other's but for a letter or two: "Osric Hale" and "Osrik Hail". */
    private boolean isMisspelt(Naming other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        if (isShortOf(other)) {
            return true;
        }
        int wrong = 0;
        for (int i = 0; i < words.size(); i++) {
            String one = words.get(i);
            String its = other.words.get(i);
            int distance = one.equals(its) ? 0 : distance(one, its);
            if (distance > WRONG_LETTERS || (distance > 0 && one.charAt(0) != its.charAt(0))) {
                return false;
            }
            wrong += distance;
        }
        return words.size() == 1
                ? wrong <= 1 && words.getFirst().length() >= SHORTEST_ALONE
                : wrong <= words.size() + 1;
    }

    /** Levenshtein's distance; of words whose lengths tell that it is too much, that much. */
    private static int distance(String one, String other) {
        int apart = Math.abs(one.length() - other.length());
        if (apart > WRONG_LETTERS || Math.min(one.length(), other.length()) <= WRONG_LETTERS) {
            return WRONG_LETTERS + 1;
        }
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

    /** Whether this may be one who speaks for a body: the description names it, or whoever has an office is of its state. */
    boolean maySpeakFor(Naming body) {
        if (!body.core.isEmpty() && described.containsAll(body.core) && !Powers.exclude(powers, body.powers)) {
            return true;
        }
        if (!described.isEmpty() && body.words.containsAll(described)) {
            return true;
        }
        return body.isPower && hasOffice && (powers.isEmpty() || !Collections.disjoint(powers, body.powers));
    }

    /** Whether nobody can be both, as they hold offices of different states or movements. */
    boolean isOfOtherSide(Naming other) {
        return hasOffice && other.hasOffice && Powers.exclude(powers, other.powers);
    }
}
