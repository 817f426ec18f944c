package org.hearsay.time;

/** Whether what an expression of time dates lies ahead or behind, told by the nearest verb or cue of its clause. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    /** How far cues are looked for before an expression, and after it. */
    private static final int BEFORE = 24;

    private static final int AFTER = 8;

    private static final int AFTER_OPENING = 30;

    /** The tense around a phrase. */
    static Tense around(Tokens tokens, Phrase phrase) {
        if (isBound(tokens, phrase.from() - 1)) {
            return FUTURE;
        }
        if (tokens.is(phrase.from() - 1, "since")) {
            return PAST;
        }
        boolean possessive = tokens.pastPossessive(phrase.to()) > 0;
        for (int i = phrase.from() - 1; !possessive && i >= phrase.from() - BEFORE && !isEnd(tokens, i); i--) {
            Tense before = cue(tokens, i);
            if (before != UNKNOWN) {
                return before;
            }
        }
        int reach = isOpening(tokens, phrase) ? AFTER_OPENING : AFTER;
        for (int i = phrase.to(); i < phrase.to() + reach && !isEnd(tokens, i); i++) {
            Tense after = cue(tokens, i);
            if (after != UNKNOWN) {
                return after == FUTURE && isFinitePast(tokens, i) ? PAST : after;
            }
        }
        return UNKNOWN;
    }

    /** "In January, a week after the vote, …": the sentence's verb comes late. */
    private static boolean isOpening(Tokens tokens, Phrase phrase) {
        return isEnd(tokens, phrase.from() - 1) || isEnd(tokens, phrase.from() - 2);
    }

    private static boolean isEnd(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "", ";", "?", "!", "\u201D", "\"" -> true;
            case "." -> !tokens.isJoined(i + 1) && (tokens.word(i - 1).length() > 4 || isAfterNumber(tokens, i));
            default -> false;
        };
    }

    /** "effective Dec. 7. In trading Friday": a number ends a sentence, where "No. 7. 5" doesn't go on. */
    private static boolean isAfterNumber(Tokens tokens, int i) {
        return tokens.digits(i - 1) > 0 && tokens.isCapital(i + 1);
    }

    /** "ahead of Monday", "no later than Friday", "as early as Monday": what these bound has not come yet. */
    private static boolean isBound(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "of" -> tokens.is(i - 1, "ahead");
            case "than" -> tokens.are(i - 2, "no", "later") || tokens.are(i - 2, "not", "later");
            case "as" -> tokens.is(i - 2, "as") && (tokens.is(i - 1, "early") || tokens.is(i - 1, "soon"));
            default -> false;
        };
    }

    private static Tense cue(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (!tokens.isLetters(i) || (tokens.isCapital(i) && word.equals("may"))) {
            return UNKNOWN;
        }
        if (isArranged(tokens, i) || isOnCalendar(tokens, i)) {
            return FUTURE;
        }
        Tense tense = switch (word) {
            case "set" -> tokens.is(i + 1, "for") ? FUTURE : PAST;
            case "record" -> tokens.is(i - 1, "of") ? FUTURE : UNKNOWN;
            case "won" -> tokens.is(i + 1, "'") ? FUTURE : PAST;
            default -> Lexicon.tense(word);
        };
        if (tense == FUTURE) {
            return isOfPast(tokens, i) ? PAST : isAside(tokens, i) ? UNKNOWN : FUTURE;
        }
        boolean isPassive = switch (tokens.word(i - 1)) {
            case "be", "being", "is", "are" -> true;
            default -> false;
        };
        return !isPassive && (tense == PAST || isRegularPast(word)) ? PAST : UNKNOWN;
    }

    /** "is to meet", "agreed to leave", "to be held", "is meeting". */
    private static boolean isArranged(Tokens tokens, int i) {
        String word = tokens.word(i);
        boolean to = tokens.is(i + 1, "to");
        return switch (word) {
            case "is", "are" -> to || (tokens.word(i + 1).endsWith("ing") && !tokens.is(i + 1, "being"));
            case "was", "were" -> to && !tokens.is(i + 2, "have");
            case "to" -> tokens.is(i + 1, "be") && !tokens.is(i - 1, "used");
            default -> to && Lexicon.isControl(word);
        };
    }

    /** "leaves for Paris Friday", "goes to the polls": the present tells of what a calendar holds. */
    private static boolean isOnCalendar(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "leaves", "leave", "heads", "head" -> tokens.is(i + 1, "for");
            case "goes", "go" -> tokens.is(i + 1, "to") || tokens.are(i + 1, "on", "sale");
            case "flies", "travels" -> tokens.is(i + 1, "to");
            case "takes", "take" -> tokens.is(i + 1, "effect") || tokens.is(i + 1, "office");
            default -> false;
        };
    }

    /** "may have left", "had been expected": the modal or the plan is of the past. */
    private static boolean isOfPast(Tokens tokens, int i) {
        int next = tokens.is(i + 1, "not") ? i + 2 : i + 1;
        boolean isPerfect = tokens.is(next, "have") && !tokens.is(i, "will") && !tokens.is(i, "shall");
        boolean hadBeen = tokens.is(i - 1, "had") || tokens.are(i - 2, "had", "been");
        return isPerfect || (hadBeen && isRegularPast(tokens.word(i)));
    }

    /** "as previously planned", "than expected" say nothing of when. */
    private static boolean isAside(Tokens tokens, int i) {
        int before = tokens.word(i - 1).endsWith("ly") ? i - 2 : i - 1;
        return tokens.is(before, "as") || tokens.is(before, "than");
    }

    /** "On Friday he promised": the promise was made then. In "Friday's vote is expected to fail" the vote is ahead. */
    private static boolean isFinitePast(Tokens tokens, int i) {
        return isRegularPast(tokens.word(i)) && !tokens.is(i - 1, "is") && !tokens.is(i - 1, "are");
    }

    private static boolean isRegularPast(String word) {
        return word.length() > 3 && word.endsWith("ed") && !word.startsWith("un") && !Lexicon.isNoVerb(word);
    }
}
