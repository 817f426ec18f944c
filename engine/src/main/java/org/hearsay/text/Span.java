package org.hearsay.text;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 indexes of the Java string. Outside the program offsets
 * are Unicode code points; {@link Text#codePoints(Span)} converts.
 *
 * @param start the first index, at least 0
 * @param end one past the last index, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException where the range is negative or reversed */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") must have 0 <= start <= end");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int index) {
        return start <= index && index < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same length, moved by {@code offset} characters. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** In text order: by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
