package org.hearsay.attribution;

import java.util.List;
import org.hearsay.text.Span;

/**
 * One attribution relation, as the literature calls it: who is given as the source, by what words, of what content.
 * Each role is a list of verbatim pieces of the article, in text order; no two pieces of a role touch or overlap. What
 * else is known of it makes it a {@linkplain org.hearsay.Statement statement}.
 *
 * @param source the words that name or describe whose word it is; empty where the article gives none
 * @param cue the words that attribute ("said", "according to"); empty where there are none
 * @param content what is said; never empty
 * @param quotation how the content is given
 * @param confidence how sure the reading is that this is an attribution with these roles, from 0 to 1
 */
public record Relation(List<Span> source, List<Span> cue, List<Span> content, Quotation quotation, double confidence) {

    /** @throws IllegalArgumentException where there is no content, pieces are out of order, or confidence is off */
    public Relation {
        source = ordered("source", source);
        cue = ordered("cue", cue);
        content = ordered("content", content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a relation with the source " + source + " has no content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + confidence + " is not between 0 and 1");
        }
    }

    private static List<Span> ordered(String role, List<Span> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).start() <= pieces.get(i - 1).end()) {
                throw new IllegalArgumentException("pieces of a " + role + " touch or are out of order: " + pieces);
            }
        }
        return List.copyOf(pieces);
    }

    /** From the first character of any role to the last. */
    public Span extent() {
        Span extent = content.getFirst().cover(content.getLast());
        for (List<Span> role : List.of(source, cue)) {
            if (!role.isEmpty()) {
                extent = extent.cover(role.getFirst()).cover(role.getLast());
            }
        }
        return extent;
    }
}
