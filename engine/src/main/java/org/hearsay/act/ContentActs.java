package org.hearsay.act;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.act.Acts.Rule;
import org.jspecify.annotations.Nullable;

/** What the beginning of a content tells of the act, where the cue only says that something was said. */
final class ContentActs {

    /** How many words of a content are looked at. */
    private static final int REACH = 30;

    /** What is no deed, so that "I will" before it promises nothing. */
    private static final Set<String> NO_DEEDS = Set.of(
            "be",
            "have",
            "been",
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

    /** Words for whoever speaks, of itself. */
    static final Set<String> SPEAKERS =
            Set.of("i", "we", "he", "she", "they", "it", "office", "agency", "department", "ministry", "company");

    /** What is done by words that a noun tells. */
    private static final Map<String, Act> ACTS_OF_NOUNS = Map.ofEntries(
            Map.entry("promise", Act.PROMISES),
            Map.entry("pledge", Act.PROMISES),
            Map.entry("vow", Act.PROMISES),
            Map.entry("accusation", Act.ACCUSES),
            Map.entry("allegation", Act.ACCUSES),
            Map.entry("charge", Act.ACCUSES),
            Map.entry("call", Act.DEMANDS),
            Map.entry("demand", Act.DEMANDS),
            Map.entry("warning", Act.WARNS),
            Map.entry("threat", Act.WARNS),
            Map.entry("denial", Act.DENIES),
            Map.entry("announcement", Act.ANNOUNCES));

    private static final Set<String> NONE = Set.of("no", "nobody", "none", "neither");

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
            "together",
            "now",
            "then");

