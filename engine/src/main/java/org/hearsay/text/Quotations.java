package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.QuoteMark.Family;
import org.jspecify.annotations.Nullable;

/**
 * What stands between quotation marks: curly, straight, single, doubled, guillemets, German and Japanese ones. Reads
 * the marks of each paragraph once, from left to right.
 *
 * <ul>
 *   <li>A quotation within another is part of the outer one.
 *   <li>No quotation leaves its paragraph. One that is not closed ends with the paragraph, as is the custom where the
 *       next one opens with a mark again. A single mark that is not closed is an apostrophe.
 *   <li>A mark that is left open is dropped where another one of its kind opens afresh, introduced by a comma or colon,
 *       or in a later sentence that has begun without it. Otherwise a second opening mark is taken for part of the
 *       quotation: “the [ministry] “I told them to wait,”.
 *   <li>A closing mark with nothing to close is no quotation.
 * </ul>
 */
public final class Quotations {

    private final List<Span> spans;

    private Quotations(List<Span> spans) {
        this.spans = spans;
    }

    /**
     * Finds the quotations of a text.
     *
     * @param blocks its paragraphs, in text order; what is outside of them is not read
     * @throws IndexOutOfBoundsException where a block reaches past the text's end
     */
    public static Quotations of(Text text, List<Span> blocks) {
        List<Span> found = new ArrayList<>();
        for (Span block : blocks) {
            new Paragraph(text, block, found).read();
        }
        return new Quotations(List.copyOf(found));
    }

    /** The quotations with their marks, in text order; no two overlap. */
    public List<Span> spans() {
        return spans;
    }

    /** Whether the character at a UTF-16 index is quoted; the marks themselves are. */
    public boolean contains(int index) {
        int at = firstEndingAfter(index);
        return at < spans.size() && spans.get(at).contains(index);
    }

    /** How many UTF-16 units of a span are quoted, marks included. */
    public int quoted(Span span) {
        int units = 0;
        for (int i = firstEndingAfter(span.start()); i < spans.size(); i++) {
            Span quotation = spans.get(i);
            if (quotation.start() >= span.end()) {
                break;
            }
            units += Math.min(span.end(), quotation.end()) - Math.max(span.start(), quotation.start());
        }
        return units;
    }

    private int firstEndingAfter(int index) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The marks of one paragraph and what they enclose. */
    private static final class Paragraph {

        private final Text text;
        private final String value;
        private final Span block;
        private final List<Span> found;
        private final List<QuoteMark> marks;

        /** The mark whose quotation is being read. */
        private @Nullable QuoteMark open;

        /** Split when first needed: most paragraphs' marks are in pairs. */
        private List<Span> sentences = List.of();

        Paragraph(Text text, Span block, List<Span> found) {
            this.text = text;
            this.value = text.toString();
            this.block = block;
            this.found = found;
            this.marks = QuoteMark.in(value, block);
        }

        void read() {
            for (int i = 0; i < marks.size(); i++) {
                QuoteMark mark = marks.get(i);
                if (open != null) {
                    meet(open, mark);
                } else if (mark.family() == Family.SINGLE) {
                    i = single(i);
                } else if (mark.opens()) {
                    open = mark;
                }
            }
            if (open != null) {
                found.add(text.trim(new Span(open.start(), block.end())));
            }
        }

        /** A mark within a quotation: closes it, shows that it never was one, or is part of it. */
        private void meet(QuoteMark opening, QuoteMark mark) {
            if (mark.family() != opening.family()) {
                return;
            }
            if (mark.closes()) {
                found.add(new Span(opening.start(), mark.end()));
                open = null;
            } else if (opensAfresh(opening, mark)) {
                open = mark;
            }
        }

        /**
         * Closes the single quotation that the mark may open; returns the mark to read on after. Looks no further than
         * the next mark that may open one, so that the whole stays linear.
         */
        private int single(int opening) {
            if (!marks.get(opening).opens()) {
                return opening;
            }
            int likely = -1;
            boolean paired = true;
            for (int i = opening + 1; i < marks.size(); i++) {
                QuoteMark mark = marks.get(i);
                if (mark.family() != Family.SINGLE) {
                    paired ^= mark.family() == Family.DOUBLE;
                } else if (paired && mark.closes()) {
                    if (!mayBeApostrophe(mark)) {
                        return close(opening, i);
                    }
                    likely = likely < 0 ? i : likely;
                } else if (mark.opens()) {
                    break;
                }
            }
            return likely < 0 ? opening : close(opening, likely);
        }

        private int close(int opening, int closing) {
            found.add(new Span(marks.get(opening).start(), marks.get(closing).end()));
            return closing;
        }

        /** "the hostages’ families", "singin’ ". */
        private boolean mayBeApostrophe(QuoteMark mark) {
            boolean spaceAfter = mark.end() < block.end() && Text.isSpace(value.charAt(mark.end()));
            int at = mark.start();
            return spaceAfter && (mark.before() == 's' || value.startsWith("in", at - 2));
        }

        private boolean opensAfresh(QuoteMark opening, QuoteMark next) {
            if (next.before() == ',' || next.before() == ':') {
                return true;
            }
            return !Characters.isStop(next.before()) && sentenceEndsBetween(opening.end(), next.start());
        }

        private boolean sentenceEndsBetween(int from, int to) {
            if (sentences.isEmpty()) {
                sentences = Sentences.of(text, block);
            }
            int low = 0;
            int high = sentences.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sentences.get(middle).end() > from) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low < sentences.size() && sentences.get(low).end() <= to;
        }
    }
}
