package org.hearsay.text;

import java.util.Arrays;

/**
 * An immutable text with the map between its UTF-16 indexes, which the program uses inside, and its Unicode code
 * points, which every offset outside is counted in. A lone surrogate counts as one code point.
 */
public final class Text {

    private final String value;

    /** The UTF-16 indexes at which a surrogate pair begins, ascending; empty for most texts. */
    private final int[] pairs;

    private Text(String value, int[] pairs) {
        this.value = value;
        this.pairs = pairs;
    }

    public static Text of(String value) {
        return new Text(value, surrogatePairs(value));
    }

    private static int[] surrogatePairs(String value) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < value.length(); i++) {
            if (Character.isHighSurrogate(value.charAt(i)) && Character.isLowSurrogate(value.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Length in UTF-16 units. */
    public int length() {
        return value.length();
    }

    /** Length in Unicode code points. */
    public int codePointLength() {
        return value.length() - pairs.length;
    }

    /**
     * The verbatim characters of a span.
     *
     * @throws IndexOutOfBoundsException where the span reaches past the end
     */
    public String slice(Span span) {
        return value.substring(span.start(), span.end());
    }

    /**
     * The number of code points before a UTF-16 index. An index in the middle of a surrogate pair counts as before
     * that pair's code point ends, so it maps to the offset after it.
     *
     * @param index from 0 to {@link #length()}
     * @throws IndexOutOfBoundsException where the index is outside the text
     */
    public int codePoint(int index) {
        if (index < 0 || index > value.length()) {
            throw new IndexOutOfBoundsException("index " + index + " in a text of " + value.length() + " units");
        }
        int before = Arrays.binarySearch(pairs, index);
        int pairsBefore = before >= 0 ? before : -before - 1;
        if (pairsBefore > 0 && pairs[pairsBefore - 1] == index - 1) {
            return index - pairsBefore + 1;
        }
        return index - pairsBefore;
    }

    /** The span in code points, as {@code [start, end)} of the text outside the program. */
    public Span codePoints(Span span) {
        return new Span(codePoint(span.start()), codePoint(span.end()));
    }

    /**
     * The UTF-16 index of a code point offset.
     *
     * @param codePoint from 0 to {@link #codePointLength()}
     * @throws IndexOutOfBoundsException where the offset is outside the text
     */
    public int index(int codePoint) {
        if (codePoint < 0 || codePoint > codePointLength()) {
            throw new IndexOutOfBoundsException(
                    "code point " + codePoint + " in a text of " + codePointLength() + " code points");
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The span without the white space at its ends; empty, at its start, where there is nothing else in it. */
    public Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(value.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(value.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** White space of any script, no-break spaces, zero-width spaces and byte-order marks included. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    public Span whole() {
        return new Span(0, value.length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
