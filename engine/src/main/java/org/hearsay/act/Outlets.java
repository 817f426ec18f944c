package org.hearsay.act;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Finds outlets that give another's word: what they are the source of holds, or is, what somebody else says. */
final class Outlets {

    private static final Set<String> NAMES = Lexicon.words("outlet");

    private static final Set<String> PRESS = Set.of("news", "media", "press", "newspaper", "television", "wire");

    private static final Set<String> REPORTS = Set.of("report", "account", "story", "dispatch");

    private static final Set<String> ENDS_NAME = Set.of("of", ",", "'s", "for", "to", "who");

    /** How much of a source is read, in UTF-16 units. */
    private static final int LONGEST = 80;

    private final BitSet passingOn;

    private Outlets(BitSet passingOn) {
        this.passingOn = passingOn;
    }

    static Outlets among(Text text, List<Relation> relations) {
        BitSet holding = holdingOthers(relations);
        Map<Span, Integer> contents = new HashMap<>();
        Set<Span> cited = new HashSet<>();
        for (Relation relation : relations) {
            contents.merge(relation.content().getFirst(), 1, Integer::sum);
            if (cites(text, relation)) {
                cited.add(relation.content().getFirst());
            }
        }
        BitSet passingOn = new BitSet();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            boolean isShared = contents.getOrDefault(relation.content().getFirst(), 1) > 1;
            boolean isCiting = cited.contains(relation.content().getFirst()) && !cites(text, relation);
            boolean isOthers = isShared || holding.get(i);
            passingOn.set(i, isCiting || (isOthers && isOutlet(text, relation)));
        }
        return new Outlets(passingOn);
    }

    /** The indexes of the relations in whose content another relation has its cue. */
    static BitSet holdingOthers(List<Relation> relations) {
        int[] cues = relations.stream()
                .filter(relation -> !relation.cue().isEmpty())
                .mapToInt(relation -> relation.cue().getFirst().start())
                .sorted()
                .toArray();
        BitSet holding = new BitSet();
        for (int i = 0; i < relations.size(); i++) {
            holding.set(i, holdsAny(relations.get(i).content(), cues));
        }
        return holding;
    }

    /** Whether the source of the relation at an index is an outlet with another's word. */
    boolean passOn(int index) {
        return passingOn.get(index);
    }

    /** "A news report", "media accounts": they give what others say, whatever the cue. */
    static boolean isNewsReport(List<Token> source) {
        for (int i = 1; i < Math.min(source.size(), 6); i++) {
            if (source.get(i).lemmas().stream().anyMatch(REPORTS::contains)) {
                return PRESS.contains(source.get(i - 1).word());
            }
        }
        return false;
    }

    /** Whether the cue names whose word it was that an outlet gave: "citing", "quoting". */
    private static boolean cites(Text text, Relation relation) {
        if (relation.cue().isEmpty()) {
            return false;
        }
        Span cue = relation.cue().getFirst();
        Span read = new Span(cue.start(), Math.min(cue.end(), cue.start() + LONGEST));
        return Token.in(text, read).stream().anyMatch(token -> token.is("cite") || token.is("quote"));
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

    private static boolean isOutlet(Text text, Relation relation) {
        if (relation.source().isEmpty()) {
            return false;
        }
        Span source = relation.source().getFirst();
        return isOutlet(Token.in(text, new Span(source.start(), Math.min(source.end(), source.start() + LONGEST))));
    }

    /** "The agency", "the Meridian Post", "the same report": the first name or noun of the kind tells. */
    static boolean isOutlet(List<Token> source) {
        for (Token token : source) {
            if (ENDS_NAME.contains(token.word())) {
                return false;
            }
            if (NAMES.contains(token.word())) {
                return true;
            }
        }
        return false;
    }
}
