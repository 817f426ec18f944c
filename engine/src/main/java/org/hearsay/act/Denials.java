package org.hearsay.act;

import java.util.List;
import java.util.Set;

/**
 * Tells whether what is said is itself a denial, whatever the cue: that something is called false (“That’s a lie”), that
 * the speaker did or had none of it (“I never met her”, the Front had no part in it), or that it never was (“There was
 * no such call”). Each sentence of a content is looked at from its first word.
 */
final class Denials {

    /** How many words of a content are looked at. */
    private static final int REACH = 30;

    /** How many words what is spoken of may have before its verb. */
    private static final int LONGEST_SUBJECT = 7;

    private static final Set<String> CLAIMS = Lexicon.words("claim");
    private static final Set<String> FALSE_WORDS = Lexicon.words("falsehood");
    private static final Set<String> ABSURD_WORDS = Lexicon.words("absurd");
    private static final Set<String> DEEDS = Lexicon.words("deed");
    private static final Set<String> LACKED = Lexicon.words("lack");
    private static final Set<String> UNTRUE = Lexicon.words("untrue");
    private static final Set<String> CULPRITS = Lexicon.words("culprit");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "be", "been", "am");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> PRONOUNS = Set.of("it", "that", "this", "they", "those", "these", "all", "which");
    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she");
    private static final Set<String> OWN = Set.of("her", "his", "its", "their", "my", "our");
    private static final Set<String> MODALS = Set.of("will", "would", "should", "can", "could", "must", "may", "might");
    private static final Set<String> NOBODY = Set.of("nobody", "none");

    /** Words that may stand before what a content is about. */
    private static final Set<String> OPENERS = Set.of(
            "that",
            ",",
            ".",
            "well",
            "but",
            "and",
            "look",
            "…",
            "absolutely",
            "nonsense",
            "just",
            "to",
            "be",
            "clear",
            "again",
            "so");

    /** What stands between a form of "be" and what something is called. */
    private static final Set<String> BETWEEN = Set.of(
            "a",
            "an",
            "all",
            "pure",
            "total",
            "complete",
            "fake",
            "and",
            "more",
            "utter",
            "sheer",
            "another",
            "just",
            "absolute",
            "downright",
            "plain",
            "political",
            "so",
            "nothing",
            "but",
            "outright",
            "the");

    private final List<Token> words;
    private final List<Token> source;

    private Denials(List<Token> words, List<Token> source) {
        this.words = words;
        this.source = source;
    }

    static boolean in(Wording wording) {
        List<Token> content =
                wording.content().subList(0, Math.min(REACH, wording.content().size()));
        boolean begins = true;
        for (int i = 0; i < content.size(); i++) {
            if (begins && new Denials(content.subList(i, content.size()), wording.source()).isDenial()) {
                return true;
            }
            begins = content.get(i).word().equals(".");
            boolean joins = Set.of("and", "but").contains(content.get(i).word());
            if (joins && new Denials(content.subList(i + 1, content.size()), wording.source()).isAllFalse()) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenial() {
        int start = 0;
        while (start < words.size() && isOpener(start) && !isSubject(start)) {
            start++;
        }
        return start < words.size()
                && (neverDid(start)
                        || didNot(start)
                        || neitherDid(start)
                        || hadNone(start)
                        || isNoCulprit(start)
                        || isCalledFalse(start)
                        || isAbsurd(start)
                        || neverWas(start)
                        || isExclaimed(start));
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).word() : "";
    }

    private boolean isPair(int at, String first, String second) {
        return word(at).equals(first) && word(at + 1).equals(second);
    }

    private boolean isOpener(int at) {
        boolean isNo = word(at).equals("no")
                && at + 1 < words.size()
                && words.get(at + 1).isMark();
        return isNo || OPENERS.contains(word(at));
    }

    /** "That" that is a subject and no conjunction: “That is a lie.” */
    private boolean isSubject(int at) {
        String next = word(at + 1);
        return word(at).equals("that")
                && (BE.contains(next) || next.equals("never") || next.equals("did") || next.equals("simply"));
    }

    /** Whether whoever speaks is what a sentence is about: "I", "its troops", or the source's own name. */
    private boolean isOfSpeaker(int start) {
        if (ContentActs.SPEAKERS.contains(word(start)) || OWN.contains(word(start))) {
            return true;
        }
        int noun = word(start).equals("the") ? start + 1 : start;
        return word(noun).length() > 2
                && source.stream().anyMatch(token -> token.word().equals(word(noun)));
    }

    /** “I did not send it”, it had not fired. */
    private boolean didNot(int start) {
        boolean past = word(start + 1).equals("did") || word(start + 1).equals("had");
        return (PERSONS.contains(word(start)) || (past && isOfSpeaker(start)))
                && past
                && word(start + 2).equals("not")
                && isDeed(start + 3)
                && !word(start + 4).equals("enough");
    }

    private boolean isDeed(int at) {
        int verb = at;
        while (verb < words.size()
                && Wording.isAdverb(words.get(verb))
                && !word(verb).equals("yet")) {
            verb++;
        }
        return verb < words.size() && isAny(words.get(verb), DEEDS);
    }

    /** “I never said that”, he had never touched her, “That never happened”. */
    private boolean neverDid(int start) {
        for (int i = start + 1; i < Math.min(words.size() - 1, start + 5); i++) {
            if (!word(i).equals("never")) {
                if (!HAVE.contains(word(i)) && !word(i).equals("would") && i > start + 2) {
                    return didNotHappen(start);
                }
                continue;
            }
            if (BE.contains(word(i - 1))) {
                return false;
            }
            boolean happened = words.get(i + 1).is("happen") && PRONOUNS.contains(word(start));
            int verb = isPair(i + 1, "would", "have") ? i + 3 : i + 1;
            boolean isOwn = isOfSpeaker(start);
            return happened || (isOwn && isDeed(verb));
        }
        return didNotHappen(start);
    }

    private boolean didNotHappen(int start) {
        return Set.of("it", "that", "this").contains(word(start))
                && isPair(start + 1, "did", "not")
                && start + 3 < words.size()
                && words.get(start + 3).is("happen");
    }

    /** Neither the mayor nor his staff met the builder; not "neither should". */
    private boolean neitherDid(int start) {
        return word(start).equals("neither")
                && words.stream().noneMatch(token -> MODALS.contains(token.word()))
                && words.size() > start + 4;
    }

    /** "We had nothing to do with it", its troops were not involved, the Front played no part. */
    private boolean hadNone(int start) {
        if (!isOfSpeaker(start)) {
            return false;
        }
        for (int i = start + 1; i < Math.min(words.size(), start + LONGEST_SUBJECT); i++) {
            boolean nothing = isPair(i, "nothing", "to") && word(i + 2).equals("do");
            int noun = Wording.isAdverb(words.get(Math.min(i + 1, words.size() - 1))) ? i + 2 : i + 1;
            boolean none = word(i).equals("no") && LACKED.contains(word(noun)) && !BE.contains(word(i - 1));
            boolean not = word(i).equals("not")
                    && BE.contains(word(i - 1))
                    && Set.of("involved", "behind", "responsible", "aware", "present", "party")
                            .contains(word(noun));
            if (nothing || none || not) {
                return true;
            }
        }
        return false;
    }

    /** “I am not a thief”, he is innocent. */
    private boolean isNoCulprit(int start) {
        if (!PERSONS.contains(word(start)) || !BE.contains(word(start + 1))) {
            return false;
        }
        boolean not = word(start + 2).equals("not") || word(start + 2).equals("no");
        int noun = Set.of("a", "an", "any").contains(word(start + 3)) ? start + 4 : start + 3;
        return (not && CULPRITS.contains(word(noun))) || word(start + 2).equals("innocent");
    }

    /** “There was no such call”, there was not a word of truth in it, nobody gave an order. */
    private boolean neverWas(int start) {
        boolean there = word(start).equals("there");
        for (int i = start; i + 1 < Math.min(words.size(), start + 7); i++) {
            String next = word(i + 1);
            boolean no = word(i).equals("no") || word(i).equals("never");
            if (no && (next.equals("such") || next.equals("truth") || (there && UNTRUE.contains(next)))) {
                return true;
            }
            if (isPair(i, "word", "of") && i > 0) {
                return word(i + 2).equals("truth");
            }
        }
        return isAnyNobody(start) || didNothingWrong(start);
    }

    private boolean isAnyNobody(int start) {
        for (int i = start; i < words.size(); i++) {
            if ((i == start || word(i - 1).equals("that")) && nobodyDid(i)) {
                return true;
            }
        }
        return false;
    }

    /** Nobody gave an order, no human hand touched it. */
    private boolean nobodyDid(int start) {
        int verb = start + 1;
        if (!NOBODY.contains(word(start))) {
            String who = word(start + 1);
            if (!word(start).equals("no") || !(who.equals("one") || who.equals("human"))) {
                return false;
            }
            verb += who.equals("human") ? 2 : 1;
        }
        verb += HAVE.contains(word(verb)) ? 1 : 0;
        return Set.of("gave", "given", "ordered", "told", "asked", "touched").contains(word(verb));
    }

    private boolean didNothingWrong(int start) {
        for (int i = start + 1; i + 2 < Math.min(words.size(), start + 6); i++) {
            boolean did = words.get(i).is("do");
            boolean nothing = word(i + 1).equals("nothing")
                    && Set.of("wrong", "improper", "illegal", "unlawful", "inappropriate", "untoward")
                            .contains(word(i + 2));
            if (did && nothing) {
                return true;
            }
        }
        return false;
    }

    /** “That’s a lie”, the report is simply not true, the claims were fabricated. */
    private boolean isCalledFalse(int start) {
        for (int i = start; i < words.size(); i++) {
            Token token = words.get(i);
            boolean invented = isPair(i, "made", "up") && hasBe(start, i);
            boolean untrue = word(i).equals("not")
                    && Set.of("true", "accurate", "factual").contains(word(i + 1));
            if (isPair(i, "not", "correspond") && word(i + 2).equals("to")) {
                return true;
            }
            if (invented || untrue || isFarFromTrue(i)) {
                return i == start || words.get(i - 1).isMark() || isClaim(start, i) || isPronounBefore(i);
            }
            if (isAny(token, FALSE_WORDS)) {
                return !word(i + 1).equals("that") && follows(start, i) && isClaim(start, i);
            }
            if (i > start && token.isMark() && !token.word().equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "..., and all this is lies": a pronoun and nothing else before what it is called. */
    private boolean isAllFalse() {
        int be = word(0).equals("all") ? 2 : 1;
        if (!Set.of("it", "that", "this").contains(word(be - 1)) || !BE.contains(word(be))) {
            return false;
        }
        int called = be + 1;
        while (called < words.size() && (Wording.isAdverb(words.get(called)) || BETWEEN.contains(word(called)))) {
            called++;
        }
        return called < words.size() && isAny(words.get(called), FALSE_WORDS);
    }

    /** "far from the truth", "couldn’t be further from the truth", "without foundation". */
    private boolean isFarFromTrue(int at) {
        boolean far = Set.of("far", "further", "farther").contains(word(at))
                && word(at + 1).equals("from")
                && (word(at + 2).equals("true") || word(at + 3).equals("truth"));
        boolean without = word(at).equals("without")
                && Set.of("foundation", "basis", "merit", "substance").contains(word(at + 1));
        return far || without;
    }

    /** “That’s absurd”: of a person or a plan it would be mere blame. */
    private boolean isAbsurd(int start) {
        int end = start + 1;
        while (end < Math.min(words.size(), start + LONGEST_SUBJECT) && !BE.contains(word(end))) {
            end++;
        }
        boolean pronoun = end == start + 1 && Set.of("it", "that", "this").contains(word(start));
        boolean claim =
                words.subList(start, Math.min(end, words.size())).stream().anyMatch(token -> isAny(token, CLAIMS));
        if (!BE.contains(word(end)) || !(pronoun || claim)) {
            return false;
        }
        int called = end + 1;
        while (called < words.size() && (Wording.isAdverb(words.get(called)) || BETWEEN.contains(word(called)))) {
            called++;
        }
        return called < words.size()
                && ABSURD_WORDS.contains(word(called))
                && !word(called + 1).equals("that")
                && !word(called + 1).equals("to")
                && (claim
                        || Set.of("ridiculous", "absurd", "preposterous", "ludicrous", "laughable")
                                .contains(word(called)));
    }

    /** “Nonsense.”, “Not true!”, “All lies”: a sentence of its own. */
    private boolean isExclaimed(int start) {
        int end = start;
        while (end < words.size() && !words.get(end).isMark()) {
            end++;
        }
        if (end == start
                || end > start + 3
                || Set.of("you", "he", "she", "they").contains(word(start))) {
            return false;
        }
        Token last = words.get(end - 1);
        return isAny(last, FALSE_WORDS)
                || isPair(start, "not", "true")
                || (isPair(start, "not", "at") && word(start + 2).equals("all"));
    }

    private boolean hasBe(int start, int end) {
        return words.subList(start, end).stream().anyMatch(token -> BE.contains(token.word()));
    }

    /** "..., it’s simply not true" after other words. */
    private boolean isPronounBefore(int at) {
        int be = at - 1;
        while (be > 0 && Wording.isAdverb(words.get(be))) {
            be--;
        }
        return be > 0 && BE.contains(word(be)) && PRONOUNS.contains(word(be - 1));
    }

    /** Whether a word is what something is said to be: after a form of "be", with adverbs and articles between. */
    private boolean follows(int start, int at) {
        for (int i = at - 1; i >= Math.max(start, at - 5); i--) {
            if (BE.contains(word(i))) {
                return true;
            }
            if (!Wording.isAdverb(words.get(i)) && !BETWEEN.contains(word(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether what is spoken of, from the beginning to the verb, is a claim. */
    private boolean isClaim(int start, int end) {
        return PRONOUNS.contains(word(start))
                || words.subList(start, end).stream().anyMatch(token -> isAny(token, CLAIMS));
    }

    private static boolean isAny(Token token, Set<String> lemmas) {
        return token.lemmas().stream().anyMatch(lemmas::contains);
    }
}
