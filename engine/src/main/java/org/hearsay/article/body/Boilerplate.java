package org.hearsay.article.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.imprint.Bylines;
import org.hearsay.article.page.Prose;
import org.hearsay.article.page.Resource;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its words that a line is not the article: "See also …", "Leave a Reply", "Sign up for …". The phrases are
 * in {@code boilerplate.tsv}; they are of pages in general, in the languages that Hearsay meets most.
 */
public final class Boilerplate {

    /** Longer lines are read as text, whatever they begin with. */
    private static final int LONGEST = 250;

    /** But for those that begin with a phrase of so many characters, such as notices of consent, up to here. */
    private static final int TELLING = 24;

    private static final int LONGEST_NOTICE = 700;

    /** A first line of more words is no heading of what follows. */
    private static final int LONGEST_LABEL = 4;

    /** What may follow a label: "Related: …", "See also  Title", "Read more – …". */
    private static final String LABEL_ENDS = ":|–—-→»>•\n\t\u00A0";

    /**
     * What a line is, by its words.
     *
     * @param reason why it is not the article
     * @param rest whether what follows is not the article either
     */
    public record Match(Exclusion reason, boolean rest) {}

    private enum How {
        WHOLE,
        LABEL,
        STARTS,
        WITHIN,
        REST
    }

    private record Phrase(String text, How how, Exclusion reason) {}

    /** Phrases by their first three characters; short ones by all they have. */
    private final Map<String, List<Phrase>> byStart = new HashMap<>();

    private final List<Phrase> within = new ArrayList<>();

    private Boilerplate() {}

    /** Loads the phrases, a line each: the reason, how it is matched, and phrases with bars between. */
    public static Boilerplate load() {
        Boilerplate boilerplate = new Boilerplate();
        for (String line : Resource.lines(Boilerplate.class, "boilerplate.tsv")) {
            String[] columns = line.split("\t", -1);
            Exclusion reason =
                    Exclusion.valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            How how = How.valueOf(columns[1].toUpperCase(Locale.ROOT));
            for (String phrase : columns[2].split("\\|", -1)) {
                boilerplate.add(new Phrase(phrase, how, reason));
            }
        }
        return boilerplate;
    }

    private void add(Phrase phrase) {
        if (phrase.how == How.WITHIN) {
            within.add(phrase);
        } else {
            byStart.computeIfAbsent(key(phrase.text), _ -> new ArrayList<>()).add(phrase);
        }
    }

    private static String key(String text) {
        return text.substring(0, Math.min(3, text.length()));
    }

    /** What the line is, or null where it may be the article's. */
    public @Nullable Match match(String line) {
        if (line.length() > LONGEST_NOTICE) {
            return null;
        }
        String lower = withoutOrnament(line).toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return null;
        }
        for (int length = 1; length <= Math.min(3, lower.length()); length++) {
            for (Phrase phrase : byStart.getOrDefault(lower.substring(0, length), List.of())) {
                if (phrase.text.length() >= length && matches(phrase, lower, line)) {
                    return new Match(phrase.reason, phrase.how == How.REST);
                }
            }
        }
        for (Phrase phrase : within) {
            if (line.length() <= LONGEST && lower.contains(phrase.text)) {
                return new Match(phrase.reason, false);
            }
        }
        return null;
    }

    /** What a passage is by its words; one of several lines by those of its first, which is then its heading. */
    @Nullable
    Match matchLines(String text) {
        Match match = match(text);
        String first = Bylines.firstLine(text);
        return match == null && !first.equals(text) && Prose.words(first) <= LONGEST_LABEL ? match(first) : match;
    }

    private static boolean matches(Phrase phrase, String lower, String line) {
        if (line.length() > LONGEST && phrase.text.length() < TELLING) {
            return false;
        }
        if (!lower.startsWith(phrase.text)) {
            return false;
        }
        String rest = lower.substring(phrase.text.length());
        return switch (phrase.how) {
            case WHOLE, REST -> isNothing(rest);
            case LABEL -> isNothing(rest) || isLabelled(rest, line);
            case STARTS, WITHIN -> true;
        };
    }

    /** Whether what follows a label shows that it is one: a separator, a gap, or a title that is no sentence. */
    private static boolean isLabelled(String rest, String line) {
        String after = rest.stripLeading();
        if (after.isEmpty() || LABEL_ENDS.indexOf(rest.charAt(0)) >= 0 || LABEL_ENDS.indexOf(after.charAt(0)) >= 0) {
            return !after.isEmpty() && (after.charAt(0) != '-' || !after.equals(rest));
        }
        return rest.length() - after.length() >= 2 && !Prose.endsSentence(line);
    }

    /** Whether only punctuation and counts are left: "(12)", ":", "…"; a full stop makes it a sentence. */
    private static boolean isNothing(String rest) {
        if (rest.equals(".")) {
            return false;
        }
        for (int i = 0; i < rest.length(); i++) {
            if (Character.isLetter(rest.charAt(i))) {
                return false;
            }
        }
        return rest.length() <= 12;
    }

    /** Without the bullets, arrows, brackets and spaces that lines of this kind are often dressed with. */
    private static String withoutOrnament(String line) {
        int start = 0;
        while (start < line.length() && isOrnament(line.charAt(start))) {
            start++;
        }
        return line.substring(start).strip();
    }

    private static boolean isOrnament(char c) {
        return Text.isSpace(c) || (!Character.isLetterOrDigit(c) && c != '©' && c != '(');
    }
}
