package org.hearsay.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the names out of bylines: "By Ada Vane and Bo Lind, Political Correspondent" is Ada Vane and Bo Lind. */
final class Bylines {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    /** What a byline begins with, longest first where one begins with another. */
    private static final List<String> OPENINGS = List.of(
            "written by",
            "reported by",
            "posted by",
            "published by",
            "story by",
            "words by",
            "reporting by",
            "article by",
            "text by",
            "geschrieben von",
            "veröffentlicht von",
            "ein artikel von",
            "ein beitrag von",
            "eine analyse von",
            "vom",
            "ein kommentar von",
            "ein gastbeitrag von",
            "eine kolumne von",
            "kommentar von",
            "interview von",
            "from our",
            "autorin:",
            "autor:",
            "autoren:",
            "author:",
            "authors:",
            "text:",
            "von:",
            "by:",
            "redaktion:",
            "propos recueillis par",
            "publié par",
            "escrito por",
            "publicado por",
            "scritto da",
            "by",
            "von",
            "par",
            "por",
            "di",
            "door",
            "af",
            "av",
            "przez",
            "автор:",
            "автор");

    private static final List<String> SEPARATORS =
            List.of(" and ", " & ", " und ", " et ", " y ", " e ", " en ", " och ");

    /** Words that show that a part of a byline is no name. */
    private static final Set<String> NOT_NAMES = Set.of(
            ("editor editors correspondent correspondents reporter reporters writer writers columnist analyst contributor"
                            + " producer chief photographer journalist bureau published updated posted read comments share"
                            + " follow newsletter min mins minutes http https www com am pm gmt est edt cet redakteur"
                            + " redakteurin korrespondent korrespondentin journaliste correspondant uhr geschrieben view"
                            + " profile bio twitter facebook linkedin email admin administrator unknown anonymous guest"
                            + " webmaster editorial about more the from with for press-release author por quelle source nobody staff")
                    .split(" ", -1));

    private Bylines() {}

    /** Whether a line of the page is a byline: it begins like one, and a name follows. */
    static boolean isByline(String line) {
        String opening = opening(line);
        if (opening == null || line.length() > LONGEST_LINE || Prose.words(line) > 20) {
            return false;
        }
        String rest = line.substring(opening.length()).strip();
        return !rest.isEmpty()
                && (Character.isUpperCase(rest.charAt(0)) || Prose.isIdeograph(rest.charAt(0)))
                && !(rest.endsWith(".") && Prose.words(rest) > 6)
                && !names(line, null).isEmpty();
    }

    /** The first line of a passage, which is its byline where a date follows on a line of its own. */
    static String firstLine(String passage) {
        int end = passage.indexOf('\n');
        return end < 0 ? passage : passage.substring(0, end);
    }

