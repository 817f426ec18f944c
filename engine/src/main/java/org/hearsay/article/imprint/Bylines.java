package org.hearsay.article.imprint;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.page.Prose;
import org.hearsay.article.page.Resource;
import org.jspecify.annotations.Nullable;

/** Takes the names out of bylines: "By Ada Vane and Bo Lind, Political Correspondent" is Ada Vane and Bo Lind. */
public final class Bylines {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    /** The words in {@code bylines.tsv}, by what they are. */
    private static final Map<String, List<String>> WORDS = words();

    /** What a byline begins with, the longest first. */
    private static final List<String> OPENINGS = list("opening");

    private static final Set<String> NOT_NAMES = Set.copyOf(list("no-name"));

    /** News agencies, which stand in bylines beside those who wrote: letters and digits alone. */
    static final Set<String> AGENCIES = Set.copyOf(list("agency"));

    /** What follows one is a place, an outlet or a day. */
    private static final Pattern BEFORE_PLACE =
            Pattern.compile("(?iu) (?:" + String.join("|", list("before-place")) + ") ");

    /** What stands between names. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)[,;|/•·–—(){}\\[\\]]|\\s(?:" + String.join("|", list("between")) + ")\\s");

    private Bylines() {}

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : Resource.lines(Bylines.class, "bylines.tsv")) {
            List<String> parts = List.of(line.split("\t", -1));
            words.put(parts.getFirst(), parts.subList(1, parts.size()));
        }
        return Map.copyOf(words);
    }

    /** The words in {@code bylines.tsv} that are of a kind. */
    static List<String> list(String kind) {
        return WORDS.getOrDefault(kind, List.of());
    }

    /** Whether a line of the page is a byline: it begins like one, and a name follows. */
    public static boolean isByline(String line) {
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
    public static String firstLine(String passage) {
        int end = passage.indexOf('\n');
        return end < 0 ? passage : passage.substring(0, end);
    }

    /**
     * The names in a byline, in order, each once.
     *
     * @param line the byline, with or without "By"
     * @param outlet the outlet's name, which is no author's, where known
     */
    public static List<String> names(String line, @Nullable String outlet) {
        if (line.length() > LONGEST_LINE || line.contains("://")) {
            return List.of();
        }
        String rest = UNSEEN.matcher(line)
                .replaceAll("")
                .replace('\u00A0', ' ')
                .replace('\n', ',')
                .replace('\t', ' ')
                .strip();
        String opening = opening(rest);
        if (opening != null) {
            rest = rest.substring(opening.length()).strip();
        }
        Set<String> names = new LinkedHashSet<>();
        boolean full = false;
        for (String part : BETWEEN.split(rest + " ", -1)) {
            String name = trimmed(part);
            if (isName(name)
                    && !name.equalsIgnoreCase(outlet)
                    && !(!names.isEmpty() && DEGREE.matcher(name).matches())
                    && !(full && !isFull(name) && !AGENCIES.contains(Headlines.letters(name)))) {
                names.add(name);
                full |= isFull(name);
            }
        }
        return List.copyOf(names);
    }

    /** Whether a line is nothing but what a byline begins with: the names are in the next passage. */
    static boolean isOpening(String line) {
        return line.length() < 30
                && (line.endsWith(":") || line.length() > 3)
                && OPENINGS.contains(line.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is given and family name, not a handle or one word; of ideographs it always is. */
    static boolean isFull(String name) {
        String[] words = name.split("\\s+", -1);
        return Prose.isIdeograph(name.charAt(0))
                || (words.length > 1
                        && Character.isUpperCase(words[0].charAt(0))
                        && Character.isUpperCase(words[words.length - 1].charAt(0)));
    }

    /** What a line begins with that begins bylines, as it is written; null where it is none. */
    static @Nullable String opening(String line) {
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

    /** What a part begins with that names somebody else's work. */
    private static final Pattern OTHER_WORK = Pattern.compile(
            "(?i)(?:quelle|foto|fotos|bild|bilder|photo|photos|image|images|source|video|grafik|illustration)s?\\s?:.*");

    /** Soft hyphens, spaces without width, word joiners and byte-order marks: nothing of a name. */
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");

    /** Degrees and memberships after a name. */
    private static final Pattern DEGREE = Pattern.compile(
            "(?:Ph\\.?\\s?D|[BM]\\.?(?:A|S|Sc|BA|Ed|PH|D|SW)|Ed\\.?D|J\\.?D|Esq|R\\.?N|R\\.?D|DVM|D\\.?O|CPA|CFP|FNP|Jr|Sr|[A-Z]{2,6})[.®™]*");

    private static String trimmed(String part) {
        String name = part.strip().replaceAll(" {2,}", " ");
        for (String conjunction : List.of("and ", "und ", "et ", "über ", "about ")) {
            name = name.regionMatches(true, 0, conjunction, 0, conjunction.length())
                    ? name.substring(conjunction.length()).strip()
                    : name;
        }
        String opening = opening(name);
        name = opening == null ? name : name.substring(opening.length()).strip();
        Matcher place = BEFORE_PLACE.matcher(name);
        name = place.find() && place.start() > 0 ? name.substring(0, place.start()) : name;
        while (name.endsWith(":") || name.endsWith("-") || name.startsWith("-") || name.startsWith("@")) {
            name = name.endsWith(":") || name.endsWith("-") ? name.substring(0, name.length() - 1) : name.substring(1);
            name = name.strip();
        }
        return name;
    }

    /** Whether what is declared to be an author's name may be one, if only of a desk or a pen: "Bugle Staff". */
    static boolean mayName(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_NAME
                && Prose.words(name) <= MOST_WORDS
                && Character.isLetter(name.charAt(0))
                && name.chars().noneMatch(c -> c == '/' || c == '@' || c == '<' || c == '{' || c == ',' || c == ':')
                && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What programs put where nobody signed. */
    private static final Set<String> NOBODY = Set.copyOf(list("nobody"));

    private static boolean isName(String name) {
        if (OTHER_WORK.matcher(name).matches()) {
            return false;
        }
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
