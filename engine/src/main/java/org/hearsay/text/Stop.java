package org.hearsay.text;

/**
 * A run of stops with the closing marks that belong to it: {@code .}, {@code ?!”}, {@code . . .}, {@code .”).[12]}.
 *
 * @param kind what the run amounts to
 * @param end the index after the last of its marks
 * @param closers how many UTF-16 units at its end, from the first mark on, are no stops of the first run
 * @param isQuoted whether a closing quotation mark is among them
 */
record Stop(Kind kind, int end, int closers, boolean isQuoted) {

    enum Kind {
        /** A single full stop, which may belong to an abbreviation. */
        FULL_STOP,
        /** Full stops in a row, or the character for them. */
        ELLIPSIS,
        /** A question or exclamation mark or a stop of another script among them, or a full stop after a bracket. */
        STRONG
    }

    /**
     * Reads on from a stop.
     *
     * @param at where the first stop is
     * @param limit where the block ends
     * @param straightOpen whether a straight double mark is open before it
     */
    static Stop read(String value, int at, int limit, boolean straightOpen) {
        return new Reader(value, limit, straightOpen).read(at);
    }

    private static final class Reader {

        private final String value;
        private final int limit;
        private boolean straightOpen;
        private boolean quoted;

        Reader(String value, int limit, boolean straightOpen) {
            this.value = value;
            this.limit = limit;
            this.straightOpen = straightOpen;
        }

        Stop read(int at) {
            int runEnd = runEnd(at);
            Kind kind = kind(at, runEnd);
            int end = closersEnd(runEnd);
            while (end > runEnd && end < limit && Characters.isStop(value.charAt(end))) {
                kind = Kind.STRONG;
                end = closersEnd(runEnd(end));
            }
            end = detachedEnd(end);
            return new Stop(kind, end, end - runEnd, quoted);
        }

        /** After the last of a run of stops; full stops may be spaced. */
        private int runEnd(int at) {
            int end = at + 1;
            while (end < limit) {
                if (Characters.isStop(value.charAt(end))) {
                    end++;
                } else if (isSpacedStop(end)) {
                    end += 2;
                } else {
                    break;
                }
            }
            return end;
        }

        private boolean isSpacedStop(int at) {
            return at + 1 < limit
                    && (value.charAt(at) == ' ' || value.charAt(at) == '\u00A0')
                    && value.charAt(at + 1) == '.'
                    && value.charAt(at - 1) == '.'
                    && (at + 2 >= limit || !Character.isLetterOrDigit(value.charAt(at + 2)));
        }

        private Kind kind(int at, int runEnd) {
            int fullStops = 0;
            for (int i = at; i < runEnd; i++) {
                char c = value.charAt(i);
                if (Characters.isStrongStop(c)) {
                    return Kind.STRONG;
                }
                fullStops += c == '\u2026' ? 3 : Characters.isFullStop(c) ? 1 : 0;
            }
            return fullStops > 1 ? Kind.ELLIPSIS : Kind.FULL_STOP;
        }

        private int closersEnd(int from) {
            int end = from;
            while (end < limit) {
                int note = noteEnd(end);
                if (note > end) {
                    end = note;
                } else if (isCloser(end)) {
                    end++;
                } else {
                    break;
                }
            }
            return end;
        }

        private boolean isCloser(int at) {
            char c = value.charAt(at);
            if (Characters.isClosingBracket(c) || Characters.isExtender(c)) {
                return true;
            }
            boolean closes = Characters.isClosingQuote(c)
                    || (Characters.isOpeningQuote(c) && isFree(at + 1))
                    || (c == '"' && straightOpen)
                    || (Characters.isStraightQuote(c) && isFree(at + 1));
            if (closes) {
                quoted = true;
                straightOpen &= c != '"';
            }
            return closes;
        }

        /** Whether no letter or digit is at {@code at}. */
        private boolean isFree(int at) {
            return at >= limit
                    || (!Character.isLetterOrDigit(value.charAt(at)) && !Character.isSurrogate(value.charAt(at)));
        }

        /** After the number of a note, "[12]", which nothing but space, the end or another note follows. */
        private int noteEnd(int at) {
            if (value.charAt(at) != '[') {
                return at;
            }
            int end = at + 1;
            while (end < limit && end - at <= 4 && Character.isDigit(value.charAt(end))) {
                end++;
            }
            boolean isNote = end > at + 1 && end < limit && value.charAt(end) == ']' && isFree(end + 1);
            return isNote ? end + 1 : at;
        }

        /** After closing marks and pictures that a space keeps from the stop they belong to. */
        private int detachedEnd(int from) {
            int end = from;
            while (true) {
                int next = end;
                while (next < limit && Text.isSpace(value.charAt(next)) && !Characters.isLineEnd(value.charAt(next))) {
                    next++;
                }
                int after = next < limit ? detachedMarkEnd(next) : next;
                if (after == next) {
                    return end;
                }
                end = after;
            }
        }

        private int detachedMarkEnd(int at) {
            char c = value.charAt(at);
            boolean closes =
                    Characters.isClosingBracket(c) || Characters.isClosingQuote(c) || (c == '"' && straightOpen);
            if (closes && isFree(at + 1)) {
                quoted |= !Characters.isClosingBracket(c);
                straightOpen &= c != '"';
                return at + 1;
            }
            if (c == '[') {
                return noteEnd(at);
            }
            int picture = value.codePointAt(at);
            if (!Character.isEmojiPresentation(picture)) {
                return at;
            }
            int end = at + Character.charCount(picture);
            while (end < limit && Characters.isExtender(value.codePointAt(end))) {
                end += Character.charCount(value.codePointAt(end));
            }
            return end;
        }
    }
}
