package org.hearsay.time;

import java.util.Set;

/** Whether what an expression of time dates lies ahead or behind, told by the nearest verb or cue of its clause. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    /** How far cues are looked for before an expression, and after it. */
    private static final int BEFORE = 14;

    private static final int AFTER = 8;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "ll",
            "won",
            "shall",
            "plans",
            "plan",
            "planned",
            "planning",
            "scheduled",
            "expected",
            "expects",
            "expect",
            "due",
            "until",
            "upcoming",
            "deadline",
            "slated",
            "may",
            "might",
            "intends",
            "intend",
            "hopes",
            "hope",
            "going",
            "payable",
            "record",
            "begins",
            "starts",
            "opens",
            "meets",
            "expires",
            "reconvenes",
            "matures",
            "must",
            "should",
            "would",
            "promises",
            "promised",
            "vowed",
            "proposed",
            "maturing");

    private static final Set<String> BEHIND = Set.of(
            "was",
            "were",
            "had",
            "said",
            "did",
            "told",
            "went",
            "came",
            "left",
            "met",
            "began",
            "fell",
            "rose",
            "took",
            "made",
            "gave",
            "found",
            "saw",
            "won",
            "lost",
            "led",
            "held",
            "became",
            "spoke",
            "wrote",
            "got",
            "ran",
            "broke",
            "struck",
            "shot",
            "sent",
            "brought",
            "been",
            "since",
            "has",
            "have",
            "ago",
            "last",
            "put",
            "heard",
            "grew",
            "sold",
            "bought",
            "paid",
            "hit",
            "set",
            "ended",
            "died",
            "flew",
            "drove",
            "threw",
            "yesterday");

    private static final Set<String> NOT_VERBS =
            Set.of("united", "red", "need", "feed", "speed", "seed", "shed", "deed", "indeed", "bed", "led");

    /** The tense around a phrase. */
    static Tense around(Tokens tokens, Phrase phrase) {
        Tense before = UNKNOWN;
        boolean possessive = tokens.pastPossessive(phrase.to()) > 0;
        for (int i = phrase.from() - 1; !possessive && i >= phrase.from() - BEFORE && !isEnd(tokens, i); i--) {
            before = cue(tokens, i);
            if (before != UNKNOWN) {
                return before;
            }
        }
        for (int i = phrase.to(); i < phrase.to() + AFTER && !isEnd(tokens, i); i++) {
            Tense after = cue(tokens, i);
            if (after != UNKNOWN) {
                return after == FUTURE && isFinitePast(tokens, i) ? PAST : after;
            }
        }
        return UNKNOWN;
    }

    private static boolean isEnd(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "", ";", "?", "!", "\u201D", "\"" -> true;
            case "." -> !tokens.isJoined(i + 1) && tokens.word(i - 1).length() > 4;
            default -> false;
        };
    }

    private static Tense cue(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (!tokens.isLetters(i) || (tokens.isCapital(i) && word.equals("may"))) {
            return UNKNOWN;
        }
        if (word.equals("record")) {
            return tokens.is(i - 1, "of") ? FUTURE : UNKNOWN;
        }
        if (word.equals("won")) {
            return tokens.is(i + 1, "'") ? FUTURE : PAST;
        }
        if (AHEAD.contains(word)) {
            return FUTURE;
        }
        boolean isPassive = tokens.is(i - 1, "be") || tokens.is(i - 1, "being");
        return !isPassive && (BEHIND.contains(word) || isRegularPast(word)) ? PAST : UNKNOWN;
    }

    /** "On Friday he promised": the promise was made then. In "Friday's vote is expected to fail" the vote is ahead. */
    private static boolean isFinitePast(Tokens tokens, int i) {
        return isRegularPast(tokens.word(i)) && !tokens.is(i - 1, "is") && !tokens.is(i - 1, "are");
    }

    private static boolean isRegularPast(String word) {
        return word.length() > 3 && word.endsWith("ed") && !word.startsWith("un") && !NOT_VERBS.contains(word);
    }
}
