package org.hearsay.voice;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Tells the class of each word of an English sentence: a linear model over the word, its neighbours, its ending and
 * the classes before it, read greedily from left to right (Collins 2002, with averaged weights). {@code
 * docs/models/voices.md} says what it was trained on.
 */
public final class Tagger {

    /** Feature buckets; a power of two. */
    public static final int BUCKETS = 1 << 15;

    /** How many features a word has. */
    public static final int FEATURES = 17;

    private static final WordClass[] CLASSES = WordClass.values();
    private static final int WIDTH = CLASSES.length;
    private static final String EDGE = "\u0001";

    /** For each bucket a weight for each class. */
    private final byte[] weights;

    /** @throws IllegalArgumentException where there is not one weight for each bucket and class */
    public Tagger(byte[] weights) {
        if (weights.length != BUCKETS * WIDTH) {
            throw new IllegalArgumentException(
                    weights.length + " weights instead of " + BUCKETS + " buckets times " + WIDTH + " classes");
        }
        this.weights = weights.clone();
    }

    private static final class Released {
        private static final Tagger TAGGER = load();

        private static Tagger load() {
            try (InputStream in = Tagger.class.getResourceAsStream("tagger.bin.gz")) {
                if (in == null) {
                    throw new IllegalStateException("tagger.bin.gz is missing beside " + Tagger.class.getName());
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The tagger that this version ships with. */
    public static Tagger released() {
        return Released.TAGGER;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException where the stream can't be read or is too short
     */
    public static Tagger read(InputStream in) throws IOException {
        byte[] weights = new byte[BUCKETS * WIDTH];
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
            data.readFully(weights);
        }
        return new Tagger(weights);
    }

    /**
     * Writes the weights, compressed.
     *
     * @throws IOException where the stream can't be written
     */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.write(weights);
        }
    }

    /** The classes of a sentence's words, one for each. */
    public WordClass[] tag(List<String> words) {
        WordClass[] tags = new WordClass[words.size()];
        List<String> lowers = lowers(words);
        int[] features = new int[FEATURES];
        for (int i = 0; i < tags.length; i++) {
            if (isMark(words.get(i))) {
                tags[i] = WordClass.MARK;
            } else {
                features(words, lowers, i, tags, features);
                tags[i] = best(features);
            }
        }
        return tags;
    }

    private WordClass best(int[] features) {
        int[] sums = new int[WIDTH];
        for (int feature : features) {
            int from = feature * WIDTH;
            for (int c = 0; c < WIDTH; c++) {
                sums[c] += weights[from + c];
            }
        }
        int best = 0;
        // The last class is that of marks, which are told by their characters.
        for (int c = 1; c < WIDTH - 1; c++) {
            best = sums[c] > sums[best] ? c : best;
        }
        return CLASSES[best];
    }

    /** Whether a word has neither a letter nor a digit. */
    public static boolean isMark(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The words in small letters, as features see them. */
    public static List<String> lowers(List<String> words) {
        return words.stream().map(Lexicon::lower).toList();
    }

    /**
     * The buckets of a word's features.
     *
     * @param lowers the same words in small letters
     * @param tags the classes of the words before it
     * @param into where the buckets go, {@link #FEATURES} of them
     */
    public static void features(List<String> words, List<String> lowers, int at, WordClass[] tags, int[] into) {
        String word = words.get(at);
        String lower = lowers.get(at);
        String before = at > 0 ? lowers.get(at - 1) : EDGE;
        String after = at + 1 < words.size() ? lowers.get(at + 1) : EDGE;
        String further = at + 2 < words.size() ? lowers.get(at + 2) : EDGE;
        int tag = at > 0 ? tags[at - 1].name().hashCode() : 0;
        int earlier = at > 1 ? tags[at - 2].name().hashCode() : 0;
        int shape = shape(word, at == 0);
        into[0] = bucket(0, 0);
        into[1] = bucket(1, lower.hashCode());
        into[2] = bucket(2, ending(lower, 1));
        into[3] = bucket(3, ending(lower, 2));
        into[4] = bucket(4, ending(lower, 3));
        into[5] = bucket(5, ending(lower, 4));
        into[6] = bucket(6, shape);
        into[7] = bucket(7, tag);
        into[8] = bucket(8, tag * 31 + earlier);
        into[9] = bucket(9, tag * 31 + lower.hashCode());
        into[10] = bucket(10, before.hashCode());
        into[11] = bucket(11, after.hashCode());
        into[12] = bucket(12, ending(after, 3));
        into[13] = bucket(13, further.hashCode());
        into[14] = bucket(14, before.hashCode() * 31 + lower.hashCode());
        into[15] = bucket(15, lower.hashCode() * 31 + after.hashCode());
        into[16] = bucket(16, tag * 31 + shape);
    }

    private static int bucket(int kind, int value) {
        int mixed = (value + kind * 0x9E3779B9) * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        mixed *= 0xC2B2AE35;
        return (mixed ^ (mixed >>> 16)) & (BUCKETS - 1);
    }

    private static int ending(String word, int length) {
        int from = Math.max(0, word.length() - length);
        int hash = length;
        for (int i = from; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    private static int shape(String word, boolean first) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean capitals = word.length() > 1;
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            capitals &= !Character.isLowerCase(word.charAt(i));
            digit |= Character.isDigit(word.charAt(i));
        }
        boolean hyphen = word.indexOf('-') >= 0;
        boolean owner = word.endsWith("'s") || word.endsWith("’s");
        return (capital ? 1 : 0)
                | (capitals ? 2 : 0)
                | (digit ? 4 : 0)
                | (hyphen ? 8 : 0)
                | (first ? 16 : 0)
                | (owner ? 32 : 0);
    }
}
