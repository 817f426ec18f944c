package org.hearsay.act;

import java.util.Set;

/** That whoever speaks did or had none of it, or that it never was: “I never met her”, “There was no such call”. */
final class Disclaimer {

    /** How many words what is spoken of may have before its verb. */
    private static final int LONGEST_SUBJECT = 7;

    private static final Set<String> DEEDS = Lexicon.words("deed");
    private static final Set<String> LACKED = Lexicon.words("lack");
    private static final Set<String> UNTRUE = Lexicon.words("untrue");
    private static final Set<String> CULPRITS = Lexicon.words("culprit");
    private static final Set<String> CLAIMS = Lexicon.words("claim");
    private static final Set<String> UNDONE = Lexicon.words("undone");
    private static final Set<String> ABUSES = Lexicon.words("abuse");
    private static final Set<String> IMPROPER = Lexicon.words("improper");
    private static final Set<String> UNINVOLVED = Lexicon.words("uninvolved");

    private static final Set<String> NOBODYS = Lexicon.words("nobodys-deed");
    private static final Set<String> NEVER_WAS = Lexicon.words("never-was");

    private static final Set<String> PAST = Set.of("was", "were", "had", "did");
    private static final Set<String> MODALS = Set.of("will", "would", "should", "can", "could", "must", "may", "might");
    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she");
    private static final Set<String> FIRST_PERSONS = Set.of("i", "we");
    /** What nobody is charged with: to have noticed or thought nothing. */
    private static final Set<String> NOTICED = Set.of(
            "expect",
            "see",
            "hear",
            "notice",
            "find",
            "read",
            "check",
            "think",
            "consider",
            "remember",
            "recall",
            "decide",
            "feel",
            "need",
            "want",
            "get",
            "win",
            "face",
            "realize",
            "realise",
            "understand",
            "learn",
            "anticipate");

    private static final Set<String> CRUMBS = Set.of("word", "shred", "grain", "iota", "ounce", "kernel", "scintilla");
    private static final Set<String> KNOWN = Set.of("him", "her", "them", "the", "about", "of", "this", "that", "such");

    private Disclaimer() {}

    static boolean at(Clause clause, int start) {
        return neverDid(clause, start)
                || didNot(clause, start)
                || neitherDid(clause, start)
                || hadNone(clause, start)
                || isNoCulprit(clause, start)
                || wasNeverDone(clause, start)
                || isContrary(clause, start)
                || neverWas(clause, start)
                || didNothingWrong(clause, start);
    }

    private static boolean isPerson(Clause clause, int at) {
        return (clause.quoted() ? FIRST_PERSONS : PERSONS).contains(clause.word(at));
    }

    /** “I did not send it”, it had not fired; not "did not decide until May". */
    private static boolean didNot(Clause clause, int start) {
        int did = clause.isOfSpeaker(start) && !isPerson(clause, start) ? auxiliary(clause, start) : start + 1;
        boolean past = clause.word(did).equals("did") || clause.word(did).equals("had");
        boolean abuses = clause.word(did).startsWith("do") && clause.isAny(clause.afterAdverbs(did + 2), ABUSES);
        boolean not = clause.word(did + 1).equals("not") && (isPerson(clause, start) || clause.isOfSpeaker(start));
        if (!not || clause.hasAny(did, did + 16, Set.of("until", "till"))) {
            return false;
        }
        int verb = clause.afterAdverbs(did + 2);
        boolean none = clause.hasAny(verb + 1, verb + 3, Set.of("any", "anyone", "anything", "anybody"))
                && !clause.hasAny(verb, verb + 4, UNDONE)
                && !clause.isAny(verb, NOTICED);
        boolean knew = clause.is(verb, "know") && KNOWN.contains(clause.word(verb + 1));
        return abuses || (past && (isDeed(clause, did + 2) || none || knew) && !isUndecided(clause, verb));
    }

    /** “... and did not send it”: who does it stands before. */
    static boolean didNotEither(Clause clause) {
        boolean past = clause.word(0).equals("did") || clause.word(0).equals("had");
        boolean not = clause.word(1).equals("not") || clause.word(1).equals("never");
        return past && not && isDeed(clause, 2) && !isUndecided(clause, clause.afterAdverbs(2));
    }

    /** The place of "did", "had" or "do" after "its troops" or "the Front". */
    private static int auxiliary(Clause clause, int start) {
        for (int i = start + 1; i < Math.min(clause.size(), start + 5); i++) {
            if (clause.is(i, "do") || clause.word(i).equals("had")) {
                return i;
            }
        }
        return start + 1;
    }

