package org.hearsay.attribution.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What words mean, as far as the encoder knows before it looks at the words around them: its table of word pieces, in which
 * words that stand in the same places have vectors of a like direction. The table is read from the model itself, and training
 * leaves it as the base model (MiniLM) had it. Safe to use from many threads.
 */
public final class WordVectors {

    private static final String NUMBERS = "embeddings.word.integers";
    private static final String SCALES = "embeddings.word.scales";

    /** Fields of {@code onnx.proto}, version 1. */
    private static final int MODEL_GRAPH = 7;

    private static final int GRAPH_INITIALIZER = 5;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW = 9;

    private final WordPiece pieces;
    private final byte[] numbers;
    private final float[] scales;
    private final int width;
    private final float[] mean;

    private WordVectors(WordPiece pieces, byte[] numbers, float[] scales) {
        this.pieces = pieces;
        this.numbers = numbers;
        this.scales = scales;
        width = numbers.length / scales.length;
        mean = mean();
    }

    /** Loads the released model's table once, when it is first asked for. */
    private static final class Released {

        private static final WordVectors VECTORS = load();

        private static WordVectors load() {
            try (InputStream in = WordVectors.class.getResourceAsStream("/org/hearsay/attribution/attribution.onnx")) {
                if (in == null) {
                    throw new IllegalStateException(
                            "attribution.onnx is missing from the program's own files; build it again");
                }
                return read(in.readAllBytes(), WordPiece.released());
            } catch (IOException e) {
                throw new IllegalStateException("attribution.onnx can't be read from the program's own files", e);
            }
        }
    }

    /**
     * Those of the released model.
     *
     * @throws IllegalStateException where the program's own files are incomplete
     */
    public static WordVectors released() {
        return Released.VECTORS;
    }

    /**
     * Reads those of a model.
     *
     * @param onnx the bytes of the ONNX file, as {@code training/} exports it
     * @param pieces the vocabulary, of which the table has a row each
     * @throws IllegalStateException where there is no such table in it
     */
    static WordVectors read(byte[] onnx, WordPiece pieces) {
        ByteBuffer numbers = null;
        ByteBuffer scales = null;
        Message model = new Message(ByteBuffer.wrap(onnx));
        while (model.next()) {
            Message graph = new Message(model.field() == MODEL_GRAPH ? model.bytes() : ByteBuffer.allocate(0));
            while (graph.next()) {
                Message tensor =
                        new Message(graph.field() == GRAPH_INITIALIZER ? graph.bytes() : ByteBuffer.allocate(0));
                String name = "";
                ByteBuffer raw = ByteBuffer.allocate(0);
                while (tensor.next()) {
                    name = tensor.field() == TENSOR_NAME ? tensor.string() : name;
                    raw = tensor.field() == TENSOR_RAW ? tensor.bytes() : raw;
                }
                numbers = name.equals(NUMBERS) ? raw : numbers;
                scales = name.equals(SCALES) ? raw : scales;
            }
        }
        return of(numbers, scales, pieces);
    }

    private static WordVectors of(@Nullable ByteBuffer numbers, @Nullable ByteBuffer scales, WordPiece pieces) {
        int rows = scales == null ? 0 : scales.remaining() / Float.BYTES;
        if (numbers == null || scales == null || rows == 0 || numbers.remaining() % rows != 0) {
            throw new IllegalStateException("the attribution model has no table of words named " + NUMBERS + " with "
                    + SCALES + "; export it again");
        }
        byte[] table = new byte[numbers.remaining()];
        numbers.get(table);
        float[] factors = new float[rows];
        scales.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(factors);
        return new WordVectors(pieces, table, factors);
    }

    private float[] mean() {
        double[] sum = new double[width];
        for (int row = 0; row < scales.length; row++) {
            for (int i = 0; i < width; i++) {
                sum[i] += numbers[row * width + i] * scales[row];
            }
        }
        float[] means = new float[width];
        for (int i = 0; i < width; i++) {
            means[i] = (float) (sum[i] / scales.length);
        }
        return means;
    }

    /** How many numbers a vector has. */
    public int width() {
        return width;
    }

    /**
     * The vector of a word: the mean of its pieces', less the mean of all, of length 1.
     *
     * @return empty where the word has no piece that is known
     */
    public Optional<float[]> of(String word) {
        Text text = Text.of(word);
        Pieces split = new Pieces();
        pieces.split(text, text.whole(), split);
        float[] vector = new float[width];
        int known = 0;
        for (int p = 0; p < split.size(); p++) {
            int row = split.id(p);
            if (row != WordPiece.UNKNOWN && row < scales.length) {
                known++;
                for (int i = 0; i < width; i++) {
                    vector[i] += numbers[row * width + i] * scales[row] - mean[i];
                }
            }
        }
        return known == 0 ? Optional.empty() : Optional.of(normalized(vector));
    }

    /** A vector of the same direction and of length 1; where it has none, as it is. */
    public static float[] normalized(float[] vector) {
        double length = Math.sqrt(cosine(vector, vector));
        float[] normalized = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            normalized[i] = length == 0 ? 0 : (float) (vector[i] / length);
        }
        return normalized;
    }

    /** The cosine of two vectors of length 1: 1 for the same direction, 0 for words that have nothing to do with each other. */
    public static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
