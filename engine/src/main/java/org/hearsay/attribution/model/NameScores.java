package org.hearsay.attribution.model;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.text.Span;

/**
 * What the model says of names: for each piece of an article's blocks, in text order, how likely it has each
 * {@link NameTag}. Parallel arrays, since a long article has many pieces.
 */
public final class NameScores {

    /** Of no pieces. */
    public static final NameScores NONE = new NameScores(0);

    private static final int TAGS = NameTag.COLUMNS.size();

    private int[] starts;
    private int[] ends;
    private float[] logarithms;
    private int size;

    private NameScores(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        logarithms = new float[capacity * TAGS];
    }

    /**
     * The scores of some pieces.
     *
     * @param pieces where each stands, in text order
     * @param logits for each piece one for each tag, by its column
     * @throws IllegalArgumentException where there are not as many logits as that
     */
    public static NameScores of(List<Span> pieces, float... logits) {
        if (logits.length != pieces.size() * TAGS) {
            throw new IllegalArgumentException(logits.length + " logits for " + pieces.size() + " pieces");
        }
        NameScores scores = new NameScores(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            scores.add(pieces.get(i).start(), pieces.get(i).end(), logits, i * TAGS);
        }
        return scores;
    }

    /**
     * The scores of the cores of some windows.
     *
     * @param windows in text order, so that no piece is in two cores
     * @param width of the padded windows
     * @param logits one for each tag, for each place of each padded window
     */
    static NameScores of(List<Window> windows, int width, float[] logits) {
        NameScores scores = new NameScores(
                windows.stream().mapToInt(w -> w.coreEnd() - w.coreStart()).sum());
        for (int w = 0; w < windows.size(); w++) {
            Window window = windows.get(w);
            for (int i = window.coreStart(); i < window.coreEnd(); i++) {
                if (window.pieces().end(i) > window.pieces().start(i)) {
                    scores.add(window.pieces().start(i), window.pieces().end(i), logits, (w * width + i) * TAGS);
                }
            }
        }
        return scores;
    }

    private void add(int start, int end, float[] logits, int from) {
        starts[size] = start;
        ends[size] = end;
        double sum = 0;
        for (int tag = 0; tag < TAGS; tag++) {
            sum += Math.exp(logits[from + tag]);
        }
        for (int tag = 0; tag < TAGS; tag++) {
            logarithms[size * TAGS + tag] = (float) (logits[from + tag] - Math.log(sum));
        }
        size++;
    }

    /** One after the other. */
    public static NameScores joined(List<NameScores> parts) {
        NameScores all =
                new NameScores(parts.stream().mapToInt(NameScores::size).sum());
        for (NameScores part : parts) {
            System.arraycopy(part.starts, 0, all.starts, all.size, part.size);
            System.arraycopy(part.ends, 0, all.ends, all.size, part.size);
            System.arraycopy(part.logarithms, 0, all.logarithms, all.size * TAGS, part.size * TAGS);
            all.size += part.size;
        }
        return all;
    }

    /** How many pieces there are. */
    public int size() {
        return size;
    }

    /** Where a piece stands in the text. */
    public Span span(int piece) {
        return new Span(starts[piece], ends[piece]);
    }

    public int start(int piece) {
        return starts[piece];
    }

    public int end(int piece) {
        return ends[piece];
    }

    /** The logarithm of the probability that a piece has a tag. */
    public float logarithm(int piece, NameTag tag) {
        return logarithms[piece * TAGS + tag.column()];
    }

    /**
     * How likely some words belong to the name of a person, a body or a place.
     *
     * @return the mean of the pieces' probabilities, from 0 to 1; 0 where there is no piece
     */
    public double named(Span words) {
        return mean(words, NameTag::ofPersonBodyOrPlace);
    }

    /** The same for the name of a place. */
    public double placed(Span words) {
        return mean(words, tag -> tag == NameTag.PLACE_BEGINS || tag == NameTag.PLACE_GOES_ON);
    }

    private double mean(Span words, Predicate<NameTag> counts) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (starts[i] >= words.start() && ends[i] <= words.end()) {
                for (NameTag tag : NameTag.COLUMNS) {
                    sum += counts.test(tag) ? Math.exp(logarithm(i, tag)) : 0;
                }
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
