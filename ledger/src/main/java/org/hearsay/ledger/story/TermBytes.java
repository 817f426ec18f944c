package org.hearsay.ledger.story;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.story.TermVector;

/** Terms as the ledger has them: for each its code and its weight as a 32-bit float, big-endian, by code. */
final class TermBytes {

    private static final int EACH = Integer.BYTES + Float.BYTES;

    private TermBytes() {}

    static byte[] write(TermVector vector) {
        ByteBuffer bytes = ByteBuffer.allocate(EACH * vector.weights().size());
        new TreeMap<>(vector.weights())
                .forEach((code, weight) -> bytes.putInt(code).putFloat(weight.floatValue()));
        return bytes.array();
    }

    static TermVector read(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        Map<Integer, Double> weights = new HashMap<>();
        while (bytes.remaining() >= EACH) {
            weights.put(bytes.getInt(), (double) bytes.getFloat());
        }
        return new TermVector(weights);
    }

    /** The cosine of the angle between terms as they are kept and others, as {@link TermVector} has it; 0 for none. */
    static double likeness(byte[] stored, TermVector other) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        Map<Integer, Double> weights = other.weights();
        double product = 0;
        double square = 0;
        while (bytes.remaining() >= EACH) {
            Double weight = weights.get(bytes.getInt());
            double kept = bytes.getFloat();
            product += weight == null ? 0 : weight * kept;
            square += kept * kept;
        }
        double others =
                weights.values().stream().mapToDouble(weight -> weight * weight).sum();
        return product == 0 ? 0 : product / Math.sqrt(square * others);
    }
}
