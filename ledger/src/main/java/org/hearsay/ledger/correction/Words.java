package org.hearsay.ledger.correction;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the words that spans had in a text where they stand in another. */
public final class Words {

    private Words() {}

    /** The words of spans. */
    static List<String> of(Text text, List<Span> spans) {
        return spans.stream().map(text::slice).toList();
    }

    /**
     * Where the words of spans of one text stand in another: each the nearest to its old place, measured from the first
     * that was found.
     *
     * @return as many spans, in text order; null where one isn't there
     */
    public static @Nullable List<Span> find(Text before, List<Span> spans, Text now) {
        if (before.toString().equals(now.toString())) {
            return spans;
        }
        List<Span> found = new ArrayList<>();
        int shift = 0;
        for (Span span : spans) {
            Span place = nearest(now, before.slice(span), span.start() + shift);
            if (place == null || (!found.isEmpty() && place.start() <= found.getLast().end())) {
                return null;
            }
            shift = place.start() - span.start();
            found.add(place);
        }
        return found;
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
