package org.hearsay.training.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds an ONNX model node by node and writes it. Each operation returns the name of its output, to be the input of
 * others. Field numbers are those of {@code onnx.proto}, version 1; operators are those of operator set 20.
 */
public final class OnnxGraph {

    /** The types of tensors, with their numbers in {@code onnx.proto}. */
    public enum ElementType {
        FLOAT(1),
        INT8(3),
        INT32(6),
        INT64(7);

        private final int number;

        ElementType(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    private static final int IR_VERSION = 9;
    private static final int OPERATOR_SET = 20;

    /** ONNX Runtime's own operators, which are written {@code com.microsoft:Name}. */
    public static final String RUNTIME = "com.microsoft";

    private final List<ByteString> nodes = new ArrayList<>();
    private final List<ByteString> initializers = new ArrayList<>();
    private final List<ByteString> inputs = new ArrayList<>();
    private final List<ByteString> outputs = new ArrayList<>();
    private int names;

    @FunctionalInterface
    private interface Fields {
        void write(CodedOutputStream out) throws IOException;
    }

    private static ByteString message(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            fields.write(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return ByteString.copyFrom(bytes.toByteArray());
    }

    /** Declares an input; dimensions are names, since all are free. */
    public String input(String name, ElementType type, String... dimensions) {
        inputs.add(value(name, type, dimensions));
        return name;
    }

    /** Makes a tensor of the graph an output, under its own name. */
    public void output(String name, ElementType type, String... dimensions) {
        outputs.add(value(name, type, dimensions));
    }

    private static ByteString value(String name, ElementType type, String... dimensions) {
        ByteString shape = message(out -> {
            for (String dimension : dimensions) {
                out.writeBytes(1, message(dim -> dim.writeString(2, dimension)));
            }
        });
        ByteString tensor = message(out -> {
            out.writeInt32(1, type.number());
            out.writeBytes(2, shape);
        });
        return message(out -> {
            out.writeString(1, name);
            out.writeBytes(2, message(t -> t.writeBytes(1, tensor)));
        });
    }

    /** An operation without attributes. */
    public String op(String operator, String... operands) {
        return op(operator, Map.of(), operands);
    }

    /** An operation; attributes are {@code Long}, {@code Float} or {@code long[]}. */
    public String op(String operator, Map<String, ?> attributes, String... operands) {
        String result = "t" + names++;
        named(result, operator, attributes, operands);
        return result;
    }

    /**
     * An operation whose output has the given name; an operand that is left out is empty, and an operator that is not
     * ONNX's own has its domain and a colon before it.
     */
    public String named(String result, String operator, Map<String, ?> attributes, String... operands) {
        node(new String[] {result}, operator, attributes, operands);
        return result;
    }

    private void node(String[] results, String operator, Map<String, ?> attributes, String... operands) {
        nodes.add(message(out -> {
            for (String operand : operands) {
                out.writeString(1, operand);
            }
            for (String result : results) {
                out.writeString(2, result);
            }
            out.writeString(3, results[0]);
            int colon = operator.indexOf(':');
            out.writeString(4, operator.substring(colon + 1));
            if (colon > 0) {
                out.writeString(7, operator.substring(0, colon));
            }
            for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
                out.writeBytes(5, attribute(attribute.getKey(), attribute.getValue()));
            }
        }));
    }

    private static ByteString attribute(String name, Object value) {
        return message(out -> {
            out.writeString(1, name);
            switch (value) {
                case Float number -> {
                    out.writeFloat(2, number);
                    out.writeInt32(20, 1);
                }
                case Long number -> {
                    out.writeInt64(3, number);
                    out.writeInt32(20, 2);
                }
                case long[] numbers -> {
                    for (long number : numbers) {
                        out.writeInt64(8, number);
                    }
                    out.writeInt32(20, 7);
                }
                default -> throw new IllegalArgumentException("attribute " + name + " is a " + value.getClass());
            }
        });
    }

    /** An operation with several outputs, whose names it returns. */
    public String[] several(int outputs, String operator, Map<String, ?> attributes, String... operands) {
        String[] results = new String[outputs];
        for (int i = 0; i < outputs; i++) {
            results[i] = "t" + names++;
        }
        node(results, operator, attributes, operands);
        return results;
    }

    /** A constant of 64-bit integers: a vector. */
    public String longs(long... values) {
        return tensor("c" + names++, ElementType.INT64, new long[] {values.length}, longBytes(values));
    }

    /** A constant 64-bit integer without dimensions. */
    public String scalar(long value) {
        return tensor("c" + names++, ElementType.INT64, new long[0], longBytes(value));
    }

    /** A constant number without dimensions. */
    public String scalar(float value) {
        return floats(new long[0], value);
    }

    /** A constant of 32-bit floating-point numbers. */
    public String floats(long[] shape, float... values) {
        return tensor("c" + names++, ElementType.FLOAT, shape, floatBytes(values));
    }

    /** A weight of 32-bit floating-point numbers, to be found by its name. */
    public String weight(String name, long[] shape, float... values) {
        return tensor(name, ElementType.FLOAT, shape, floatBytes(values));
    }

    /** A weight of bytes, to be found by its name. */
    public String weight(String name, long[] shape, byte... values) {
        return tensor(name, ElementType.INT8, shape, values);
    }

    private static byte[] longBytes(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return bytes.array();
    }

    private static byte[] floatBytes(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    private String tensor(String name, ElementType type, long[] shape, byte[] raw) {
        initializers.add(message(out -> {
            for (long dimension : shape) {
                out.writeInt64(1, dimension);
            }
            out.writeInt32(2, type.number());
            out.writeString(8, name);
            out.writeByteArray(9, raw);
        }));
        return name;
    }

    /**
     * Writes the model.
     *
     * @param producer what made it
     * @throws IOException where the stream can't be written
     */
    public void write(String producer, OutputStream stream) throws IOException {
        ByteString graph = message(out -> {
            write(out, 1, nodes);
            out.writeString(2, "attribution");
            write(out, 5, initializers);
            write(out, 11, inputs);
            write(out, 12, outputs);
        });
        CodedOutputStream out = CodedOutputStream.newInstance(stream);
        out.writeInt64(1, IR_VERSION);
        out.writeString(2, producer);
        out.writeBytes(7, graph);
        out.writeBytes(8, message(set -> set.writeInt64(2, OPERATOR_SET)));
        out.writeBytes(8, message(set -> {
            set.writeString(1, RUNTIME);
            set.writeInt64(2, 1);
        }));
        out.flush();
    }

    private static void write(CodedOutputStream out, int field, List<ByteString> messages) throws IOException {
        for (ByteString message : messages) {
            out.writeBytes(field, message);
        }
    }
}
