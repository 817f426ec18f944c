package org.hearsay.act;

import java.util.List;
import java.util.Set;

/**
 * Tells whether what is said is itself a denial, whatever the cue: that something is called false (“That’s a lie”, see
 * {@link Falsehood}), that the speaker did or had none of it (“I never met her”, the Front had no part in it), or that it
 * never was (“There was no such call”, see {@link Disclaimer}). Each sentence of a content is looked at from its first
 * word.
 */
final class Denials {

    /** How many words of a content are looked at. */
    private static final int REACH = 30;

    /** No more than this, in UTF-16 units, stands between the words and marks of an unbroken sentence. */
    private static final int LONGEST_SPACE = 4;

    private static final Set<String> JOINS = Set.of("and", "but");

    private Denials() {}

    static boolean in(Wording wording) {
        List<Token> content =
                wording.content().subList(0, Math.min(REACH, wording.content().size()));
        boolean begins = true;
        boolean isOwn = isOfSpeaker(new Clause(content, wording.source(), wording.quoted()));
        for (int i = 0; i < content.size(); i++) {
            Clause rest = new Clause(content.subList(i, content.size()), wording.source(), wording.quoted());
            if (begins && isDenial(rest)) {
                return true;
            }
            begins = content.get(i).word().equals(".") || isInterrupted(content, i);
            boolean joins = JOINS.contains(content.get(i).word());
            if (joins && (Falsehood.isAllFalse(rest.from(1)) || (isOwn && Disclaimer.didNotEither(rest.from(1))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSpeaker(Clause clause) {
        int start = clause.subject();
        return start < clause.size() && clause.isOfSpeaker(start);
    }

    /** Whether what is said is broken off after a word: “We live here,” she said, “and we did not touch it.” */
    private static boolean isInterrupted(List<Token> content, int at) {
        return at + 1 < content.size()
                && content.get(at + 1).span().start() - content.get(at).span().end() > LONGEST_SPACE;
    }

    private static boolean isDenial(Clause clause) {
        int start = clause.subject();
        return start < clause.size()
                && (Disclaimer.at(clause, start) || Falsehood.at(clause, start) || Rebuttal.at(clause, start));
    }
}
