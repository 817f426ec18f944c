package org.hearsay.act;

import java.util.List;
import java.util.Set;

/** Tells whether what is said is that somebody has done a wrong, whatever the cue. */
final class Accusations {

    private static final Set<String> WRONGS = Lexicon.words("wrong");

    private static final Set<String> FALSEHOODS = Set.of("lie", "liar", "cheat");

    private static final Set<String> CULPRITS = Lexicon.words("culprit");

    /** What a content begins with that says of nobody else that he has done something. */
    private static final Set<String> NO_CULPRITS = Set.of(
            "i", "we", "it", "there", "not", "if", "my", "our", "no", "nobody", "what", "this", "all", "why", "how",
            "when", "where");

    private static final Set<String> OBJECTS =
            Set.of("me", "him", "her", "us", "them", "my", "his", "our", "their", "women", "people");

    /** How far into a content whoever is to blame is looked for. */
    private static final int REACH = 30;

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "be", "been", "am", "re");

    /** Words before a wrong that leave it undone, or make it somebody else's. */
    private static final Set<String> ENDS_ACCUSATION = Set.of(
            "not", "never", "would", "will", "could", "might", "may", "should", "if", "whether", "when", "who", "which",
            "or", ".", ";", ":", "?", "than", "why", "how", "where", "because");

    private Accusations() {}

    /** “She lied”, he is a thief, the ministry had misled the villagers: somebody else has done a wrong. */
    static boolean in(List<Token> content, int start, boolean quoted) {
        if (start >= content.size()) {
            return false;
        }
        if (Set.of("it", "this", "that").contains(content.get(start).word()) && isFault(content, start)) {
            return true;
        }
        if (NO_CULPRITS.contains(content.get(start).word())) {
            return false;
        }
        if (isBlaming(content, start)) {
            return true;
        }
        boolean isOwn = !quoted
                && Set.of("he", "she", "they", "his", "her", "their")
                        .contains(content.get(start).word());
        for (int i = start + 1; i < Math.min(content.size(), start + 12); i++) {
            Token token = content.get(i);
            if (isSupposed(content, i)) {
                continue;
            }
            if (ENDS_ACCUSATION.contains(token.word())) {
                return false;
            }
            if (i < start + 6 && isAny(token, FALSEHOODS)) {
                return true;
            }
            boolean isWrongdoing =
                    isWrong(content, i) || isCulprit(content, i) || isToBlame(content, i) || isAttack(content, i);
            if (!isOwn && isWrongdoing) {
                return true;
            }
        }
        return false;
    }

    /** "May have violated": that it isn't sure leaves it an accusation. */
    private static boolean isSupposed(List<Token> content, int at) {
        return Set.of("may", "might", "could").contains(content.get(at).word())
                && at + 1 < content.size()
                && content.get(at + 1).word().equals("have");
    }

    /** "The mayor is responsible for the flood", wherever it stands; "owes us an apology", "can not tell the truth". */
    private static boolean isBlaming(List<Token> content, int start) {
        for (int i = start + 1; i < Math.min(content.size() - 2, REACH); i++) {
            Token token = content.get(i);
            boolean isHypothetical = content.subList(Math.max(0, i - 6), i).stream()
                    .anyMatch(word -> Set.of(
                                    "if", "whether", "who", "what", "not", "nobody", "no", "i", "we", "he", "she",
                                    "they")
                            .contains(word.word()));
            boolean isToBlame = BE.contains(token.word())
                    && (isPair(content, i + 1, "to", "blame") || isPair(content, i + 1, "responsible", "for"));
            boolean isOwing = token.is("owe")
                    && content.subList(i, Math.min(content.size(), i + 6)).stream()
                            .anyMatch(word -> word.is("explanation") || word.is("apology"));
            boolean isUntruthful = token.word().equals("not")
                    && content.get(i + 1).word().equals("tell")
                    && content.subList(i, Math.min(content.size(), i + 4)).stream()
                            .anyMatch(word -> word.word().equals("truth"));
            if ((isToBlame && !isHypothetical) || isOwing || isUntruthful) {
                return true;
            }
        }
        return false;
    }

    /** "You attacked my wife": not "attacked the plan". */
    private static boolean isAttack(List<Token> content, int at) {
        return content.get(at).is("attack")
                && at + 1 < content.size()
                && OBJECTS.contains(content.get(at + 1).word())
                && isDone(content, at);
    }

    /** A verb of wrongdoing, active and of something that was or is done. */
    private static boolean isWrong(List<Token> content, int at) {
        return isAny(content.get(at), WRONGS) && isDone(content, at);
    }

    /** Whether a verb is finite and active, or a participle of what somebody has done. */
    private static boolean isDone(List<Token> content, int at) {
        Token token = content.get(at);
        int before = at - 1;
        while (before > 0 && (Wording.isAdverb(content.get(before)) || isJoined(content.get(before)))) {
            before--;
        }
        String last = content.get(before).word();
        boolean isPassive = BE.contains(last) && !token.word().endsWith("ing");
        boolean isNoun = Set.of("the", "a", "an", "of", "this", "that", "any", "his", "her", "their", "its", "no")
                .contains(last);
        boolean isInflected = !token.lemmas().getLast().equals(token.word())
                || !token.lemmas().getFirst().equals(token.word());
        boolean isAdjective = BE.contains(last) && token.word().equals("misleading");
        boolean isFinite = token.word().endsWith("ed") || token.word().endsWith("ing") || isInflected;
        return isFinite && !isPassive && !isNoun && !isAdjective;
    }

    /** "Was to blame for", "is guilty of", "broke the law". */
    private static boolean isToBlame(List<Token> content, int at) {
        Token token = content.get(at);
        String next = at + 1 < content.size() ? content.get(at + 1).word() : "";
        boolean isBlamed = BE.contains(token.word())
                && (isPair(content, at + 1, "to", "blame")
                        || isPair(content, at + 1, "guilty", "of")
                        || isPair(content, at + 1, "complicit", "in")
                        || isPair(content, at + 1, "responsible", "for"));
        boolean isHeld = token.is("hold")
                && content.subList(at, Math.min(content.size(), at + 9)).stream()
                        .anyMatch(word -> word.word().equals("responsible"));
        boolean isBreaking = token.is("break")
                && Set.of("the", "his", "her", "their", "its").contains(next)
                && at + 2 < content.size()
                && Set.of("law", "laws", "rules", "promise", "promises", "word", "oath")
                        .contains(content.get(at + 2).word());
        return isBlamed || isHeld || isBreaking || (token.is("cover") && next.equals("up"));
    }

    /** "It was the port's fault": not "my fault". */
    private static boolean isFault(List<Token> content, int start) {
        for (int i = start + 2; i < Math.min(content.size(), start + 8); i++) {
            boolean isOwned = Set.of("'s", "'", "’", "his", "her", "their", "your")
                    .contains(content.get(i - 1).word());
            if (content.get(i).word().equals("fault")) {
                return isOwned && BE.contains(content.get(start + 1).word());
            }
        }
        return false;
    }

    /** Of "was robbed and threatened" the words between the verb and what makes it passive. */
    private static boolean isJoined(Token token) {
        return token.word().equals("and")
                || token.word().equals("or")
                || token.word().endsWith("ed");
    }

    private static boolean isCulprit(List<Token> content, int at) {
        int before = at - 1;
        while (before > 0 && !BE.contains(content.get(before).word()) && at - before < 4) {
            before--;
        }
        return CULPRITS.contains(content.get(at).word())
                && BE.contains(content.get(before).word());
    }

    private static boolean isPair(List<Token> content, int at, String first, String second) {
        return at + 1 < content.size()
                && content.get(at).word().equals(first)
                && content.get(at + 1).word().equals(second);
    }

    private static boolean isAny(Token token, Set<String> lemmas) {
        return token.lemmas().stream().anyMatch(lemmas::contains);
    }
}
