package org.hearsay.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Relation;
import org.hearsay.sourcing.SourceMention;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * The words of one relation: its cue within its sentence, and the first words of its source and content. How many words
 * are looked at is bounded, so that a page of one endless sentence takes no longer than another.
 *
 * @param tokens the words of the sentence around the cue; empty where there is no cue
 * @param cueStart the first of them that belongs to the cue
 * @param cueEnd one past the last that belongs to the cue
 * @param contentStart the first of them that belongs to content after the cue; the number of words where there is none
 * @param quoted whether the content begins with a quotation mark
 * @param asking whether the content, of whatever length, ends with a question mark
 * @param mention what the source's words tell of it
 */
record Wording(
        List<Token> tokens,
        int cueStart,
        int cueEnd,
        int contentStart,
        List<Token> source,
        List<Token> content,
        boolean quoted,
        boolean asking,
        SourceMention mention) {

    /** How far around a cue its sentence is read, in UTF-16 units. */
    private static final int REACH = 240;

    /** How much of a source or a content is read, in UTF-16 units. */
    private static final int LONGEST = 480;

    /** How many words before and after a cue whoever is cited is looked for. */
    private static final int CITING = 16;

    private static final Set<String> AUXILIARIES = Lexicon.words("auxiliary");

    private static final Set<String> NEGATORS = Set.of("not", "never", "neither", "nor", "no", "without", "hardly");

    private static final Set<String> HYPOTHETICAL = Set.of("would", "could", "can", "may", "might", "should", "must");

    private static final Set<String> REPEATING =
            Set.of("repeat", "reiterate", "renew", "restate", "utter", "make", "reissue");

    private static final Set<String> PLAIN = Lexicon.words("plain");

    private static final Set<String> SAYINGS = Lexicon.words("saying");

    private static final Set<String> ASSERTIVE = Lexicon.words("asserting");

    /** Verbs before another one that leave it the verb that tells: "continued to block". */
    private static final Set<String> RAISING = Set.of(
            "continue", "seem", "appear", "begin", "start", "tend", "come", "go", "move", "keep", "set", "and", "then");

    /** Other words that may stand before a cue's verb: "who last month ordered". */
    private static final Set<String> LIGHT = Lexicon.words("light");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "am", "get");

    private static final Set<String> ENDS_HEAD =
            Set.of("of", "in", "for", "who", "that", "which", "at", "on", "with", "from", "to", "by");

    private static final Set<String> NOBODY = Set.of("neither", "none", "nobody", "no");

    private static final Set<String> ADVERBS = Lexicon.words("adverb");

    /**
     * Takes the words of a relation.
     *
     * @param sentence the sentence or block that its cue stands in
     */
    static Wording of(Text text, Span sentence, Relation relation, SourceMention mention) {
        List<Token> tokens = List.of();
        int cueStart = 0;
        int cueEnd = 0;
        int contentStart = 0;
        if (!relation.cue().isEmpty()) {
            Span cue = relation.cue().getFirst().cover(relation.cue().getLast());
            tokens = Token.in(text, around(text, sentence, cue));
            cueStart = firstEndingAfter(tokens, cue.start());
            // Of "Ban’s record", the cue "’s record" has the ending alone.
            while (cueStart + 1 < tokens.size()
                    && tokens.get(cueStart).span().start() < cue.start()
                    && tokens.get(cueStart + 1)
                            .span()
                            .equals(tokens.get(cueStart).span())) {
                cueStart++;
            }
            cueEnd = firstEndingAfter(tokens, cue.end() - 1) + 1;
            cueEnd = Math.min(tokens.size(), Math.max(cueEnd, cueStart));
            while (cueEnd < tokens.size() && cue.contains(tokens.get(cueEnd).span())) {
                cueEnd++;
            }
            contentStart = tokens.size();
            for (Span piece : relation.content()) {
                if (piece.start() >= cue.end()) {
                    contentStart = firstEndingAfter(tokens, piece.start());
                    break;
                }
            }
        }
        List<Token> content = beginning(text, relation.content());
        boolean quoted = !content.isEmpty() && isQuote(content.getFirst());
        content.removeIf(Wording::isQuote);
        return new Wording(
                tokens,
                cueStart,
                cueEnd,
                contentStart,
                beginning(text, relation.source()),
                content,
                quoted,
                isAsking(text, relation.content().getLast()),
                mention);
    }

    /** The sentence as far as it is read; more than the sentence where a cue reaches out of it. */
    private static Span around(Text text, Span sentence, Span cue) {
        int start = Math.max(Math.min(sentence.start(), cue.start()), cue.start() - REACH);
        int end = Math.min(Math.max(sentence.end(), cue.end()), Math.min(cue.end(), cue.start() + REACH) + REACH);
        return new Span(inText(start, text), inText(Math.max(start, end), text));
    }

    private static int inText(int index, Text text) {
        return Math.min(index, text.length());
    }

    private static List<Token> beginning(Text text, List<Span> pieces) {
        List<Token> tokens = new ArrayList<>();
        int left = LONGEST;
        for (Span piece : pieces) {
            int length = Math.min(left, piece.length());
            tokens.addAll(Token.in(text, new Span(piece.start(), piece.start() + length)));
            left -= length;
            if (left <= 0) {
                break;
            }
        }
        return tokens;
    }

    private static boolean isAsking(Text text, Span last) {
        int end = last.end();
        while (end > last.start() && "\"”’'».".indexOf(text.toString().charAt(end - 1)) >= 0) {
            end--;
        }
        return end > last.start() && text.toString().charAt(end - 1) == '?';
    }

    private static boolean isQuote(Token token) {
        return "\"“”'‘„«»".contains(token.word());
    }

    private static int firstEndingAfter(List<Token> tokens, int index) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().end() <= index) {
            at++;
        }
        return at;
    }

    /** Whether the source is a medium, by its name or its kind. */
    boolean isOfMedium() {
        return mention.form() == SourceMention.Form.MEDIA || Outlets.isOutlet(source);
    }

    /** Whether the source's words tell of several: "the ministers", not "they". */
    boolean isOfSeveral() {
        return mention.form() != SourceMention.Form.PRONOUN && mention.alone().several();
    }

    /** Whether the cue says that words are said once more: "repeated", "renewed". */
    boolean isRepeating() {
        return tokens.subList(cueStart, cueEnd).stream()
                .anyMatch(token -> token.lemmas().stream().anyMatch(REPEATING::contains));
    }

    /** Whether a medium says in the same breath whose word it has: "The Post, citing two officials, said". */
    boolean isCiting() {
        return mention.form() == SourceMention.Form.MEDIA
                && hasCue()
                && tokens.subList(Math.max(0, cueStart - CITING), Math.min(tokens.size(), cueEnd + CITING)).stream()
                        .anyMatch(token ->
                                token.word().equals("citing") || token.word().equals("quoting"));
    }

    /** Whether what a refusal leaves out follows: "declined to comment beyond saying that". */
    boolean isExcepted(int end) {
        for (int i = end; i + 1 < Math.min(tokens.size(), end + 4); i++) {
            boolean isExcept =
                    Set.of("beyond", "except", "than").contains(tokens.get(i).word());
            if (isExcept && tokens.get(i + 1).lemmas().stream().anyMatch(SAYINGS::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source is somebody, by name or not, and no text and no medium. */
    boolean isOfSomebody() {
        return switch (mention.form()) {
            case NAMED, UNNAMED, PRONOUN, NOMINAL -> true;
            case DOCUMENT, STATEMENT, MEDIA, NONE -> false;
        };
    }

    /** Whether one of some nouns stands in a source before its first preposition or mark. */
    boolean isSourceHeadedBy(Set<String> nouns) {
        for (int i = 0; i < source.size(); i++) {
            Token token = source.get(i);
            if (token.lemmas().stream().anyMatch(nouns::contains)) {
                return true;
            }
            if (i > 0 && (token.isMark() || ENDS_HEAD.contains(token.word()))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a phrase is all of the cue, marks aside. */
    boolean isWholeCue(int start, int end) {
        for (int i = cueStart; i < cueEnd; i++) {
            if ((i < start || i >= end) && !tokens.get(i).isMark()) {
                return false;
            }
        }
        return true;
    }

    boolean hasCue() {
        return cueStart < cueEnd;
    }

    /** Whether there is a cue with a word in it: in a transcript a colon stands for it. */
    boolean hasWordedCue() {
        return tokens.subList(cueStart, cueEnd).stream().anyMatch(token -> !token.isMark());
    }

    /** Whether a cue is nothing but auxiliaries, negations and adverbs: its verb is in the content then. */
    boolean isCueAuxiliary() {
        return tokens.subList(cueStart, cueEnd).stream()
                .allMatch(token ->
                        AUXILIARIES.contains(token.word()) || NEGATORS.contains(token.word()) || isAdverb(token));
    }

    /** Whether a word of the cue says that something was said, so that its nouns say nothing: "said at a launch". */
    boolean hasPlainCue() {
        return tokens.subList(cueStart, cueEnd).stream()
                .anyMatch(token -> token.lemmas().stream().anyMatch(PLAIN::contains));
    }

    /** Whether a word of the cue asserts and tells no more than that: "insisted", "wrote on a wall". */
    boolean isAsserting() {
        return tokens.subList(cueStart, cueEnd).stream()
                .anyMatch(token -> token.lemmas().stream().anyMatch(ASSERTIVE::contains));
    }

    /**
     * Whether a cue has another verb of saying than a phrase in it, so that what the phrase tells is not what is done:
     * "in two opinions had made clear"; not "is expected to say", where the phrase rules the other.
     */
    boolean hasOtherSaying(int start, int end) {
        for (int i = cueStart; i < cueEnd; i++) {
            boolean isIn = i >= start && i < end;
            if (!isIn && tokens.get(i).lemmas().stream().anyMatch(SAYINGS::contains) && !isRuled(i, start, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands behind a phrase and "to": "wants to tell". */
    private boolean isRuled(int verb, int start, int end) {
        if (verb < end || start > verb) {
            return false;
        }
        for (int i = Math.max(start, end - 1); i < verb; i++) {
            if (tokens.get(i).word().equals("to")) {
                return verb - end <= 4;
            }
        }
        return false;
    }

    /** Whether nothing stands before a word in the cue but what a verb takes along: auxiliaries, adverbs, negations. */
    boolean isHead(int start) {
        for (int i = cueStart; i < start; i++) {
            Token token = tokens.get(i);
            boolean isLight = AUXILIARIES.contains(token.word())
                    || NEGATORS.contains(token.word())
                    || HYPOTHETICAL.contains(token.word())
                    || isAdverb(token)
                    || token.isMark()
                    || LIGHT.contains(token.word())
                    || token.lemmas().stream().anyMatch(RAISING::contains);
            if (!isLight) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb of what is done to a mind has its source behind it, or is passive. */
    boolean isStirred(int start) {
        boolean isBehind = !source.isEmpty()
                && source.getFirst().span().start()
                        >= tokens.get(cueEnd - 1).span().end();
        for (int i = start - 1; i >= Math.max(0, start - 4); i--) {
            String word = tokens.get(i).word();
            if (BE.contains(word) && !tokens.get(start).word().endsWith("ing")) {
                return true;
            }
            if (!isAdverb(tokens.get(i)) && !NEGATORS.contains(word) && !AUXILIARIES.contains(word)) {
                break;
            }
        }
        return isBehind && isHead(start);
    }

    /** Whether a form of "be" stands before a word, with nothing but adverbs and negations between. */
    boolean isAfterBe(int start) {
        for (int i = start - 1; i >= Math.max(0, start - 4); i--) {
            String word = tokens.get(i).word();
            if (BE.contains(word) || !(isAdverb(tokens.get(i)) || NEGATORS.contains(word))) {
                return BE.contains(word);
            }
        }
        return false;
    }

    /** Whether what begins at a word is negated: "did not immediately", "neither", "without". */
    boolean isNegated(int start) {
        int at = start - 1;
        for (int seen = 0; at >= 0 && seen < 6; seen++, at--) {
            Token token = tokens.get(at);
            if (NEGATORS.contains(token.word())) {
                return !token.word().equals("no") || seen == 0;
            }
            if (!AUXILIARIES.contains(token.word()) && !isAdverb(token)) {
                break;
            }
        }
        return !source.isEmpty() && isNobody();
    }

    /** Whether what begins at a word may be or would be, and is not: "would allow it", "can vote to name". */
    boolean isHypothetical(int start) {
        for (int at = start - 1; at >= Math.max(0, start - 4); at--) {
            Token token = tokens.get(at);
            if (HYPOTHETICAL.contains(token.word())) {
                return true;
            }
            if (!AUXILIARIES.contains(token.word()) && !isAdverb(token)) {
                return false;
            }
        }
        return false;
    }

    /** "Neither company", "None of the ministers", "No one". */
    private boolean isNobody() {
        String before = sourceStart() > 0 ? tokens.get(sourceStart() - 1).word() : "";
        return NOBODY.contains(source.getFirst().word()) || before.equals("neither");
    }

    private int sourceStart() {
        int start = source.getFirst().span().start();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().start() == start) {
                return i;
            }
        }
        return 0;
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word) && !word.equals("to");
    }

    static boolean isAdverb(Token token) {
        String word = token.word();
        return ADVERBS.contains(word) || (word.endsWith("ly") && word.length() > 4 && !word.equals("reply"));
    }

    /** What a phrase that ends before a word is about: what follows it, or the content where that stands before it. */
    List<Token> object(int end) {
        if (contentStart < tokens.size() || content.isEmpty() || end < cueEnd) {
            return tokens.subList(end, Math.min(tokens.size(), end + 14));
        }
        return content.subList(0, Math.min(content.size(), 14));
    }
}