    /** "Did not make a decision", "did not do enough": nothing that anybody would be charged with. */
    private static boolean isUndecided(Clause clause, int verb) {
        return clause.hasAny(verb + 1, verb + 5, UNDONE)
                || clause.word(verb + 1).equals("enough");
    }

    private static boolean isDeed(Clause clause, int at) {
        return clause.isAny(clause.afterAdverbs(at), DEEDS);
    }

    /** “I never said that”, he had never touched her, “That never happened”. */
    private static boolean neverDid(Clause clause, int start) {
        for (int i = start + 1; i < Math.min(clause.size() - 1, start + 5); i++) {
            String word = clause.word(i);
            boolean never = word.equals("never") || clause.isPair(i, "not", "once");
            if (!never) {
                if (!Clause.HAVE.contains(word) && !word.equals("would") && i > start + 2) {
                    break;
                }
                continue;
            }
            if (Clause.BE.contains(clause.word(i - 1)) || clause.word(i - 1).equals("will")) {
                return false;
            }
            if (isHappening(clause, i + 1) && clause.word(i + 1).matches(".*ed|took|existed")) {
                return true;
            }
            if (hasOtherSubject(clause, start, i)) {
                return false;
            }
            boolean pronoun = Clause.PRONOUNS.contains(clause.word(start)) || clause.hasAny(start, i, CLAIMS);
            int verb = clause.isPair(i + 1, "would", "have") ? i + 3 : i + 1;
            return (pronoun && isHappening(clause, i + 1)) || (clause.isOfSpeaker(start) && isDeed(clause, verb));
        }
        return didNotHappen(clause, start);
    }

    /** "I guess you never say never": it isn't the sentence's first word that never did. */
    private static boolean hasOtherSubject(Clause clause, int start, int never) {
        return clause.hasAny(start + 1, never, Set.of("i", "you", "we", "they", "he", "she", "it"));
    }

    /** "Her server was never hacked", our figures were not altered, his client was never threatening anybody. */
    private static boolean wasNeverDone(Clause clause, int start) {
        boolean isOwn = clause.isOfSpeaker(start);
        for (int i = start + 1; isOwn && i < Math.min(clause.size() - 1, start + LONGEST_SUBJECT); i++) {
            boolean never = clause.word(i).equals("never")
                    && Set.of("was", "were", "been").contains(clause.word(i - 1));
            boolean not = clause.word(i).equals("not") && Clause.BE.contains(clause.word(i - 1));
            int verb = clause.afterAdverbs(i + 1);
            boolean doing = clause.word(verb).endsWith("ing");
            if (never && (doing || clause.word(verb).matches(".*(ed|en|ught|old)"))) {
                return clause.isAny(verb, DEEDS) || clause.isAny(verb, ABUSES) || doing;
            }
            if (not && doing && clause.isAny(verb, ABUSES)) {
                return true;
            }
        }
        return false;
    }

    /** "Contrary to the claims of his rivals, he ..." */
    private static boolean isContrary(Clause clause, int start) {
        return clause.isPair(start, "contrary", "to") && clause.hasAny(start, start + 6, CLAIMS);
    }

    private static boolean isHappening(Clause clause, int verb) {
        return clause.is(verb, "happen")
                || clause.is(verb, "exist")
                || clause.is(verb, "occur")
                || (clause.is(verb, "take") && clause.word(verb + 1).equals("place"));
    }

    private static boolean didNotHappen(Clause clause, int start) {
        boolean pronoun = Set.of("it", "that", "this").contains(clause.word(start));
        for (int i = start + 1; i < Math.min(clause.size(), start + LONGEST_SUBJECT); i++) {
            if (clause.isPair(i, "did", "not")) {
                boolean claim = clause.hasAny(start, i, CLAIMS) || clause.hasAny(start, i, Set.of("such"));
                return ((pronoun && i == start + 1) || claim) && isHappening(clause, i + 2);
            }
        }
        return false;
    }

    /** Neither the mayor nor his staff met the builder; not "neither should". */
    private static boolean neitherDid(Clause clause, int start) {
        return clause.word(start).equals("neither")
                && clause.words().stream().noneMatch(token -> MODALS.contains(token.word()))
                && clause.size() > start + 4;
    }

