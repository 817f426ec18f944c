package org.hearsay.act;

import java.util.Set;

/**
 * That what was told is mistaken, that none of it is so, or that whoever speaks knows nothing of it: “The figures are
 * wrong”, “None of that is true”, “It wasn’t us”, he knew nothing of the payments.
 */
final class Rebuttal {

    private static final Set<String> CLAIMS = Lexicon.words("claim");
    private static final Set<String> TOLD = Lexicon.words("told");
    private static final Set<String> DEEDS = Lexicon.words("deed");
    private static final Set<String> MISTAKEN = Lexicon.words("mistaken");
    private static final Set<String> RECORDED = Lexicon.words("recorded");
    private static final Set<String> MISDONE = Lexicon.words("misdone");

    private static final Set<String> NEUTERS = Set.of("it", "that", "this", "these", "those", "them");
    private static final Set<String> PERSONS = Set.of("us", "me", "him", "her", "them");
    private static final Set<String> BETWEEN = Set.of("simply", "just", "also", "completely", "totally", "entirely");

    /** How many words what is spoken of may have before its verb. */
    private static final int LONGEST_SUBJECT = 7;

    private Rebuttal() {}

    static boolean at(Clause clause, int start) {
        return isNotSo(clause, start)
                || knowsNothing(clause, start)
                || noneIsSo(clause, start)
                || noneDid(clause, start)
                || wasNotThem(clause, start)
                || isNothing(clause, start)
                || isMistaken(clause, start)
                || wasNotDone(clause, start)
                || neverOnce(clause, start);
    }

    /** “Wrong,” “Not so!”: a sentence of its own. */
    private static boolean isNotSo(Clause clause, int start) {
        boolean wrong = clause.word(start).equals("wrong") && ends(clause, start + 1);
        return wrong || (clause.isPair(start, "not", "so") && ends(clause, start + 2));
    }

    private static boolean ends(Clause clause, int at) {
        return at >= clause.size() || clause.isMark(at);
    }

    /** He knew nothing about the payments, it was unaware of any order. */
    private static boolean knowsNothing(Clause clause, int start) {
        for (int i = start + 1; clause.isOfSpeaker(start) && i < Math.min(clause.size() - 1, start + 5); i++) {
            boolean nothing = clause.is(i, "know")
                    && clause.word(i + 1).equals("nothing")
                    && Set.of("about", "of").contains(clause.word(i + 2));
            boolean unaware = clause.isPair(i, "unaware", "of") && Clause.BE.contains(clause.word(i - 1));
            if (nothing || unaware) {
                return true;
            }
        }
        return false;
    }

    /** “None of that is true”, “None of this happened”. */
    private static boolean noneIsSo(Clause clause, int start) {
        int be = start + 3;
        boolean none = clause.isPair(start, "none", "of") && NEUTERS.contains(clause.word(start + 2));
        boolean happened = clause.is(be, "happen") || clause.is(be, "exist");
        boolean isSo = Clause.BE.contains(clause.word(be))
                && Set.of("true", "so", "accurate", "correct").contains(clause.word(clause.afterAdverbs(be + 1)));
        return none && (happened || isSo);
    }

    /** None of its soldiers had fired. */
    private static boolean noneDid(Clause clause, int start) {
        if (!clause.isPair(start, "none", "of") || !clause.from(start + 2).isOfSpeaker(0)) {
            return false;
        }
        for (int i = start + 3; i < Math.min(clause.size(), start + LONGEST_SUBJECT); i++) {
            if (Clause.HAVE.contains(clause.word(i)) || clause.word(i).endsWith("ed")) {
                return clause.isAny(clause.afterAdverbs(i), DEEDS) || clause.isAny(clause.afterAdverbs(i + 1), DEEDS);
            }
        }
        return false;
    }

    /** “It wasn’t us.” */
    private static boolean wasNotThem(Clause clause, int start) {
        return clause.word(start).equals("it")
                && Clause.BE.contains(clause.word(start + 1))
                && clause.word(start + 2).equals("not")
                && PERSONS.contains(clause.word(start + 3))
                && ends(clause, start + 4);
    }

    /** “There is nothing to it”, there was no evidence for these claims. */
    private static boolean isNothing(Clause clause, int start) {
        if (!clause.word(start).equals("there") || !Clause.BE.contains(clause.word(start + 1))) {
            return false;
        }
        int at = clause.afterAdverbs(start + 2);
        boolean nothing = clause.isPair(at, "nothing", "to");
        boolean evidence =
                clause.isPair(at, "no", "evidence") && Set.of("of", "for").contains(clause.word(at + 2));
        int what = nothing ? at + 2 : at + 3;
        boolean isBare = NEUTERS.contains(clause.word(what)) && ends(clause, what + 1);
        return (nothing || evidence) && (isBare || clause.hasAny(what, what + 4, CLAIMS));
    }

    /** The figures were wrong, the video was doctored, the letter is a forgery, the paper had misquoted him. */
    private static boolean isMistaken(Clause clause, int start) {
        for (int i = start + 1; i < Math.min(clause.size(), start + LONGEST_SUBJECT); i++) {
            if (clause.isAny(i, Set.of("misquote", "misreport")) && !Clause.BE.contains(clause.word(i))) {
                return true;
            }
            if (!Clause.BE.contains(clause.word(i))) {
                continue;
            }
            int called = clause.afterAdverbs(i + 1);
            while (BETWEEN.contains(clause.word(called)) || Set.of("a", "been").contains(clause.word(called))) {
                called++;
            }
            boolean isTold = clause.hasAny(start, i, TOLD) || clause.hasAny(start, i, CLAIMS);
            boolean isForged = RECORDED.contains(clause.word(called))
                    && (isTold || clause.hasAny(start, i, Set.of("video", "picture", "photo", "image", "clip")));
            return isForged || (isTold && MISTAKEN.contains(clause.word(called)) && ends(clause, called + 1));
        }
        return false;
    }

    /** No laws had been broken, no bribes were paid. */
    private static boolean wasNotDone(Clause clause, int start) {
        for (int i = start + 2; clause.word(start).equals("no") && i < Math.min(clause.size(), start + 5); i++) {
            if (Clause.BE.contains(clause.word(i))) {
                return MISDONE.contains(clause.word(clause.afterAdverbs(i + 1)));
            }
        }
        return false;
    }

    /** “At no point did I ask for money.” */
    private static boolean neverOnce(Clause clause, int start) {
        return clause.isPair(start, "at", "no")
                && Set.of("point", "time", "stage").contains(clause.word(start + 2))
                && Set.of("did", "have", "has", "had", "was", "were").contains(clause.word(start + 3));
    }
}
