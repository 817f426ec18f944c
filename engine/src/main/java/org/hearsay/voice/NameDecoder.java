package org.hearsay.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Reads names off the model's scores: of all sequences of tags in which names go on only where they began, the likeliest
 * (Viterbi 1967). A name begins and ends where words do. Names that are known from elsewhere weigh in.
 */
final class NameDecoder {

    private static final int TAGS = NameTag.COLUMNS.size();
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final float FORBIDDEN = -1e6f;

    private final Text text;
    private final NameScores scores;

    /** The first piece of each word, and one past the last piece of all. */
    private final int[] words;

    /** For each word and tag what is added to the model's score. */
    private final float[] favours;

    NameDecoder(Text text, NameScores scores) {
        this.text = text;
        this.scores = scores;
        this.words = words();
        this.favours = new float[(words.length - 1) * TAGS];
    }

    /**
     * Favours a name.
     *
     * @param name whose probability is not looked at
     * @param by how much likelier it becomes with each of its words, in nats
     */
    void favour(Name name, double by) {
        NameTag begins = begins(name.kind());
        int first = wordAt(name.span().start());
        for (int w = first;
                w < words.length - 1 && scores.start(words[w]) < name.span().end();
                w++) {
            favours[w * TAGS + (w == first ? begins : begins.further()).column()] += (float) by;
        }
    }

    /**
     * Makes names less likely.
     *
     * @param outside how much likelier each word becomes to belong to none, in nats
     * @param begins how much less likely each becomes to begin one, in nats
     */
    void doubt(double outside, double begins) {
        for (int w = 0; w < size(); w++) {
            for (NameTag tag : NameTag.COLUMNS) {
                favours[w * TAGS + tag.column()] -= tag.begins() ? (float) begins : 0;
            }
            favours[w * TAGS + NameTag.OUTSIDE.column()] += (float) outside;
        }
    }

    /** How many words there are. */
    int size() {
        return words.length - 1;
    }

    /** Where a word stands. */
    Span span(int word) {
        return new Span(scores.start(words[word]), scores.end(words[word + 1] - 1));
    }

    /** Lets no name begin with a word, and none go on with it either where {@code within} is false. */
    void forbid(int word, boolean within) {
        for (NameTag tag : NameTag.COLUMNS) {
            if (tag.begins() || (tag.goesOn() && !within)) {
                favours[word * TAGS + tag.column()] = FORBIDDEN;
            }
        }
    }

    /** The first word that doesn't end before an index of the text. */
    int wordAt(int index) {
        int low = 0;
        int high = words.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scores.end(words[middle + 1] - 1) <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static NameTag begins(Name.Kind kind) {
        return switch (kind) {
            case PERSON -> NameTag.PERSON_BEGINS;
            case ORGANISATION -> NameTag.ORGANISATION_BEGINS;
            case PLACE -> NameTag.PLACE_BEGINS;
            case OTHER -> NameTag.OTHER_BEGINS;
        };
    }

    /** Pieces that touch belong to one word, but for punctuation. */
    private int[] words() {
        int[] first = new int[scores.size() + 1];
        int count = 0;
        for (int i = 0; i < scores.size(); i++) {
            boolean further = i > 0
                    && scores.start(i) == scores.end(i - 1)
                    && isInWord(scores.start(i))
                    && isInWord(scores.end(i) - 1)
                    && isInWord(scores.start(i - 1))
                    && isInWord(scores.end(i - 1) - 1);
            if (!further) {
                first[count++] = i;
            }
        }
        first[count] = scores.size();
        return Arrays.copyOf(first, count + 1);
    }

    private boolean isInWord(int index) {
        char c = text.toString().charAt(index);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * The names, in text order; no two overlap, and none reaches from one block into another.
     *
     * @param blocks the article's paragraphs, in text order
     */
    List<Name> names(List<Span> blocks) {
        boolean[] opens = opens(blocks);
        NameTag[] tags = likeliest(opens);
        List<Name> names = new ArrayList<>();
        for (int from = 0; from < tags.length; ) {
            int to = from + 1;
            if (tags[from].begins()) {
                while (to < tags.length && tags[to] == tags[from].further()) {
                    to++;
                }
                names.add(name(from, to, tags));
            }
            from = to;
        }
        return names;
    }

    /** For each word, whether it is the first of a block. */
    private boolean[] opens(List<Span> blocks) {
        boolean[] opens = new boolean[words.length - 1];
        int word = 0;
        for (Span block : blocks) {
            while (word < opens.length && scores.start(words[word]) < block.start()) {
                word++;
            }
            if (word < opens.length) {
                opens[word] = true;
            }
        }
        return opens;
    }

    private NameTag[] likeliest(boolean[] opens) {
        int count = words.length - 1;
        byte[] from = new byte[count * TAGS];
        double[] best = new double[TAGS];
        for (int w = 0; w < count; w++) {
            double[] next = new double[TAGS];
            for (NameTag tag : NameTag.COLUMNS) {
                int before = before(best, tag, w == 0 || opens[w]);
                from[w * TAGS + tag.column()] = (byte) before;
                next[tag.column()] = before < 0 ? NEVER : best[before] + logarithm(w, tag);
            }
            best = next;
        }
        NameTag[] tags = new NameTag[count];
        int tag = highest(best);
        for (int w = count - 1; w >= 0; w--) {
            tags[w] = NameTag.COLUMNS.get(tag);
            tag = from[w * TAGS + tag];
        }
        return tags;
    }

    /** The best tag to come from, or -1 where none leads here. */
    private static int before(double[] best, NameTag tag, boolean first) {
        if (!tag.goesOn()) {
            return highest(best);
        }
        int begins = tag.column() - 1;
        return first ? -1 : best[begins] >= best[tag.column()] ? begins : tag.column();
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        return highest;
    }

    /** How likely a word has a tag: its first piece has it, and the others go on with it. */
    private double logarithm(int word, NameTag tag) {
        double sum = favours[word * TAGS + tag.column()] + scores.logarithm(words[word], tag);
        for (int i = words[word] + 1; i < words[word + 1]; i++) {
            sum += scores.logarithm(i, tag.further());
        }
        return sum;
    }

    private Name name(int from, int to, NameTag[] tags) {
        double sum = 0;
        for (int w = from; w < to; w++) {
            sum += scores.logarithm(words[w], tags[w]);
        }
        Span span = new Span(scores.start(words[from]), scores.end(words[to] - 1));
        return new Name(span, kind(tags[from]), Math.min(1, Math.exp(sum / (to - from))));
    }

    private static Name.Kind kind(NameTag begins) {
        return switch (begins) {
            case PERSON_BEGINS, PERSON_GOES_ON -> Name.Kind.PERSON;
            case ORGANISATION_BEGINS, ORGANISATION_GOES_ON -> Name.Kind.ORGANISATION;
            case PLACE_BEGINS, PLACE_GOES_ON -> Name.Kind.PLACE;
            case OTHER_BEGINS, OTHER_GOES_ON, OUTSIDE -> Name.Kind.OTHER;
        };
    }
}
