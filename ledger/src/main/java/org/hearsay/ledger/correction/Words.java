package org.hearsay.ledger.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.ledger.reading.SpanJson;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the words that spans had in a text where they stand in another. */
final class Words {

    private static final Pattern START = Pattern.compile("\\[(\\d{1,9}),");

    private Words() {}

    /** The words of spans. */
    static List<String> of(Text text, List<Span> spans) {
        return spans.stream().map(text::slice).toList();
    }

    /**
     * Where words stand in a text: each piece the nearest to its old place, measured from the piece before it.
     *
     * @param words the pieces, in their order
     * @param places where they stood, as {@link SpanJson} has it
     * @return as many spans, in text order; null where one isn't there
     */
    static @Nullable List<Span> find(List<String> words, @Nullable String places, Text now) {
        List<Integer> starts = starts(places);
        List<Span> found = new ArrayList<>();
        int shift = 0;
        for (int i = 0; i < words.size() && i < starts.size(); i++) {
            int place = Math.clamp(starts.get(i) + (long) shift, 0, now.codePointLength());
            Span span = nearest(now, words.get(i), now.index(place));
            if (span == null
                    || (!found.isEmpty() && span.start() <= found.getLast().end())) {
                return null;
            }
            shift = now.codePoint(span.start()) - starts.get(i);
            found.add(span);
        }
        return found;
    }

    private static List<Integer> starts(@Nullable String places) {
        return places == null
                ? List.of()
                : START.matcher(places)
                        .results()
                        .map(match -> Integer.parseInt(match.group(1)))
                        .toList();
    }

    /** The occurrence of words that begins nearest to a place; null where there is none. */
    static @Nullable Span nearest(Text text, String words, int place) {
        if (words.isEmpty()) {
            return null;
        }
        String all = text.toString();
        int before = all.lastIndexOf(words, Math.clamp(place, 0, all.length()));
        int after = all.indexOf(words, Math.clamp(place, 0, all.length()));
        int at = before < 0 || (after >= 0 && after - place < place - before) ? after : before;
        return at < 0 ? null : new Span(at, at + words.length());
    }
}
