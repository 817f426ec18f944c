package org.hearsay.sourcing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** The sentences of an article's blocks, split when they are first asked for. */
final class SentenceIndex {

    private final Text text;
    private final List<Span> blocks;
    private final Map<Span, List<Span>> sentences = new HashMap<>();

    /** @param blocks in text order */
    SentenceIndex(Text text, List<Span> blocks) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
    }

    /** The block that holds a place; the whole text where none does. */
    Span block(int at) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < blocks.size() && blocks.get(low).contains(at) ? blocks.get(low) : text.whole();
    }

    /** Whether a block is the next one after another. */
    boolean follows(Span earlier, Span later) {
        int at = blocks.indexOf(earlier);
        return at >= 0 && at + 1 < blocks.size() && blocks.get(at + 1).equals(later);
    }

    /** The sentence that holds a place; its block where it stands in none. */
    Span at(int place) {
        Span block = block(place);
        List<Span> split = sentences.computeIfAbsent(block, b -> Sentences.of(text, b));
        int low = 0;
        int high = split.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (split.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < split.size() && split.get(low).contains(place) ? split.get(low) : block;
    }

    /** The sentences from the one with the first of these pieces to the one with the last. */
    Span around(List<Span> pieces) {
        Span last = pieces.getLast();
        return at(pieces.getFirst().start()).cover(at(Math.max(last.start(), last.end() - 1)));
    }
}
