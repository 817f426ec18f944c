package org.hearsay.act;

import java.util.Set;

/** That something is called false: “That’s a lie”, the report is simply not true, “Nonsense!”, there is no truth in it. */
final class Falsehood {

    /** How many words what is spoken of may have before its verb. */
    private static final int LONGEST_SUBJECT = 7;

    private static final Set<String> CLAIMS = Lexicon.words("claim");
    private static final Set<String> TOLD = Lexicon.words("told");
    private static final Set<String> FALSE_WORDS = Lexicon.words("falsehood");
    private static final Set<String> PLAINLY_FALSE = Lexicon.words("plainly-false");
    private static final Set<String> ABSURD_WORDS = Lexicon.words("absurd");
    private static final Set<String> VERY_ABSURD = Lexicon.words("very-absurd");
    private static final Set<String> GROUNDS = Lexicon.words("ground");

    /** What stands between a form of "be" and what something is called. */
    private static final Set<String> BETWEEN = Lexicon.words("between");

    private static final Set<String> PERSONS = Set.of("i", "we", "you", "he", "she", "they", "who");
    private static final Set<String> NEUTERS = Set.of("it", "that", "this");

    private Falsehood() {}

    static boolean at(Clause clause, int start) {
        return isCalledFalse(clause, start)
                || isAbsurd(clause, start)
                || isNotTheCase(clause, start)
                || isExclaimed(clause, start);
    }

    /** "..., and all this is lies": a pronoun and nothing else before what it is called. */
    static boolean isAllFalse(Clause clause) {
        int be = clause.word(0).equals("all") ? 2 : 1;
        return NEUTERS.contains(clause.word(be - 1))
                && Clause.BE.contains(clause.word(be))
                && clause.isAny(called(clause, be), FALSE_WORDS);
    }

