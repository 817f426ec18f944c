package org.hearsay.text;

/**
 * Decides whether a stop ends its sentence, by the token before it, the closing marks after it and the word that
 * follows. Looks back and ahead by a bounded number of characters only, white space and marks aside, which it passes
 * once.
 */
final class SentenceEnd {

    /** The longest run of capitalised words between a quotation and the verb that names its speaker. */
    private static final int LONGEST_NAME = 6;

    private static final int LONGEST_WORD = 30;

    private final String value;
    private final int start;
    private final int limit;

    /** Whether a straight double mark is open, as far as the marks' surroundings and their order tell. */
    private boolean straightOpen;

    /** Whether the sentence has a letter, digit or picture so far; without one no stop ends it. */
    private boolean hasWord;

    SentenceEnd(String value, Span block) {
        this.value = value;
        this.start = block.start();
        this.limit = block.end();
    }

    /**
     * A stop with all that belongs to it.
     *
     * @param end after the run of stops and the closing marks behind it
     * @param ends whether the sentence ends there
     */
    record Candidate(int end, boolean ends) {}

    /** Takes note of a character that is no stop. */
    void pass(int at) {
        char c = value.charAt(at);
        if (c == '"') {
            passStraight(at);
        }
        hasWord |= Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** Takes note that a new sentence begins. */
    void restart() {
        hasWord = false;
    }

    private void passStraight(int at) {
        if (at == start || Text.isSpace(value.charAt(at - 1)) || Characters.isOpeningBracket(value.charAt(at - 1))) {
            straightOpen = !isSpaceOrEnd(at + 1) || !straightOpen;
        } else {
            straightOpen = !isSpaceOrEnd(at + 1) && !straightOpen;
        }
    }

    /** The stop at {@code at} of the sentence that begins at {@code from}. */
    Candidate candidate(int from, int at) {
        Stop stop = Stop.read(value, at, limit, straightOpen);
        boolean ends = ends(from, at, stop);
        for (int i = at; i < stop.end(); i++) {
            if (!Characters.isStop(value.charAt(i))) {
                pass(i);
            }
        }
        return new Candidate(stop.end(), ends);
    }

    private boolean ends(int from, int at, Stop stop) {
        int next = skipSpace(stop.end());
        if (next == limit) {
            return true;
        }
        if (!hasWord || isBracketed(at, stop)) {
            return false;
        }
        if (next == stop.end()) {
            return endsJoined(at, stop);
        }
        int first = skipOpeners(next);
        int letter = first < limit ? value.codePointAt(first) : ' ';
        if (!canBegin(next)) {
            return Character.isLowerCase(letter) && endsBeforeSmall(at, stop, first);
        }
        if (stop.kind() == Stop.Kind.FULL_STOP) {
            return stop.isQuoted() || endsAfterToken(from, at, next, first);
        }
        return stop.isQuoted() ? !namesSpeaker(next) : !isYear(next);
    }

    /** "Help! (1965)": the stop is part of a title. */
    private boolean isYear(int at) {
        return at + 1 < limit
                && Characters.isOpeningBracket(value.charAt(at))
                && Character.isDigit(value.charAt(at + 1));
    }

    /** "[...]", "(?)", "(!)": the brackets hold nothing else. */
    private boolean isBracketed(int at, Stop stop) {
        return at > start
                && Characters.isOpeningBracket(value.charAt(at - 1))
                && stop.closers() > 0
                && Characters.isClosingBracket(value.charAt(stop.end() - stop.closers()));
    }

    /** Without a space after it, a stop ends a sentence only between a whole word and a capitalised one. */
    private boolean endsJoined(int at, Stop stop) {
        char before = value.charAt(at);
        if (Characters.isWideStop(before)) {
            return stop.closers() == 0;
        }
        int next = stop.end();
        int first = skipOpeners(next);
        String word = word(first);
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0)) || !Character.isLowerCase(word.charAt(1))) {
            return false;
        }
        int after = first + word.length();
        if (after < limit && !Text.isSpace(value.charAt(after)) && ",;’'".indexOf(value.charAt(after)) < 0) {
            return false;
        }
        if (stop.closers() > 0 || first > next) {
            return true;
        }
        String token = tokenBefore(at);
        return isSmallWord(token) || (Abbreviations.startsSentences(word) && token.length() > 3 && isName(token));
    }

    private static boolean isSmallWord(String token) {
        return token.length() > 2 && token.chars().allMatch(Character::isLowerCase);
    }

    private static boolean isName(String token) {
        return token.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private boolean endsBeforeSmall(int at, Stop stop, int first) {
        if (stop.kind() == Stop.Kind.ELLIPSIS || stop.closers() > 0) {
            return false;
        }
        String word = word(first);
        return word.chars().skip(1).anyMatch(Character::isUpperCase)
                && Abbreviations.of(tokenBefore(at)) == Abbreviations.Kind.NONE;
    }

    private boolean endsAfterToken(int from, int at, int next, int first) {
        String token = tokenBefore(at);
        boolean number = Character.isDigit(value.codePointAt(first));
        String word = word(first);
        return switch (Abbreviations.of(token)) {
            case NONE -> !isItemNumber(from, at, token);
            case OFTEN_LAST -> true;
            case NEVER_LAST -> false;
            case BEFORE_NUMBER -> !number;
            case HOUR -> !Characters.isOpeningBracket(value.charAt(next)) && !isWhen(word, first);
            case MAYBE_LAST -> isPronoun(token, at) || endsBefore(word, next, first);
        };
    }

    /** "1. Open the gate": the number of an item is part of the item. */
    private boolean isItemNumber(int from, int at, String token) {
        return !token.isEmpty()
                && token.length() <= 3
                && token.chars().allMatch(Character::isDigit)
                && skipSpace(from) == at - token.length();
    }

    /** "Monday", "Eastern", "Israel time" after an hour. */
    private boolean isWhen(String word, int at) {
        int second = skipSpace(at + word.length());
        return Abbreviations.followsHour(word) || word(second).equals("time");
    }

    /** "… taller than I.": no initial, since no name is before it. */
    private boolean isPronoun(String token, int at) {
        return token.equals("I")
                && at - 3 >= start
                && Character.isLowerCase(value.charAt(at - 3))
                && Text.isSpace(value.charAt(at - 2));
    }

    private boolean endsBefore(String word, int next, int first) {
        if (first > next && Characters.isQuote(value.charAt(next))) {
            return true;
        }
        int after = first + word.length();
        boolean abbreviated = after < limit && value.charAt(after) == '.' && word.length() == 1;
        return !abbreviated && Abbreviations.startsSentences(word);
    }

    /** “Why now?” Jane Smith asked: capitalised words, then a verb of speech. */
    private boolean namesSpeaker(int next) {
        int at = next;
        for (int words = 0; words < LONGEST_NAME; words++) {
            String word = word(at);
            if (word.isEmpty() || (words == 0 && !canName(word))) {
                return false;
            }
            if (words > 0 && Abbreviations.isSpeech(word)) {
                return true;
            }
            at += word.length();
            while (at < limit && (value.charAt(at) == '.' || value.charAt(at) == '-')) {
                at++;
            }
            at = skipSpace(at);
        }
        return false;
    }

    private static boolean canName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && (!Abbreviations.startsSentences(word) || word.equals("I") || word.startsWith("M"));
    }

    /** Whether a sentence can begin at {@code at}: after opening marks, with anything but a small letter or a comma. */
    boolean canBegin(int at) {
        int first = skipOpeners(at);
        if (first >= limit) {
            return false;
        }
        int c = value.codePointAt(first);
        return !Character.isLowerCase(c) && ",;:)]}%".indexOf(c) < 0 && (c > 0xFFFF || !Characters.isDash((char) c));
    }

    /** Whether the character at {@code at} asks for more: a comma, a dash, an opening bracket. */
    boolean goesOn(int at) {
        char c = value.charAt(at);
        return c == ',' || c == ';' || c == '&' || c == '/' || Characters.isDash(c) || Characters.isOpeningBracket(c);
    }

    /** Whether a line's text that begins at {@code at} is an item of a list: a bullet or a short number, and a space. */
    boolean isListItem(int at) {
        char c = value.charAt(at);
        if ("-*•▪‣◦·–—".indexOf(c) >= 0) {
            return at + 1 < limit && Text.isSpace(value.charAt(at + 1));
        }
        int end = at;
        while (end < limit && end - at < 3 && Character.isDigit(value.charAt(end))) {
            end++;
        }
        return end > at
                && end + 1 < limit
                && (value.charAt(end) == '.' || value.charAt(end) == ')')
                && Text.isSpace(value.charAt(end + 1));
    }

    /** Letters, digits and what joins them, right before a stop; the end of it where it is very long. */
    private String tokenBefore(int at) {
        int from = at;
        while (from > start && at - from <= Abbreviations.LONGEST && isTokenPart(value.charAt(from - 1))) {
            from--;
        }
        return value.substring(from, at);
    }

    private static boolean isTokenPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '&' || c == '/' || Characters.isApostrophe(c);
    }

    /** The letters at {@code at}; empty where there are none. */
    private String word(int at) {
        int end = at;
        while (end < limit && end - at < LONGEST_WORD && Character.isLetter(value.charAt(end))) {
            end++;
        }
        return value.substring(Math.min(at, limit), end);
    }

    private int skipSpace(int at) {
        int next = at;
        while (next < limit && Text.isSpace(value.charAt(next))) {
            next++;
        }
        return next;
    }

    private int skipOpeners(int at) {
        int next = at;
        while (next < limit && isOpener(value.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isOpener(char c) {
        return Characters.isOpeningBracket(c)
                || Characters.isOpeningQuote(c)
                || Characters.isStraightQuote(c)
                || c == '¿'
                || c == '¡';
    }

    private boolean isSpaceOrEnd(int at) {
        return at >= limit || Text.isSpace(value.charAt(at));
    }
}
