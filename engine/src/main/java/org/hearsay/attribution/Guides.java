package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.text.Words;

/**
 * Asks for more certainty on pages that tell their readers what to do: guides, recipes, lists of products. Hardly anybody is
 * quoted there and the readers are spoken to, and what the model, which has seen news alone, finds in them is mostly what
 * somebody wants or knows in general. Of the statements that were judged on 50 other pages 15 go by this, of which 12 were none.
 */
final class Guides {

    private static final Set<String> READER = Set.of("you", "your", "yours", "yourself");

    /** So many words in a thousand outside of quotations speak to the reader, where few of PolNeAR's articles have half. */
    private static final double SPOKEN_TO = 0.005;

    /** Less of all statements are sure or quoted; in most news it is half. */
    private static final double FEW = 0.3;

    private static final double SURE = 0.9;

    /** How sure what isn't quoted must be in a guide. */
    private static final double LEAST = 0.75;

    /** Of the words for the reader, in UTF-16 units. */
    private static final int LONGEST = 8;

    private Guides() {}

    /** The relations of a text without those that are too unsure for the kind of page it is. */
    static List<Relation> without(Text text, List<Span> blocks, Quotations quotations, List<Relation> relations) {
        long sure = relations.stream().filter(Guides::isSure).count();
        if (sure >= FEW * relations.size() || !isSpokenTo(text, blocks, quotations, relations)) {
            return relations;
        }
        return relations.stream()
                .filter(one -> isSure(one) || one.confidence() >= LEAST)
                .toList();
    }

    private static boolean isSure(Relation relation) {
        return relation.confidence() >= SURE || relation.quotation() != Quotation.INDIRECT;
    }

    /** Whether the writer does: what somebody says is said to others, with quotation marks or without. */
    private static boolean isSpokenTo(Text text, List<Span> blocks, Quotations quotations, List<Relation> relations) {
        BitSet said = new BitSet(text.length());
        relations.forEach(one -> one.content().forEach(piece -> said.set(piece.start(), piece.end())));
        int words = 0;
        int readers = 0;
        for (Span block : blocks) {
            for (Span word : Words.of(text, block)) {
                if (quotations.quoted(word) == 0 && !said.get(word.start())) {
                    words++;
                    readers += isReader(text, word) ? 1 : 0;
                }
            }
        }
        return readers > SPOKEN_TO * words;
    }

    private static boolean isReader(Text text, Span word) {
        return word.length() <= LONGEST && READER.contains(text.slice(word).toLowerCase(Locale.ROOT));
    }
}