    /** “That’s a lie”, the report is simply not true, the claims were fabricated. */
    private static boolean isCalledFalse(Clause clause, int start) {
        for (int i = start; i < clause.size(); i++) {
            boolean invented = clause.isPair(i, "made", "up") && hasBe(clause, start, i);
            if (clause.isPair(i, "not", "correspond") && clause.word(i + 2).equals("to")) {
                return true;
            }
            if (invented || isUntrue(clause, i) || isGroundless(clause, i)) {
                return i == start || clause.isMark(i - 1) || isClaim(clause, start, i) || isPronounBefore(clause, i);
            }
            if (clause.isAny(i, FALSE_WORDS)) {
                return !clause.word(i + 1).equals("that") && follows(clause, start, i) && mayBeFalse(clause, start, i);
            }
            if (i > start && clause.isMark(i) && !clause.word(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** What is called "false" may be anything that was told; what is called "a lie" or "fake" has to be a claim. */
    private static boolean mayBeFalse(Clause clause, int start, int at) {
        boolean ends = at + 1 >= clause.size()
                || clause.isMark(at + 1)
                || clause.word(at + 1).equals("and");
        boolean isOfPerson = PERSONS.contains(clause.word(start));
        return isClaim(clause, start, at)
                || (!isOfPerson && ends && PLAINLY_FALSE.contains(clause.word(at)) && clause.hasAny(start, at, TOLD));
    }

    private static boolean isUntrue(Clause clause, int at) {
        return clause.word(at).equals("not")
                && !clause.word(at + 1).equals("politically")
                && Set.of("true", "accurate", "factual", "correct").contains(clause.word(clause.afterAdverbs(at + 1)));
    }

    /** "far from the truth", "couldn’t be further from the truth", "without foundation", "has no basis". */
    private static boolean isGroundless(Clause clause, int at) {
        boolean far = Set.of("far", "further", "farther").contains(clause.word(at))
                && clause.word(at + 1).equals("from")
                && (clause.word(at + 2).equals("true") || clause.word(at + 3).equals("truth"));
        boolean none = clause.word(at).equals("no") && Clause.HAVE.contains(clause.word(at - 1));
        boolean lacking = none || clause.is(at, "lack") || clause.word(at).equals("without");
        int ground = clause.word(at + 1).equals("any") ? at + 2 : at + 1;
        return far || (lacking && GROUNDS.contains(clause.word(ground)));
    }

    /** “That is not the case”, “That’s not what happened”, “Nothing of the sort”. */
    private static boolean isNotTheCase(Clause clause, int start) {
        if (clause.isPair(start, "nothing", "of") || clause.isPair(start, "no", "such")) {
            return true;
        }
        if (!NEUTERS.contains(clause.word(start)) || !Clause.BE.contains(clause.word(start + 1))) {
            return false;
        }
        int not = clause.afterAdverbs(start + 2);
        int after = clause.afterAdverbs(not + 1);
        boolean isCase = clause.isPair(after, "the", "case");
        boolean isWhat = Set.of("what", "how").contains(clause.word(after))
                && (after + 1 >= clause.size()
                        || clause.hasAny(after + 1, after + 4, Set.of("happen", "say", "do", "go", "mean")));
        return clause.word(not).equals("not") && (isCase || isWhat);
    }

    /** “That’s absurd”: of a person or a plan it would be mere blame. */
    private static boolean isAbsurd(Clause clause, int start) {
        int end = start + 1;
        while (end < Math.min(clause.size(), start + LONGEST_SUBJECT) && !Clause.BE.contains(clause.word(end))) {
            end++;
        }
        boolean pronoun = end == start + 1 && NEUTERS.contains(clause.word(start));
        boolean claim = clause.hasAny(start, end, CLAIMS);
        if (!Clause.BE.contains(clause.word(end)) || !(pronoun || claim)) {
            return false;
        }
        int called = called(clause, end);
        return ABSURD_WORDS.contains(clause.word(called))
                && !clause.word(called + 1).equals("that")
                && !clause.word(called + 1).equals("to")
                && (claim || VERY_ABSURD.contains(clause.word(called)));
    }

    /** “Nonsense.”, “Not true!”, “All lies”: a sentence of its own. */
    private static boolean isExclaimed(Clause clause, int start) {
        int end = start;
        while (end < clause.size() && !clause.isMark(end)) {
            end++;
        }
        if (end == start
                || end > start + 3
                || Set.of("you", "he", "she", "they").contains(clause.word(start))) {
            return false;
        }
        return clause.isAny(end - 1, FALSE_WORDS)
                || clause.isPair(start, "not", "true")
                || (clause.isPair(start, "not", "at") && clause.word(start + 2).equals("all"));
    }

    /** What something is called that stands before a form of "be". */
    private static int called(Clause clause, int be) {
        int called = be + 1;
        while (called < clause.size()
                && (Wording.isAdverb(clause.get(called)) || BETWEEN.contains(clause.word(called)))) {
            called++;
        }
        return called;
    }

    private static boolean hasBe(Clause clause, int start, int end) {
        return clause.words().subList(start, end).stream().anyMatch(token -> Clause.BE.contains(token.word()));
    }

    /** "..., it’s simply not true" after other words. */
    private static boolean isPronounBefore(Clause clause, int at) {
        int be = at - 1;
        while (be > 0 && Wording.isAdverb(clause.get(be))) {
            be--;
        }
        return be > 0 && Clause.BE.contains(clause.word(be)) && Clause.PRONOUNS.contains(clause.word(be - 1));
    }

    /** Whether a word is what something is said to be: after a form of "be", with adverbs and articles between. */
    private static boolean follows(Clause clause, int start, int at) {
        for (int i = at - 1; i >= Math.max(start, at - 5); i--) {
            if (Clause.BE.contains(clause.word(i))) {
                return true;
            }
            if (!Wording.isAdverb(clause.get(i)) && !BETWEEN.contains(clause.word(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether what is spoken of, from the beginning to the verb, is a claim. */
    private static boolean isClaim(Clause clause, int start, int end) {
        return Clause.PRONOUNS.contains(clause.word(start)) || clause.hasAny(start, end, CLAIMS);
    }
}
