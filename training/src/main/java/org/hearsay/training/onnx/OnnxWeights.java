package org.hearsay.training.onnx;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The weights of an ONNX file that are 32-bit floating-point numbers or bytes; the latter are widened. Weights without a name of their own (exporters fold the transpose
 * of a linear layer's weight into an anonymous one) are also found by the name of the node that multiplies by them.
 * Field numbers are those of {@code onnx.proto}, version 1.
 */
public final class OnnxWeights {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_NAME = 3;
    private static final int NODE_OP = 4;
    private static final int TENSOR_DIMS = 1;
    private static final int TENSOR_TYPE = 2;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW = 9;
    private static final int FLOAT = 1;
    private static final int INT8 = 3;

    private final Map<String, Weight> weights = new HashMap<>();

    /** A tensor: its shape, and its values in row-major order. */
    public static final class Weight {

        private final long[] shape;
        private final float[] values;

        Weight(long[] shape, float[] values) {
            this.shape = shape;
            this.values = values;
        }

        public long[] shape() {
            return shape.clone();
        }

        public float[] values() {
            return values.clone();
        }
    }

    /**
     * Reads the weights of a model.
     *
     * @throws IOException where the bytes are not an ONNX model
     */
    public static OnnxWeights read(byte[] model) throws IOException {
        OnnxWeights found = new OnnxWeights();
        CodedInputStream in = CodedInputStream.newInstance(model);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == MODEL_GRAPH) {
                found.readGraph(in.readByteBuffer());
            } else {
                in.skipField(tag);
            }
        }
        return found;
    }

    private void readGraph(ByteBuffer graph) throws IOException {
        Map<String, String> byNode = new HashMap<>();
        CodedInputStream in = CodedInputStream.newInstance(graph);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case GRAPH_NODE -> readNode(in.readByteBuffer(), byNode);
                case GRAPH_INITIALIZER -> readTensor(in.readByteBuffer());
                default -> in.skipField(tag);
            }
        }
        byNode.forEach((node, weight) -> {
            Weight known = weights.get(weight);
            if (known != null) {
                weights.put(node, known);
            }
        });
    }

    private static void readNode(ByteBuffer node, Map<String, String> byNode) throws IOException {
        List<String> inputs = new ArrayList<>();
        String name = "";
        String op = "";
        CodedInputStream in = CodedInputStream.newInstance(node);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case NODE_INPUT -> inputs.add(in.readString());
                case NODE_NAME -> name = in.readString();
                case NODE_OP -> op = in.readString();
                default -> in.skipField(tag);
            }
        }
        if (op.equals("MatMul") && inputs.size() == 2) {
            byNode.put(name, inputs.get(1));
        }
    }

    private void readTensor(ByteBuffer tensor) throws IOException {
        List<Long> shape = new ArrayList<>();
        String name = "";
        int type = 0;
        ByteBuffer raw = ByteBuffer.allocate(0);
        CodedInputStream in = CodedInputStream.newInstance(tensor);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case TENSOR_DIMS -> readDimensions(in, tag, shape);
                case TENSOR_TYPE -> type = in.readInt32();
                case TENSOR_NAME -> name = in.readString();
                case TENSOR_RAW -> raw = in.readByteBuffer();
                default -> in.skipField(tag);
            }
        }
        if (type == FLOAT || type == INT8) {
            float[] values = new float[raw.remaining() / (type == FLOAT ? Float.BYTES : 1)];
            raw.order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < values.length; i++) {
                values[i] = type == FLOAT ? raw.getFloat() : raw.get();
            }
            weights.put(
                    name, new Weight(shape.stream().mapToLong(Long::longValue).toArray(), values));
        }
    }

    private static void readDimensions(CodedInputStream in, int tag, List<Long> shape) throws IOException {
        if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT) {
            shape.add(in.readInt64());
            return;
        }
        int limit = in.pushLimit(in.readRawVarint32());
        while (in.getBytesUntilLimit() > 0) {
            shape.add(in.readInt64());
        }
        in.popLimit(limit);
    }

    /** The names of all weights, and of the nodes that multiply by one. */
    public Set<String> names() {
        return Set.copyOf(weights.keySet());
    }

    /** Whether there is a weight of this name. */
    public boolean has(String name) {
        return weights.containsKey(name);
    }

    /**
     * A weight by its name, or by the name of the MatMul node that uses it.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Weight get(String name) {
        Weight weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException("the model has no weight or MatMul node named " + name);
        }
        return weight;
    }
}