    /** "We had nothing to do with it", its troops were not involved, the Front played no part. */
    private static boolean hadNone(Clause clause, int start) {
        boolean isOwn = clause.isOfSpeaker(start);
        for (int i = start + 1; i < Math.min(clause.size(), start + LONGEST_SUBJECT); i++) {
            boolean nothing = clause.isPair(i, "nothing", "to")
                    && clause.word(i + 2).equals("do")
                    && (isOwn || clause.hasAny(start, i, CLAIMS));
            int noun = clause.afterAdverbs(i + 1);
            boolean none = clause.word(i).equals("no")
                    && LACKED.contains(clause.word(noun))
                    && !Clause.BE.contains(clause.word(i - 1));
            boolean not = (clause.word(i).equals("not") || clause.word(i).equals("never"))
                    && Clause.BE.contains(clause.word(i - 1))
                    && (UNINVOLVED.contains(clause.word(noun)) || wasNotThere(clause, i, noun));
            if (nothing || (isOwn && (none || not))) {
                return true;
            }
        }
        return false;
    }

    /** "It was never there", not "we are not there yet". */
    private static boolean wasNotThere(Clause clause, int not, int there) {
        return clause.word(there).equals("there")
                && PAST.contains(clause.word(not - 1))
                && (there + 1 >= clause.size() || clause.isMark(there + 1));
    }

    /** “I am not a thief”, he is innocent. */
    private static boolean isNoCulprit(Clause clause, int start) {
        int be = start + 1;
        while (be < start + LONGEST_SUBJECT && !Clause.BE.contains(clause.word(be))) {
            be++;
        }
        int after = clause.afterAdverbs(be + 1);
        boolean isInnocent = Clause.BE.contains(clause.word(be)) && clause.isPair(after, "innocent", "of");
        if (!PERSONS.contains(clause.word(start)) || be != start + 1) {
            return isInnocent;
        }
        int at = after;
        boolean not = clause.word(at).equals("not") || clause.word(at).equals("no");
        int noun = Set.of("a", "an", "any").contains(clause.word(at + 1)) ? at + 2 : at + 1;
        return (not && clause.isAny(noun, CULPRITS))
                || clause.word(at).equals("innocent")
                || (not && clause.word(noun).equals("guilty"));
    }

    /** “There was no such call”, there was not a word of truth in it, nobody gave an order. */
    private static boolean neverWas(Clause clause, int start) {
        boolean there = clause.word(start).equals("there");
        for (int i = start; i + 1 < Math.min(clause.size(), start + 7); i++) {
            String next = clause.word(i + 1);
            boolean no = clause.word(i).equals("no")
                    || clause.word(i).equals("never")
                    || (clause.word(i).equals("any") && clause.word(i - 1).equals("not"));
            boolean shown = there || clause.isAny(i - 1, Set.of("show", "find"));
            if (no && (next.equals("such") || next.equals("truth") || (shown && UNTRUE.contains(next)))) {
                return true;
            }
            boolean was = there && Set.of("was", "were", "been").contains(clause.word(i - 1));
            boolean improper = i == start && IMPROPER.contains(next) && clause.hasAny(i, i + 6, PAST);
            if (no && ((was && NEVER_WAS.contains(next)) || improper)) {
                return true;
            }
            if (CRUMBS.contains(clause.word(i)) && next.equals("of") && i > 0) {
                return clause.word(i + 2).equals("truth");
            }
        }
        return isAnyNobody(clause, start);
    }

    private static boolean isAnyNobody(Clause clause, int start) {
        for (int i = start; i < clause.size(); i++) {
            if ((i == start || clause.word(i - 1).equals("that")) && nobodyDid(clause, i)) {
                return true;
            }
        }
        return false;
    }

    /** Nobody gave an order, no human hand touched it. */
    private static boolean nobodyDid(Clause clause, int start) {
        int verb = start + 1;
        if (!Set.of("nobody", "none").contains(clause.word(start))) {
            String who = clause.word(start + 1);
            if (!clause.word(start).equals("no") || !(who.equals("one") || who.equals("human"))) {
                return false;
            }
            verb += who.equals("human") ? 2 : 1;
        }
        verb += Clause.HAVE.contains(clause.word(verb)) ? 1 : 0;
        return NOBODYS.contains(clause.word(verb));
    }

    private static boolean didNothingWrong(Clause clause, int start) {
        for (int i = start + 1; i + 2 < Math.min(clause.size(), start + 6); i++) {
            boolean nothing = clause.word(i + 1).equals("nothing") && IMPROPER.contains(clause.word(i + 2));
            if (clause.is(i, "do") && nothing) {
                return true;
            }
        }
        return false;
    }
}
