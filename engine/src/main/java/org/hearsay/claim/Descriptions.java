package org.hearsay.claim;

import java.util.List;
import java.util.Set;

/** What the unnamed are described as. */
final class Descriptions {

    /** What comes after these tells more of somebody who has been called something before. */
    private static final Set<String> ENDS = Set.of(
            "of", "in", "at", "from", "with", "on", "for", "by", "to", "near", "who", "whose", "that", "which", "familiar",
            "close", "briefed", "involved", "speaking", "aware", "working", "and", "as", "inside", "within", "about");

    private Descriptions() {}

    /** The head of what somebody unnamed is called, "official" of "a senior official in the ministry"; empty for none. */
    static String head(Source source) {
        String head = "";
        List<ContentWords.Token> tokens = ContentWords.of(source.name()).tokens();
        for (ContentWords.Token token : tokens) {
            if (!head.isEmpty() && ENDS.contains(token.word())) {
                break;
            }
            head = token.word();
        }
        return head;
    }
}
