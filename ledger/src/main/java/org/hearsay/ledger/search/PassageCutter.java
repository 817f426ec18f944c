package org.hearsay.ledger.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Cuts passages from an article's text. */
final class PassageCutter {

    /** About what two sentences have, and more than nearly all statements need, in UTF-16 units. */
    private static final int LONGEST = 700;

    private PassageCutter() {}

    /**
     * The sentences that the marked pieces are in. What is longer than a passage may be is cut where a word ends.
     *
     * @param blocks the article's, in text order
     * @param marks pieces of the text, in any order; of two that overlap the one given first is kept
     */
    static Passage around(Text text, List<Span> blocks, List<Passage.Mark> marks) {
        if (marks.isEmpty()) {
            return new Passage("", List.of(), true, true);
        }
        Span wanted = marks.stream().map(Passage.Mark::span).reduce(Span::cover).orElseThrow();
        Span whole = toSentences(text, blocks, wanted);
        Span shown = shorten(text, whole, wanted);
        return new Passage(
                text.slice(shown), inside(shown, marks), shown.start() == whole.start(), shown.end() == whole.end());
    }

    /** The beginning of the first block there is. */
    static Passage beginning(Text text, List<Span> blocks) {
        if (blocks.isEmpty()) {
            return new Passage("", List.of(), true, true);
        }
        Span first = blocks.getFirst();
        Span shown = shorten(text, first, new Span(first.start(), first.start()));
        return new Passage(text.slice(shown), List.of(), true, shown.end() == first.end());
    }

    private static Span toSentences(Text text, List<Span> blocks, Span wanted) {
        Span whole = wanted;
        for (Span block : blocks) {
            if (block.overlaps(wanted)) {
                for (Span sentence : Sentences.of(text, block)) {
                    whole = sentence.overlaps(wanted) ? whole.cover(sentence) : whole;
                }
            }
        }
        return whole;
    }

    private static Span shorten(Text text, Span whole, Span wanted) {
        if (whole.length() <= LONGEST) {
            return whole;
        }
        int start = wanted.end() - whole.start() <= LONGEST ? whole.start() : wanted.start();
        int end = Math.min(whole.end(), start + LONGEST);
        return new Span(start, end == whole.end() ? end : wordEnd(text.toString(), start, end));
    }

    /** The end of the last word that ends before an index; the index itself where one word is longer than all. */
    private static int wordEnd(String text, int start, int index) {
        int end = index;
        while (end > start && !Text.isSpace(text.charAt(end))) {
            end--;
        }
        if (end > start) {
            return end;
        }
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static List<Passage.Mark> inside(Span shown, List<Passage.Mark> marks) {
        List<Passage.Mark> kept = new ArrayList<>();
        for (Passage.Mark mark : marks) {
            int start = Math.max(mark.span().start(), shown.start());
            int end = Math.min(mark.span().end(), shown.end());
            if (start < end) {
                Span span = new Span(start - shown.start(), end - shown.start());
                if (kept.stream().noneMatch(other -> other.span().overlaps(span))) {
                    kept.add(new Passage.Mark(span, mark.kind()));
                }
            }
        }
        kept.sort(Comparator.comparing(Passage.Mark::span));
        return kept;
    }
}