    /**
     * The names in a byline, in order, each once.
     *
     * @param line the byline, with or without "By"
     * @param outlet the outlet's name, which is no author's, where known
     */
    static List<String> names(String line, @Nullable String outlet) {
        if (line.length() > LONGEST_LINE || line.contains("://")) {
            return List.of();
        }
        String rest = line.replace('\u00A0', ' ')
                .replace('\n', ',')
                .replace('\t', ' ')
                .strip();
        String opening = opening(rest);
        if (opening != null) {
            rest = rest.substring(opening.length()).strip();
        }
        Set<String> names = new LinkedHashSet<>();
        for (String part : parts(rest)) {
            String name = trimmed(part);
            if (isName(name) && !name.equalsIgnoreCase(outlet)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /**
     * The names in a line that has more than a byline in it, such as "Posted on 3 May by Ada Vane"; empty where it has
     * none after a word that begins a byline.
     */
    static List<String> within(String line, @Nullable String outlet) {
        if (line.length() > LONGEST_LINE || Prose.words(line) > 20) {
            return List.of();
        }
        String spaced = line.replace('\n', ' ').replace('\u00A0', ' ');
        for (String word : WITHIN) {
            int at = spaced.toLowerCase(Locale.ROOT).indexOf(word);
            int start = at + word.length();
            if (at >= 0 && start < spaced.length() && Character.isUpperCase(spaced.charAt(start))) {
                return names(spaced.substring(start), outlet).stream().limit(1).toList();
            }
        }
        return isByline(line) ? names(line, outlet) : List.of();
    }

    private static final List<String> WITHIN = List.of(" by ", " von ", " par ", " por ", " di ", " door ");

    /** Of several bylines, from the surest to the least sure, the first with a full name; else the first at all. */
    static List<String> best(List<List<String>> bylines) {
        List<String> first = List.of();
        for (List<String> names : bylines) {
            if (names.stream().anyMatch(Bylines::isFull)) {
                return names;
            }
            first = first.isEmpty() ? names : first;
        }
        return first;
    }

    /** Whether a name is given and family name, not a handle or one word; of ideographs it always is. */
    private static boolean isFull(String name) {
        String[] words = name.split("\\s+", -1);
        return Prose.isIdeograph(name.charAt(0))
                || (words.length > 1
                        && Character.isUpperCase(words[0].charAt(0))
                        && Character.isUpperCase(words[words.length - 1].charAt(0)));
    }

    private static @Nullable String opening(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            if (lower.startsWith(opening)
                    && lower.length() > opening.length()
                    && (opening.endsWith(":")
                            || !Character.isLetterOrDigit(lower.charAt(opening.length()))
                            || isRunIn(line, opening))) {
                return line.substring(0, opening.length());
            }
        }
        return null;
    }

    /** "ByAda Vane", as text reads whose markup sets the two apart. */
    private static boolean isRunIn(String line, String opening) {
        return opening.equals("by") && line.startsWith("By") && Character.isUpperCase(line.charAt(2));
    }

    private static List<String> parts(String names) {
        List<String> parts = new ArrayList<>(List.of(names.split("[,;|/•·–—(){}\\[\\]]", -1)));
        for (String separator : SEPARATORS) {
            List<String> finer = new ArrayList<>();
            for (String part : parts) {
                finer.addAll(List.of(
                        (part + " ").replaceAll("(?i)" + separator, "\u0000").split("\u0000", -1)));
            }
            parts = finer;
        }
        return parts;
    }

    /** What follows one is a place, an outlet or a day. */
    private static final List<String> PREPOSITIONS = List.of(" in ", " at ", " for ", " from ", " on ");

    private static String trimmed(String part) {
        String name = part.strip();
        for (String conjunction : List.of("and ", "und ", "et ")) {
            name = name.startsWith(conjunction)
                    ? name.substring(conjunction.length()).strip()
                    : name;
        }
        String opening = opening(name);
        name = opening == null ? name : name.substring(opening.length()).strip();
        for (String preposition : PREPOSITIONS) {
            int at = name.indexOf(preposition);
            name = at > 0 ? name.substring(0, at) : name;
        }
        while (name.endsWith(":") || name.endsWith("-") || name.startsWith("-") || name.startsWith("@")) {
            name = name.endsWith(":") || name.endsWith("-") ? name.substring(0, name.length() - 1) : name.substring(1);
            name = name.strip();
        }
        return name;
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST_NAME || Prose.words(name) > MOST_WORDS) {
            return false;
        }
        if (!Character.isLetter(name.charAt(0))
                || name.contains("://")
                || name.chars().anyMatch(Bylines::isNoLetter)) {
            return false;
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s.]+", -1)) {
            if (NOT_NAMES.contains(word)) {
                return false;
            }
        }
        return !Character.isLowerCase(name.charAt(0))
                || !name.contains(" ")
                || name.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isNoLetter(int c) {
        return Character.isDigit(c) || c == '@' || c == '#' || c == '?' || c == '!' || c == '<' || c == '=';
    }
}
