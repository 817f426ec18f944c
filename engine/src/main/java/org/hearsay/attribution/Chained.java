package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Denials and refusals that an outlet reports: “The ministry denied the call, the Post reported.” The model takes such a
 * sentence for the outlet's statement and doesn't look into it, though it is the ministry's too.
 */
final class Chained {

    /** What a link of a chain is less sure than the statement that it is in. */
    private static final double LESS = 0.9;

    /** How many words who denies may have. */
    private static final int LONGEST_SOURCE = 10;

    /** How many words may stand between "denied" and "that": "on Thursday". */
    private static final int LONGEST_TIME = 4;

    /** How much of a content is read, in UTF-16 units. */
    private static final int LONGEST = 400;

    private static final Set<String> OUTLETS = Set.of(
            "newspaper", "paper", "daily", "weekly", "magazine", "agency", "channel", "broadcaster", "station", "report",
            "reports", "outlet", "website", "post", "times", "journal", "news", "radio", "television", "media", "tribune",
            "herald", "gazette", "courier", "guardian", "wire");

    private static final Set<String> REPORTING = Set.of("reported", "reports", "reporting", "reportedly");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "both", "several", "two");

    /** What no plain subject has: a clause of its own, or another verb. */
    private static final Set<String> NO_SUBJECT = Set.of(
            "that", "who", "which", "whom", "if", "when", "because", "said", "says", "is", "are", "was", "were", "be",
            "been", "and", "but", "or", ";", ":", ".", "?", "!", "to", "not");

    private static final Set<String> DENYING = Set.of("denied", "denies", "disputed", "disputes", "rejected", "rejects");
    private static final Set<String> REFUSING = Set.of("declined", "declines", "refused", "refuses");
    private static final Set<String> CALLING = Set.of("called", "calls", "dismissed", "dismisses");
    private static final Set<String> AUXILIARIES = Set.of("would", "did", "does", "do", "has", "had", "have", "will");
    private static final Set<String> SPEAKING = Set.of(
            "comment", "commented", "say", "discuss", "respond", "responded", "reply", "replied", "answer", "answered",
            "confirm", "elaborate");

    private static final String QUOTES = "\"“‘«";

    private final Text text;
    private final List<Relation> relations;
    private final Quotations quotations;

    private Chained(Text text, List<Relation> relations, Quotations quotations) {
        this.text = text;
        this.relations = relations;
        this.quotations = quotations;
    }

    /** Relations with those that are told within them, in the order of their first character. */
    static List<Relation> joined(Text text, List<Relation> relations, Quotations quotations) {
        Chained chained = new Chained(text, relations, quotations);
        List<Relation> all = new ArrayList<>(relations);
        for (Relation relation : relations) {
            Relation inner = chained.isReport(relation) ? chained.inner(relation) : null;
            if (inner != null) {
                all.add(inner);
            }
        }
        all.sort(Comparator.comparing(Relation::extent));
        return all;
    }

    /** Whether an outlet gives another's word: by its name or kind, or as "reported". */
    private boolean isReport(Relation relation) {
        return has(relation.cue(), REPORTING) || has(relation.source(), OUTLETS);
    }

    private boolean has(List<Span> pieces, Set<String> words) {
        return pieces.stream()
                .limit(3)
                .flatMap(piece -> Words.of(text, bounded(piece)).stream())
                .anyMatch(word -> words.contains(word(word)));
    }

    private static Span bounded(Span piece) {
        return new Span(piece.start(), Math.min(piece.end(), piece.start() + LONGEST));
    }

    private String word(Span word) {
        return text.slice(word).toLowerCase(Locale.ROOT);
    }

    private @Nullable Relation inner(Relation outer) {
        Span content = outer.content().getFirst();
        if (outer.content().size() > 1 || content.length() > LONGEST || isLookedInto(content)) {
            return null;
        }
        List<Span> words = Words.of(text, content);
        int start = !words.isEmpty() && word(words.getFirst()).equals("that") ? 1 : 0;
        int verb = verb(words, start);
        int end = verb < 0 ? verb : cueEnd(words, verb);
        if (end < 0 || end >= words.size()) {
            return null;
        }
        Span said = new Span(words.get(contentStart(words, end)).start(), content.end());
        return new Relation(
                List.of(words.get(start).cover(words.get(verb - 1))),
                List.of(words.get(verb).cover(words.get(end - 1))),
                List.of(said),
                Quotation.of(text, List.of(said), quotations),
                outer.confidence() * LESS);
    }

    /** Whether another relation is already found in a content. */
    private boolean isLookedInto(Span content) {
        return relations.stream().flatMap(relation -> relation.cue().stream()).anyMatch(content::contains);
    }

    /** The place of the first verb after a plain subject, if it is one of denial or refusal; else -1. */
    private int verb(List<Span> words, int start) {
        if (start >= words.size() || !beginsSubject(words.get(start))) {
            return -1;
        }
        for (int i = start + 1; i < Math.min(words.size(), start + LONGEST_SOURCE + 1); i++) {
            if (cueEnd(words, i) > 0) {
                return i;
            }
            if (NO_SUBJECT.contains(word(words.get(i)))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean beginsSubject(Span word) {
        return Character.isUpperCase(text.toString().charAt(word.start())) || DETERMINERS.contains(word(word));
    }

    /** One past the last word of a cue that begins at a place; 0 where none does. */
    private int cueEnd(List<Span> words, int at) {
        String word = word(words.get(at));
        if (DENYING.contains(word) || (CALLING.contains(word) && isQuoted(words, at))) {
            return at + 1;
        }
        if (REFUSING.contains(word) && at + 2 < words.size() && word(words.get(at + 1)).equals("to")) {
            return SPEAKING.contains(word(words.get(at + 2))) ? at + 2 : 0;
        }
        boolean isNot = AUXILIARIES.contains(word)
                && at + 2 < words.size()
                && word(words.get(at + 1)).equals("not");
        if (!isNot) {
            return 0;
        }
        int speaking = word(words.get(at + 2)).equals("immediately") ? at + 3 : at + 2;
        return speaking < words.size() && SPEAKING.contains(word(words.get(speaking))) ? speaking : 0;
    }

    /** Whether what something is called stands in quotation marks. */
    private boolean isQuoted(List<Span> words, int at) {
        return words.subList(at, Math.min(words.size(), at + 8)).stream()
                .anyMatch(word -> QUOTES.contains(text.slice(word)));
    }

    /** "Denied on Thursday that": when it was is no part of what was said. */
    private int contentStart(List<Span> words, int at) {
        for (int i = at; i < Math.min(words.size(), at + LONGEST_TIME); i++) {
            if (word(words.get(i)).equals("that")) {
                return i;
            }
        }
        return at;
    }
}
