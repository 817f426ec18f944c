package org.hearsay.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Where expressions of time stand, and what that tells of what they date. */
final class TimePlaces {

    /** After these a day bounds something; it isn't the day on which it happened. */
    private static final Set<String> BOUNDING =
            Set.of("since", "until", "till", "before", "after", "from", "by", "for", "between", "of", "to", "than");

    /** Words before a day, within a source that is a document, that say when the document was made. */
    private static final Set<String> MAKING = Set.of(
            "dated", "issued", "published", "released", "posted", "sent", "aired", "broadcast", "from", "signed");

    /** How many characters before a day within a source its making is looked for. */
    private static final int MAKING_REACH = 30;

    /** The most characters of a dateline, up to its date and from there to its dash. */
    private static final int DATELINE = 40;

    private static final Pattern SINCE = Pattern.compile("\\bsince\\b[^,;:]*$", Pattern.CASE_INSENSITIVE);

    /** The longest clause after "since" that is looked through. */
    private static final int SINCE_REACH = 80;

    private final Text text;
    private final List<Span> sentences = new ArrayList<>();

    /** The places in the blocks of a text. */
    TimePlaces(Text text, List<Span> blocks) {
        this.text = text;
        blocks.forEach(block -> sentences.addAll(Sentences.of(text, block)));
    }

    /** The sentence that a span begins in; the span itself outside of all. */
    Span sentence(Span anchor) {
        int found = Collections.binarySearch(sentences, anchor, Comparator.comparingInt(Span::start));
        int at = found >= 0 ? found : -found - 2;
        return at >= 0 && sentences.get(at).contains(anchor.start()) ? sentences.get(at) : anchor;
    }

    /** "since Friday", "by Friday", "since they were taken two weeks ago": not when something happened. */
    boolean isBounding(Span time) {
        return BOUNDING.contains(wordBefore(time.start())) || isSince(time);
    }

    /** "since they were taken two weeks ago": such a clause bounds as "since" alone does. */
    private boolean isSince(Span time) {
        int from = Math.max(sentence(time).start(), time.start() - SINCE_REACH);
        return SINCE.matcher(text.toString().substring(from, time.start())).find();
    }

    /** "two hours later": later than what, the words alone don't tell. */
    boolean isHoursOn(TimeExpression time) {
        String words = text.slice(time.span());
        return time.type() == TimeExpression.Type.TIME && (words.endsWith("later") || words.endsWith("earlier"));
    }

    /** "At 1:45, according to him, …": an hour without its day tells of what is said, not of the saying. */
    boolean isBareClock(TimeExpression time) {
        return time.type() == TimeExpression.Type.TIME
                && Character.isDigit(text.toString().charAt(time.span().start()))
                && time.span().length() < "10:35 a.m. EST".length();
    }

    /** "MARESK, March 3 (SW) —": when the report was filed. */
    boolean isDateline(Span time) {
        Span sentence = sentence(time);
        String value = text.toString();
        if (time.start() - sentence.start() > DATELINE) {
            return false;
        }
        boolean capitals =
                value.substring(sentence.start(), time.start()).chars().noneMatch(Character::isLowerCase);
        String rest = value.substring(time.end(), Math.min(value.length(), time.end() + DATELINE));
        return capitals && (rest.contains("\u2014") || rest.contains("\u2013") || rest.contains("--"));
    }

    /** "A letter dated Wednesday", "its statement, issued on Friday". */
    boolean isMaking(Span time) {
        int from = Math.max(0, time.start() - MAKING_REACH);
        String[] words = text.toString().substring(from, time.start()).split("\\W+", -1);
        for (int i = Math.max(0, words.length - 4); i < words.length; i++) {
            if (MAKING.contains(words[i])) {
                return true;
            }
        }
        return false;
    }

    private String wordBefore(int start) {
        return text.slice(before(new Span(start, start))).toLowerCase(Locale.ROOT);
    }

    /** The word before a span, empty where there is none. */
    Span before(Span span) {
        String value = text.toString();
        int end = span.start();
        while (end > 0 && Text.isSpace(value.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && Character.isLetter(value.charAt(from - 1))) {
            from--;
        }
        return new Span(from, end);
    }
}
