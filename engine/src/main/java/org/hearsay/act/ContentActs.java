package org.hearsay.act;

import java.util.List;
import java.util.Set;
import org.hearsay.act.Acts.Rule;
import org.jspecify.annotations.Nullable;

/** What the beginning of a content tells of the act, where the cue only says that something was said. */
final class ContentActs {

    /** How many words of a content are looked at. */
    private static final int REACH = 30;

    private static final Set<String> CLAIMS = Lexicon.words("claim");
    private static final Set<String> FALSE_WORDS = Lexicon.words("falsehood");
    private static final Set<String> DEEDS = Lexicon.words("deed");

    private static final Set<String> WRONGS = Lexicon.words("wrong");

    /** What is no deed, so that "I will" before it promises nothing. */
    private static final Set<String> NO_DEEDS = Set.of(
            "be",
            "have",
            "like",
            "prefer",
            "rather",
            "love",
            "never",
            "not",
            "say",
            "tell",
            "see",
            "know",
            "need",
            "want",
            "hope",
            "admit",
            "probably",
            "think",
            "miss",
            "win",
            "lose",
            "get",
            "consider",
            "always",
            "argue");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "be", "been");
    private static final Set<String> PRONOUNS = Set.of("it", "that", "this", "they", "those", "these", "all", "which");
    private static final Set<String> SPEAKERS =
            Set.of("i", "we", "he", "she", "they", "it", "office", "agency", "department", "ministry", "company");
    private static final Set<String> MODALS = Set.of("will", "would", "should", "can", "could", "must", "may", "might");
    private static final Set<String> NONE = Set.of("no", "nobody", "none", "neither");
    private static final Set<String> NOBODY = Set.of("nobody", "none");

    /** Words that may stand before what a content is about. */
    private static final Set<String> OPENERS = Set.of(
            "that", ",", ".", "well", "but", "and", "look", "…", "absolutely", "nonsense", "just", "to", "be", "clear");

    private ContentActs() {}

    /**
     * Reads a content.
     *
     * @param isSaid whether the cue says, and no more, that something was said
     */
    static @Nullable Rule of(Wording wording, boolean isSaid) {
        List<Token> content =
                wording.content().subList(0, Math.min(REACH, wording.content().size()));
        if (content.isEmpty() || (wording.hasCue() && wording.source().isEmpty())) {
            return null;
        }
        if (refuses(content) || hasNoComment(wording.content())) {
            return new Rule("content-refuse", Act.NO_COMMENT);
        }
        if (denies(content) && !isPoll(wording.source())) {
            return new Rule("content-deny", Act.DENIES);
        }
        if (asks(wording)) {
            return new Rule("content-ask", Act.ASKS);
        }
        return isSaid && !isPoll(wording.source()) ? done(content) : null;
    }

    private static @Nullable Rule done(List<Token> content) {
        if (promises(content)) {
            return new Rule("content-promise", Act.PROMISES);
        }
        if (demands(content)) {
            return new Rule("content-demand", Act.DEMANDS);
        }
        if (accuses(content)) {
            return new Rule("content-accuse", Act.ACCUSES);
        }
        return null;
    }

    /** Those who are asked in a poll answer a question, and nobody's claim. */
    private static boolean isPoll(List<Token> source) {
        return source.stream()
                .anyMatch(token ->
                        Set.of("percent", "%", "voter", "respondent").stream().anyMatch(token::is));
    }

    /** “No comment”, “We are not going to discuss that”, the ministry does not comment on leaks. */
    private static boolean refuses(List<Token> content) {
        for (int i = 0; i + 1 < Math.min(content.size(), 12); i++) {
            String word = content.get(i).word();
            boolean comments = content.get(i + 1).is("comment");
            if (word.equals("no") && comments) {
                return true;
            }
            boolean isPast = i > 0
                    && Set.of("did", "had", "have", "has")
                            .contains(content.get(i - 1).word());
            if (word.equals("not") && !isPast && speaksOfItself(content, i) && isSpeaking(content, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoComment(List<Token> content) {
        for (int i = 1; i + 1 < content.size(); i++) {
            boolean none =
                    content.get(i).word().equals("no") && content.get(i - 1).is("have");
            boolean notAny = content.get(i).word().equals("any")
                    && NONE.contains(content.getFirst().word());
            if ((none || notAny) && content.get(i + 1).is("comment")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpeaking(List<Token> content, int from) {
        for (int i = from; i < Math.min(content.size(), from + 5); i++) {
            Token token = content.get(i);
            boolean isGoing = token.is("go")
                    && i + 1 < content.size()
                    && content.get(i + 1).word().equals("into");
            boolean isComment =
                    token.is("comment") || token.is("discuss") || token.is("speculate") || token.is("define");
            boolean speaks = token.word().equals("speak")
                    && i + 1 < content.size()
                    && content.get(i + 1).is("to");
            if (isGoing || isComment || speaks) {
                return true;
            }
            if (!Wording.isAdverb(token)
                    && !Set.of("going", "to", "be", "able", "in", "a", "position", "my", "job", "our", "get")
                            .contains(token.word())) {
                return false;
            }
        }
        return false;
    }

    private static boolean speaksOfItself(List<Token> content, int not) {
        for (int i = Math.max(0, not - 4); i < not; i++) {
            if (SPEAKERS.contains(content.get(i).word())) {
                return true;
            }
        }
        return not == 0;
    }

    private static boolean denies(List<Token> content) {
        boolean begins = true;
        for (int i = 0; i < content.size(); i++) {
            if (begins && deniesFrom(content.subList(i, content.size()))) {
                return true;
            }
            begins = content.get(i).word().equals(".");
        }
        return false;
    }

    /** Whether a sentence denies, from its first word. */
    private static boolean deniesFrom(List<Token> content) {
        int start = 0;
        while (start < content.size() && isOpener(content, start) && !isSubject(content, start)) {
            start++;
        }
        return start < content.size()
                && (neverDid(content, start)
                        || didNot(content, start)
                        || neitherDid(content, start)
                        || isCalledFalse(content, start)
                        || neverWas(content, start));
    }

    /** “I did not send it”. */
    private static boolean didNot(List<Token> content, int start) {
        return Set.of("i", "we", "he", "she").contains(content.get(start).word())
                && isPair(content, start + 1, "did", "not")
                && start + 3 < content.size()
                && isAny(content.get(start + 3), DEEDS);
    }

    private static boolean isOpener(List<Token> content, int at) {
        boolean isNo = content.get(at).word().equals("no")
                && at + 1 < content.size()
                && content.get(at + 1).isMark();
        return isNo || OPENERS.contains(content.get(at).word());
    }

    /** "That" that is a subject and no conjunction: “That is a lie.” */
    private static boolean isSubject(List<Token> content, int at) {
        if (!content.get(at).word().equals("that") || at + 1 == content.size()) {
            return false;
        }
        String next = content.get(at + 1).word();
        return BE.contains(next) || next.equals("never") || next.equals("did") || next.equals("simply");
    }

    /** “I never said that”, he had never touched her, “That never happened”. */
    private static boolean neverDid(List<Token> content, int start) {
        for (int i = start + 1; i < Math.min(content.size() - 1, start + 5); i++) {
            if (!content.get(i).word().equals("never")) {
                if (!Set.of("has", "have", "had", "would")
                                .contains(content.get(i).word())
                        && i > start + 2) {
                    return didNotHappen(content, start);
                }
                continue;
            }
            if (BE.contains(content.get(i - 1).word())) {
                return false;
            }
            String subject = content.get(start).word();
            boolean happened = content.get(i + 1).is("happen") && PRONOUNS.contains(subject);
            int verb = isPair(content, i + 1, "would", "have") ? i + 3 : i + 1;
            boolean isOwn = SPEAKERS.contains(subject)
                    || Set.of("her", "his", "its", "their", "my", "our").contains(subject);
            boolean did = isOwn && verb < content.size() && isAny(content.get(verb), DEEDS);
            return happened || did;
        }
        return didNotHappen(content, start);
    }

    private static boolean didNotHappen(List<Token> content, int start) {
        return Set.of("it", "that", "this").contains(content.get(start).word())
                && isPair(content, start + 1, "did", "not")
                && start + 3 < content.size()
                && content.get(start + 3).is("happen");
    }

    private static boolean isPair(List<Token> content, int at, String first, String second) {
        return at + 1 < content.size()
                && content.get(at).word().equals(first)
                && content.get(at + 1).word().equals(second);
    }

    /** Neither the mayor nor his staff met the builder; not "neither should". */
    private static boolean neitherDid(List<Token> content, int start) {
        return content.get(start).word().equals("neither")
                && content.stream().noneMatch(token -> MODALS.contains(token.word()))
                && content.size() > start + 4;
    }

    /** “There was no such call”, there was not a word of truth in it, nobody gave an order. */
    private static boolean neverWas(List<Token> content, int start) {
        for (int i = start; i + 1 < Math.min(content.size(), start + 6); i++) {
            String word = content.get(i).word();
            String next = content.get(i + 1).word();
            boolean no = word.equals("no") || word.equals("never");
            if (no && (next.equals("such") || next.equals("truth"))) {
                return true;
            }
            if (word.equals("word") && next.equals("of") && i > 0 && i + 2 < content.size()) {
                return content.get(i + 2).word().equals("truth");
            }
        }
        return isAnyNobody(content, start) || didNothingWrong(content, start);
    }

    private static boolean isAnyNobody(List<Token> content, int start) {
        for (int i = start; i < content.size(); i++) {
            if ((i == start || content.get(i - 1).word().equals("that")) && nobodyDid(content, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean didNothingWrong(List<Token> content, int start) {
        for (int i = start + 1; i + 2 < Math.min(content.size(), start + 5); i++) {
            if (content.get(i).is("do") && isPair(content, i + 1, "nothing", "wrong")) {
                return true;
            }
        }
        return false;
    }

    private static boolean nobodyDid(List<Token> content, int start) {
        int verb = NOBODY.contains(content.get(start).word()) ? start + 1 : start + 2;
        if (verb == start + 2) {
            boolean nobody = start + 1 < content.size()
                    && content.get(start).word().equals("no")
                    && Set.of("one", "human").contains(content.get(start + 1).word());
            if (!nobody) {
                return false;
            }
            verb += content.get(start + 1).word().equals("human") ? 1 : 0;
        }
        return verb < content.size()
                && Set.of("gave", "ordered", "told", "asked", "touched")
                        .contains(content.get(verb).word());
    }

    /** “That’s a lie”, the report is simply not true, the claims were fabricated. */
    private static boolean isCalledFalse(List<Token> content, int start) {
        for (int i = start; i < content.size(); i++) {
            Token token = content.get(i);
            boolean invented = isPair(content, i, "made", "up") && hasBe(content, start, i);
            if (invented || isPair(content, i, "not", "true")) {
                return i == start
                        || content.get(i - 1).isMark()
                        || isClaim(content, start, i)
                        || isPronounBefore(content, i);
            }
            if (isAny(token, FALSE_WORDS)) {
                boolean describes =
                        i + 1 < content.size() && content.get(i + 1).word().equals("that");
                return !describes && follows(content, start, i) && isClaim(content, start, i);
            }
            if (i > start && token.isMark() && !token.word().equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasBe(List<Token> content, int start, int end) {
        return content.subList(start, end).stream().anyMatch(token -> BE.contains(token.word()));
    }

    /** "..., it’s simply not true" after other words. */
    private static boolean isPronounBefore(List<Token> content, int at) {
        int be = at - 1;
        while (be > 0 && Wording.isAdverb(content.get(be))) {
            be--;
        }
        return be > 0
                && BE.contains(content.get(be).word())
                && PRONOUNS.contains(content.get(be - 1).word());
    }

    /** Whether a word is what something is said to be: after a form of "be", with adverbs and articles between. */
    private static boolean follows(List<Token> content, int start, int at) {
        for (int i = at - 1; i >= Math.max(start, at - 5); i--) {
            Token token = content.get(i);
            if (BE.contains(token.word())) {
                return true;
            }
            boolean between = Wording.isAdverb(token)
                    || Set.of("a", "an", "all", "pure", "total", "complete", "fake", "and")
                            .contains(token.word());
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** Whether what is spoken of, from the beginning to the verb, is a claim. */
    private static boolean isClaim(List<Token> content, int start, int end) {
        if (PRONOUNS.contains(content.get(start).word())) {
            return true;
        }
        return content.subList(start, end).stream().anyMatch(token -> isAny(token, CLAIMS));
    }

    /** A quoted question with nothing after it. */
    private static boolean asks(Wording wording) {
        List<Token> content = wording.content();
        int first = 0;
        while (first < content.size() && !content.get(first).word().equals("?")) {
            if (content.get(first).word().equals(".")) {
                return false;
            }
            first++;
        }
        return wording.quoted() && first == content.size() - 1 && first > 0;
    }

    /** “I will publish it”; she would publish it: what the source says that it will do itself. */
    private static boolean promises(List<Token> content) {
        int start = opening(content);
        if (start + 2 >= content.size()
                || !Set.of("i", "we", "he", "she", "they")
                        .contains(content.get(start).word())) {
            return false;
        }
        boolean first = Set.of("i", "we").contains(content.get(start).word());
        int verb = start + 2;
        String modal = content.get(start + 1).word();
        if (isPair(content, verb, "going", "to") && first) {
            verb += 2;
        } else if (!modal.equals("will") && !(first && modal.equals("shall")) && !(!first && modal.equals("would"))) {
            return false;
        }
        while (verb < content.size() && Wording.isAdverb(content.get(verb))) {
            verb++;
        }
        return verb < content.size() && !NO_DEEDS.contains(content.get(verb).word());
    }

    /** They must resign. */
    private static boolean demands(List<Token> content) {
        int start = opening(content);
        for (int i = start + 1; i < Math.min(content.size(), start + 9); i++) {
            if (content.get(i).word().equals("must")) {
                return !Set.of("be", "have")
                        .contains(i + 1 < content.size() ? content.get(i + 1).word() : "");
            }
        }
        return false;
    }

    /** “She lied”, he is a liar. */
    private static boolean accuses(List<Token> content) {
        int start = opening(content);
        for (int i = start + 1; i < Math.min(content.size(), start + 6); i++) {
            if (isAny(content.get(i), WRONGS)) {
                String subject = content.get(start).word();
                return !Set.of("i", "we", "it", "there", "not").contains(subject)
                        && content.subList(start, i).stream()
                                .noneMatch(token -> token.word().equals("not"));
            }
        }
        return false;
    }

    private static int opening(List<Token> content) {
        int start = 0;
        while (start < content.size() && OPENERS.contains(content.get(start).word())) {
            start++;
        }
        return start;
    }

    private static boolean isAny(Token token, Set<String> lemmas) {
        return token.lemmas().stream().anyMatch(lemmas::contains);
    }
}
