package org.hearsay.sourcing;

import java.util.List;
import org.hearsay.sourcing.Lexicon.Kind;
import org.hearsay.text.Span;

/** Tells which words of a source say in what role somebody speaks. */
final class Role {

    private Role() {}

    /** The head, and the phrases that go on to say what the role is, as far as what they know or why they aren't named. */
    static List<Span> of(List<Word> words, List<Word> head, int headEnd) {
        int end = headEnd;
        while (end < words.size() && !words.get(end).is(Kind.RELATIVE) && !Basis.startsAt(words, end)) {
            boolean goesOn = end > headEnd || words.get(end).is(Kind.OF_ROLE);
            if (!goesOn) {
                break;
            }
            end++;
        }
        if (end + 1 < words.size() && words.get(end).lower().equals("who") && Basis.isOccupation(words.get(end + 1))) {
            end = words.size();
        }
        return List.of(head.get(start(head)).span().cover(words.get(end - 1).span()));
    }

    /** The role begins after its owner ("Quell’s lawyer") and after what only says that nobody is named. */
    private static int start(List<Word> head) {
        int start = 0;
        for (int i = 0; i < head.size() - 1; i++) {
            if (head.get(i).possessive() || head.get(i).isAny("unnamed", "unidentified", "anonymous", "undisclosed")) {
                start = i + 1;
            }
        }
        return start;
    }
}
