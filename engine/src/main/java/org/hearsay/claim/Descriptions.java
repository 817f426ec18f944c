package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the unnamed are described as. */
final class Descriptions {

    /** What comes after these tells more of somebody who has been called something before. */
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
            "who",
            "whose",
            "that",
            "which",
            "familiar",
            "close",
            "briefed",
            "involved",
            "speaking",
            "aware",
            "working",
            "and",
            "as",
            "inside",
            "within",
            "about");

    /** What tells that somebody is not the one spoken of before. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?i)\\b(?:another|(?:the|a) (?:second|third|fourth|other)|(?:two|three|several|some) other|others)\\b");

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "his", "her", "its", "their", "he", "she", "it");

    private static final Set<String> INTRODUCING =
            Set.of("a", "an", "one", "another", "some", "several", "two", "three", "four", "five", "many");

    private Descriptions() {}

    /**
     * Whether somebody is only pointed to, "the singer", and introduced nowhere, "a singer": then it may be somebody whom the
     * article has called by name.
     */
    static boolean isOnlyPointedTo(Source source) {
        if (source.kind() != Source.Kind.UNNAMED || source.least() > 1) {
            return false;
        }
        boolean points = false;
        for (String part : source.description().split(";", -1)) {
            String first = part.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
            if (INTRODUCING.contains(first)) {
                return false;
            }
            points |= POINTING.contains(first);
        }
        return points;
    }

    /** Whether somebody is introduced as another than whoever was spoken of before. */
    static boolean isAnother(Source source) {
        return ANOTHER.matcher(source.description()).find();
    }

    /**
     * Equal for the unnamed of one article who may be one: "an official" and "the official", whom the reading may have taken
     * for two.
     */
    static String group(Source source) {
        String head = head(source);
        boolean alone = source.kind() != Source.Kind.UNNAMED || head.isEmpty() || isAnother(source);
        return alone ? "=" + source.key() : head;
    }

    /** The head of what somebody unnamed is called, "official" of "a senior official in the ministry"; empty for none. */
    static String head(Source source) {
        String head = "";
        List<ContentWords.Token> tokens = ContentWords.of(source.name()).tokens();
        for (ContentWords.Token token : tokens) {
            if (!head.isEmpty() && ENDS.contains(token.word())) {
                break;
            }
            head = token.word();
        }
        return head;
    }
}
