package org.hearsay.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day: "10:35 a.m.", "5 p.m. EST", "2030 GMT", "4 in the morning", "six o'clock". */
final class ClockGrammar {

    private static final Set<String> BEFORE_CLOCK =
            Set.of("at", "by", "around", "about", "until", "till", "from", "since", "before", "after", "to", "past");

    private static final Set<String> NAMED_ZONES =
            Set.of("eastern", "central", "mountain", "pacific", "local", "greenwich", "moscow");

    private final Tokens tokens;

    ClockGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A time of day that begins at {@code i}, with its zone; the zone doesn't change the value. */
    @Nullable
    Phrase at(int i) {
        int number = tokens.number(i);
        if (number < 0) {
            int spelled = Lexicon.number(tokens.word(i));
            return spelled > 0 && spelled <= 12 ? onTheHour(i, spelled) : pointed(i);
        }
        int minutes = minutes(i);
        int hour = number;
        int to = i + 1;
        if (minutes >= 0) {
            to = i + 3;
            if (tokens.is(to, ":") && tokens.isJoined(to) && tokens.digits(to + 1) == 2) {
                to += 2;
            }
        } else {
            minutes = 0;
        }
        if (tokens.isJoined(i) && tokens.is(i - 1, ":")) {
            return null;
        }
        Phrase halfDay = withHalfOfDay(i, to, hour, minutes);
        if (halfDay != null) {
            return halfDay;
        }
        if (to > i + 1 && hour < 24 && (tokens.isOneOf(i - 1, BEFORE_CLOCK) || pastZone(to) > to)) {
            return clock(i, pastZone(to), hour, minutes);
        }
        if (tokens.digits(i) == 4 && number < 2400 && number % 100 < 60 && Lexicon.isZone(tokens.word(i + 1))) {
            int end = pastZone(i + 1);
            return end > i + 1 ? clock(i, end, number / 100, number % 100) : null;
        }
        return number >= 1 && number <= 12 && to == i + 1 ? onTheHour(i, number) : null;
    }

    /** "8.30 pm". */
    private @Nullable Phrase pointed(int i) {
        String word = tokens.word(i);
        int point = word.indexOf('.');
        boolean isClock =
                tokens.get(i).kind() == Token.Kind.DIGITS && point > 0 && point < 3 && word.length() == point + 3;
        if (!isClock) {
            return null;
        }
        int minutes = Integer.parseInt(word.substring(point + 1));
        return minutes < 60 ? withHalfOfDay(i, i + 1, Integer.parseInt(word.substring(0, point)), minutes) : null;
    }

    /** The minutes after an hour's digits, or -1. */
    private int minutes(int i) {
        boolean colon = tokens.is(i + 1, ":") && tokens.isJoined(i + 1) && tokens.isJoined(i + 2);
        int minutes = tokens.number(i + 2);
        return colon && tokens.digits(i) <= 2 && tokens.digits(i + 2) == 2 && minutes < 60 ? minutes : -1;
    }

    private @Nullable Phrase withHalfOfDay(int i, int to, int hour, int minutes) {
        int end = pastHalfOfDay(to);
        if (end < 0 || hour < 1 || hour > 12) {
            return null;
        }
        boolean afternoon = tokens.word(to).startsWith("p");
        return clock(i, pastZone(end), hour % 12 + (afternoon ? 12 : 0), minutes);
    }

    /** The end of "a.m.", "pm" and the like, or -1. */
    private int pastHalfOfDay(int i) {
        String word = tokens.word(i);
        if (word.equals("am") || word.equals("pm")) {
            return isWithin(i + 1) ? -1 : i + 1;
        }
        boolean letters = (word.equals("a") || word.equals("p")) && tokens.is(i + 1, ".") && tokens.is(i + 2, "m");
        if (!letters || !tokens.isJoined(i + 1) || !tokens.isJoined(i + 2)) {
            return -1;
        }
        return tokens.is(i + 3, ".") && tokens.isJoined(i + 3) ? i + 4 : i + 3;
    }

    /** Whether what stands at {@code i} goes on a word: "3am3xyz" is no time. */
    private boolean isWithin(int i) {
        return tokens.isJoined(i) && (tokens.isLetters(i) || tokens.get(i).kind() == Token.Kind.DIGITS);
    }

    /** "4 in the morning", "six o'clock", "3 o'clock in the afternoon". */
    private @Nullable Phrase onTheHour(int i, int hour) {
        int at = i + 1;
        boolean clock = tokens.is(at, "o") && tokens.is(at + 1, "'") && tokens.is(at + 2, "clock");
        at += clock ? 3 : 0;
        if (tokens.are(at, "in", "the")) {
            DayPart part = Lexicon.dayPart(tokens.word(at + 2));
            if (part == DayPart.MORNING) {
                return clock(i, at + 3, hour % 12, 0);
            }
            if (part == DayPart.AFTERNOON || part == DayPart.EVENING) {
                return clock(i, at + 3, hour % 12 + 12, 0);
            }
        }
        return clock ? clock(i, pastZone(at), hour, 0) : null;
    }

    /** Where a zone that stands at {@code i} ends; {@code i} itself where there is none. */
    private int pastZone(int i) {
        int at = tokens.is(i, "(") ? i + 1 : i;
        int to = at;
        if (Lexicon.isZone(tokens.word(at))
                && tokens.isCapital(at)
                && tokens.word(at).length() > 1) {
            to = at + 1;
            to += tokens.is(to, "time") ? 1 : 0;
        } else if (tokens.isOneOf(at, NAMED_ZONES)) {
            int time = at + 1;
            time += tokens.is(time, "standard") || tokens.is(time, "daylight") || tokens.is(time, "mean") ? 1 : 0;
            to = tokens.is(time, "time") ? time + 1 : at;
        }
        if (at > i) {
            return to > at && tokens.is(to, ")") ? to + 1 : i;
        }
        return to;
    }

    private Phrase clock(int from, int to, int hour, int minutes) {
        boolean universal = false;
        for (int i = from; i < to; i++) {
            universal |= tokens.is(i, "gmt") || tokens.is(i, "utc") || tokens.is(i, "greenwich");
        }
        return new Phrase(from, to, new Meaning.At(null, hour, minutes, universal));
    }
}
