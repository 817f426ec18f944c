package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A name and a colon at the beginning of a block: whose words follow.
 *
 * @param name the words before the colon
 * @param said what stands after it in the block
 */
record SpeakerLabel(Span name, Span said) {

    /** Characters of a label, at most. */
    private static final int LONGEST = 60;

    private static final int MOST_WORDS = 8;

    /** Words that stand before a colon for something else than who speaks. */
    private static final Set<String> NO_SPEAKERS = Set.of(
            "address",
            "advertisement",
            "alert",
            "also",
            "analysis",
            "answers",
            "audio",
            "below",
            "bombshell",
            "boom",
            "breaking",
            "busted",
            "by",
            "byline",
            "call",
            "caption",
            "comment",
            "contact",
            "correction",
            "credit",
            "date",
            "developing",
            "email",
            "exclusive",
            "fact",
            "fax",
            "file",
            "flashback",
            "gallery",
            "here",
            "image",
            "images",
            "just",
            "later",
            "latest",
            "live",
            "location",
            "look",
            "map",
            "more",
            "morning",
            "must",
            "note",
            "notice",
            "opinion",
            "org",
            "page",
            "phone",
            "photo",
            "photograph",
            "photographs",
            "photos",
            "picture",
            "posted",
            "price",
            "published",
            "question",
            "rating",
            "read",
            "related",
            "review",
            "revealed",
            "score",
            "section",
            "see",
            "share",
            "sidebar",
            "source",
            "sources",
            "stocks",
            "story",
            "subject",
            "subscribe",
            "summary",
            "tags",
            "tel",
            "then",
            "time",
            "title",
            "to",
            "topics",
            "translation",
            "transcript",
            "tweet",
            "update",
            "updated",
            "url",
            "video",
            "warning",
            "watch",
            "website",
            "when",
            "where",
            "who",
            "why",
            "how",
            "what",
            "win",
            "wow");

    /** Small words inside of names and titles. */
    private static final Set<String> PARTICLES = Set.of(
            "of", "the", "for", "and", "de", "van", "von", "der", "la", "le", "al", "el", "bin", "ibn", "du", "da");

    /** Verbs with which words before a colon are a clause, whose cue the model finds: "Reed, 47, said:". */
    private static final Set<String> VERBS = Set.of(
            "said",
            "says",
            "saying",
            "added",
            "adds",
            "adding",
            "told",
            "tweeted",
            "tweets",
            "wrote",
            "writes",
            "posted",
            "replied",
            "replies",
            "asked",
            "asks",
            "continued",
            "explained",
            "read",
            "reads",
            "stated",
            "states",
            "joked",
            "commented",
            "concluded",
            "remarked",
            "insisted",
            "recalled",
            "announced",
            "declared",
            "answered",
            "warned");

    private static final String OPENING = "\"\u201C\u201D\u2018'";

    /** The label that a block begins with, or null. */
    static @Nullable SpeakerLabel of(Text text, Span block) {
        String value = text.toString();
        int start = block.start();
        if (start < block.end() && OPENING.indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        int colon = value.indexOf(':', start);
        if (colon <= start
                || colon + 2 >= block.end()
                || colon - start > LONGEST
                || !Text.isSpace(value.charAt(colon + 1))) {
            return null;
        }
        Span said = text.trim(new Span(colon + 1, block.end()));
        return !said.isEmpty() && isName(value.substring(start, colon))
                ? new SpeakerLabel(new Span(start, colon), said)
                : null;
    }

    /** Whether words may name a speaker: "Jones", "Mayor Jonna Reed", "Pavel Orsk, farmer", "Q". */
    static boolean isName(String words) {
        String proper = words.split("[,(]", 2)[0].strip();
        List<String> all = List.of(words.strip().split("\\s+", -1));
        if (proper.isEmpty()
                || all.size() > MOST_WORDS
                || VERBS.contains(all.getLast())
                || !Character.isUpperCase(proper.codePointAt(0))) {
            return false;
        }
        for (String word : proper.split("\\s+", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || PARTICLES.contains(lower);
            if (!capital || NO_SPEAKERS.contains(lower) || !word.chars().allMatch(SpeakerLabel::isOfName)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfName(int c) {
        return Character.isLetter(c) || ".-'\u2019&".indexOf(c) >= 0;
    }

    /** How many words it has. */
    int words(Text text) {
        return text.slice(name).strip().split("\\s+", -1).length;
    }

    /** Whether all its letters are capitals, and there are more than those of an abbreviation. */
    boolean isInCapitals(Text text) {
        String value = text.slice(name);
        return value.length() > 4 && value.equals(value.toUpperCase(Locale.ROOT));
    }

    /** What tells one speaker from another: the last word of the name. */
    String key(Text text) {
        String proper = text.slice(name).split("[,(]", 2)[0].strip();
        return proper.substring(proper.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    }
}
