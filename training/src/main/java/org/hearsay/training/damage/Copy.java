package org.hearsay.training.damage;

import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.GoldRelation;

/** A changed copy of a text, which knows where each of the original's characters went. */
public final class Copy {

    private final Text text;

    /** For each character of the original, where that which stands for it begins and ends; equal where nothing does. */
    private final int[] starts;

    private final int[] ends;

    private Copy(Text text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** A copy without a change. */
    public static Copy same(Text text) {
        Builder builder = new Builder(text.toString());
        builder.keepTo(text.length());
        return builder.build();
    }

    public Text text() {
        return text;
    }

    /**
     * Where a span of the original went.
     *
     * @return an empty span where nothing is left of it
     * @throws IndexOutOfBoundsException where the span reaches past the original's end
     */
    public Span of(Span original) {
        int start = original.start();
        int end = original.end();
        while (start < end && starts[start] == ends[start]) {
            start++;
        }
        while (end > start && starts[end - 1] == ends[end - 1]) {
            end--;
        }
        return start == end ? new Span(0, 0) : new Span(starts[start], ends[end - 1]);
    }

    /** What of the original stands where a span of the copy does; an empty span where that was put in. */
    public Span origin(Span copied) {
        int start = firstEndingAfter(copied.start());
        int end = start;
        while (end < starts.length && starts[end] < copied.end()) {
            end++;
        }
        return new Span(start, Math.max(start, end));
    }

    private int firstEndingAfter(int index) {
        int found = Arrays.binarySearch(ends, index + 1);
        int at = found >= 0 ? found : -found - 1;
        while (at > 0 && ends[at - 1] > index) {
            at--;
        }
        return at;
    }

    /** The article with this for its text, its relations carried along. */
    public GoldArticle of(GoldArticle original) {
        List<List<GoldRelation>> annotations = original.annotations().stream()
                .map(relations -> relations.stream().map(this::of).toList())
                .toList();
        return new GoldArticle(original.name(), text, annotations);
    }

    /** A relation carried along. */
    public GoldRelation of(GoldRelation relation) {
        return new GoldRelation(of(relation.source()), of(relation.cue()), of(relation.content()));
    }

    private List<Span> of(List<Span> pieces) {
        return pieces.stream().map(this::of).filter(piece -> !piece.isEmpty()).toList();
    }

    /** Makes a copy from left to right. */
    static final class Builder {

        private final String original;
        private final StringBuilder copy = new StringBuilder();
        private final int[] starts;
        private final int[] ends;
        private int at;

        Builder(String original) {
            this.original = original;
            this.starts = new int[original.length()];
            this.ends = new int[original.length()];
        }

        /** The first character of the original that is not copied yet. */
        int at() {
            return at;
        }

        /** Copies the original as far as an index. */
        void keepTo(int end) {
            while (at < end) {
                starts[at] = copy.length();
                copy.append(original.charAt(at));
                ends[at++] = copy.length();
            }
        }

        /** Puts in what stands for nothing in the original. */
        void insert(String inserted) {
            copy.append(inserted);
        }

        /** Puts something in the place of the original up to an index. */
        void replaceTo(int end, String replacement) {
            int start = copy.length();
            copy.append(replacement);
            while (at < end) {
                starts[at] = start;
                ends[at++] = copy.length();
            }
        }

        /** Copies what is left. */
        Copy build() {
            keepTo(original.length());
            return new Copy(Text.of(copy.toString()), starts, ends);
        }
    }
}
