package org.hearsay.act;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.text.Words;

/** Finds outlets that give another's word: what they are the source of holds, or is, what somebody else says. */
final class Outlets {

    private static final Set<String> NAMES = Lexicon.words("outlet");

    /** How much of a source is read, in UTF-16 units. */
    private static final int LONGEST = 80;

    private final BitSet passingOn;

    private Outlets(BitSet passingOn) {
        this.passingOn = passingOn;
    }

    static Outlets among(Text text, List<Relation> relations) {
        int[] cues = relations.stream()
                .filter(relation -> !relation.cue().isEmpty())
                .mapToInt(relation -> relation.cue().getFirst().start())
                .sorted()
                .toArray();
        Map<Span, Integer> contents = new HashMap<>();
        for (Relation relation : relations) {
            contents.merge(relation.content().getFirst(), 1, Integer::sum);
        }
        BitSet passingOn = new BitSet();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            boolean isShared = contents.getOrDefault(relation.content().getFirst(), 1) > 1;
            passingOn.set(i, isOutlet(text, relation) && (isShared || holdsAny(relation.content(), cues)));
        }
        return new Outlets(passingOn);
    }

    /** Whether the source of the relation at an index is an outlet with another's word. */
    boolean passOn(int index) {
        return passingOn.get(index);
    }

    private static boolean holdsAny(List<Span> content, int[] cues) {
        for (Span piece : content) {
            int at = Arrays.binarySearch(cues, piece.start());
            int next = at >= 0 ? at : -at - 1;
            if (next < cues.length && cues[next] < piece.end()) {
                return true;
            }
        }
        return false;
    }

    /** "The agency", "the Meridian Post", "the same report": the name's last word, or the only one, tells. */
    private static boolean isOutlet(Text text, Relation relation) {
        if (relation.source().isEmpty()) {
            return false;
        }
        Span source = relation.source().getFirst();
        Span read = new Span(source.start(), Math.min(source.end(), source.start() + LONGEST));
        for (Span word : Words.of(text, read)) {
            String written = text.slice(word);
            String name = written.toLowerCase(Locale.ROOT);
            if (name.equals("of") || name.equals(",") || name.endsWith("’s") || name.endsWith("'s")) {
                return false;
            }
            if (NAMES.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