    /** What a phrase before the subject begins with: "As head of the port, Brook took bribes". */
    private static final Set<String> INTRODUCE =
            Set.of("as", "in", "on", "at", "after", "before", "during", "since", "by", "with", "from", "today");

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
        Act named = wording.isRepeating() ? named(content) : null;
        if (named != null) {
            return new Rule("content-named", named);
        }
        if (refuses(content, wording.quoted()) || hasNoComment(wording.content())) {
            return new Rule("content-refuse", Act.NO_COMMENT);
        }
        if (Denials.in(wording) && !isPoll(wording.source())) {
            return new Rule("content-deny", Act.DENIES);
        }
        if (asks(wording)) {
            return new Rule("content-ask", Act.ASKS);
        }
        return isSaid && !isPoll(wording.source()) ? done(content, wording) : null;
    }

    /** "Repeated | his promise to", "renewed | the demand that": what the noun tells whose words are said again. */
    private static @Nullable Act named(List<Token> content) {
        for (Token token : content.subList(0, Math.min(content.size(), 4))) {
            for (String lemma : token.lemmas()) {
                Act act = ACTS_OF_NOUNS.get(lemma);
                if (act != null) {
                    return act;
                }
            }
            if (Set.of("of", "to", "for", "on", "about", "that").contains(token.word())) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Rule done(List<Token> content, Wording wording) {
        Act performed = wording.quoted() ? performed(content) : null;
        if (performed != null) {
            return new Rule("content-perform", performed);
        }
        if (promises(content, wording)) {
            return new Rule("content-promise", Act.PROMISES);
        }
        if (demands(content)) {
            return new Rule("content-demand", Act.DEMANDS);
        }
        if (decides(content)) {
            return new Rule("content-announce", Act.ANNOUNCES);
        }
        if (Accusations.in(content, opening(content), wording.quoted())) {
            return new Rule("content-accuse", Act.ACCUSES);
        }
        return null;
    }

    /** “I ask you to pay”, “We reject the charge”: what whoever speaks does by saying so. */
    private static @Nullable Act performed(List<Token> content) {
        int start = opening(content);
        if (start + 2 >= content.size()
                || !Set.of("i", "we").contains(content.get(start).word())) {
            return null;
        }
        int verb = start + 1;
        while (verb < content.size() - 1
                && (Wording.isAdverb(content.get(verb))
                        || Set.of("do", "must", "would")
                                .contains(content.get(verb).word()))) {
            verb++;
        }
        return switch (content.get(verb).word()) {
            case "ask", "beg", "implore", "invite", "urge", "encourage" -> Act.ASKS;
            case "demand" -> Act.DEMANDS;
            case "call" -> content.get(verb + 1).word().equals("on") ? Act.DEMANDS : null;
            case "promise", "pledge", "vow", "guarantee" -> Act.PROMISES;
            case "warn" -> Act.WARNS;
            case "deny" -> Act.DENIES;
            case "confirm", "admit", "concede", "acknowledge" -> Act.CONFIRMS;
            case "accuse", "blame" -> Act.ACCUSES;
            default -> null;
        };
    }

    /** Those who are asked in a poll answer a question, and nobody's claim. */
    private static boolean isPoll(List<Token> source) {
        for (int i = 1; i + 1 < source.size(); i++) {
            if (source.get(i).word().equals("in")
                    && Character.isDigit(source.get(i + 1).word().charAt(0))) {
                return i < 3;
            }
        }
        return source.stream()
                .anyMatch(token -> Set.of("percent", "%", "voter", "respondent", "majority", "half").stream()
                        .anyMatch(token::is));
    }

    /** “No comment”, “We are not going to discuss that”, the ministry does not comment on leaks. */
    private static boolean refuses(List<Token> content, boolean quoted) {
        for (int i = 0; i + 1 < Math.min(content.size(), 12); i++) {
            String word = content.get(i).word();
            boolean comments = content.get(i + 1).is("comment");
            boolean neither = word.equals("neither") && content.get(i + 1).is("confirm") && speaksOfItself(content, i);
            if (neither || (word.equals("no") && comments)) {
                return true;
            }
            boolean isPast = i > 0
                    && Set.of("did", "had", "have", "has")
                            .contains(content.get(i - 1).word());
            // "Said that it did not comment on leaks" is what it does always.
            boolean isAlways = comments
                    && !quoted
                    && content.get(Math.max(0, i - 1)).word().equals("did");
            if (word.equals("not")
                    && (!isPast || isAlways)
                    && speaksOfItself(content, i)
                    && isSpeaking(content, i + 1)) {
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

    /** A quoted question with nothing after it. */
    private static boolean asks(Wording wording) {
        List<Token> content = wording.content();
        if (!wording.hasWordedCue() && wording.asking()) {
            return true;
        }
        int first = 0;
        while (first < content.size() && !content.get(first).word().equals("?")) {
            if (content.get(first).word().equals(".")) {
                return false;
            }
            first++;
        }
        return (wording.quoted() || !wording.hasCue()) && first == content.size() - 1 && first > 0;
    }

    /** “I will publish it”; she would publish it: what the source says that it will do itself. */
    private static boolean promises(List<Token> content, Wording wording) {
        int start = opening(content);
        if (start + 2 >= content.size()
                || !Set.of("i", "we", "he", "she", "they")
                        .contains(content.get(start).word())) {
            return false;
        }
        boolean first = Set.of("i", "we").contains(content.get(start).word());
        boolean isOther = wording.isOfSeveral()
                && Set.of("he", "she").contains(content.get(start).word());
        if (isOther || (wording.quoted() && !first)) {
            return false;
        }
        if (content.get(start + 1).is("plan") && content.get(start + 2).word().equals("to")) {
            return true;
        }
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

    /** “I have decided to stand.” */
    private static boolean decides(List<Token> content) {
        for (int i = 0; i + 2 < content.size(); i++) {
            boolean isFirst = Set.of("i", "we").contains(content.get(i).word());
            if (isFirst && decides(content, i)) {
                return true;
            }
        }
        return decides(content, opening(content));
    }

    private static boolean decides(List<Token> content, int start) {
        return start + 2 < content.size()
                && SPEAKERS.contains(content.get(start).word())
                && Set.of("have", "has", "had").contains(content.get(start + 1).word())
                && Set.of("decided", "resolved", "agreed")
                        .contains(content.get(start + 2).word());
    }

    /** They must resign; “We want justice”. */
    private static boolean demands(List<Token> content) {
        int start = opening(content);
        boolean want = start + 2 < content.size()
                && Set.of("we", "they").contains(content.get(start).word())
                && Set.of("want", "demand").contains(content.get(start + 1).word());
        if (want && !content.get(start + 2).word().equals("to")) {
            return true;
        }
        for (int i = start + 1; i < Math.min(content.size(), start + 9); i++) {
            boolean isOwn = Set.of("we", "i").contains(content.get(i - 1).word());
            if (isOwn || content.get(i).word().equals("who")) {
                return false;
            }
            if (content.get(i).word().equals("must")) {
                return !Set.of("be", "have")
                        .contains(i + 1 < content.size() ? content.get(i + 1).word() : "");
            }
        }
        return false;
    }

    private static int opening(List<Token> content) {
        int start = 0;
        while (start < content.size() && OPENERS.contains(content.get(start).word())) {
            start++;
        }
        if (isPair(content, start, "if", "elected") || isPair(content, start, "as", "president")) {
            start += 2;
            while (start < content.size()
                    && Set.of(",", "president", "again")
                            .contains(content.get(start).word())) {
                start++;
            }
            return start;
        }
        if (start < content.size() && INTRODUCE.contains(content.get(start).word())) {
            for (int i = start + 1; i < Math.min(content.size() - 1, start + 14); i++) {
                if (content.get(i).word().equals(",")) {
                    return i + 1;
                }
            }
        }
        return start;
    }

    private static boolean isPair(List<Token> content, int at, String first, String second) {
        return at + 1 < content.size()
                && content.get(at).word().equals(first)
                && content.get(at + 1).word().equals(second);
    }
}
