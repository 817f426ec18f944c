package org.hearsay.training.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.training.onnx.OnnxWeights;

/** The network's parameters by name, with the state of AdamW (Loshchilov and Hutter 2019) for those that are trained. */
final class Parameters {

    private static final float BETA_1 = 0.9f;
    private static final float BETA_2 = 0.98f;
    private static final float EPSILON = 1e-6f;
    private static final float WEIGHT_DECAY = 0.01f;

    /** How much of the mean of past values is kept at each step, once there have been enough. */
    private static final double MEAN_DECAY = 0.995;

    private static final String LAYER = "encoder.layer.";
    private static final String SELF_QUERY = ".query.weight";

    /** What the three layers before attention are called together in an exported model. */
    private static final String JOINT = ".query.key.value";

    /** How a parameter is trained. */
    enum Rate {
        FROZEN,
        /** A weight of the base encoder. */
        BASE,
        /** A weight that begins at random. */
        HEAD
    }

    private static final class Parameter {

        private final NDArray value;
        private final Rate rate;
        private final NDArray first;
        private final NDArray second;
        private final NDArray mean;

        Parameter(NDArray value, Rate rate) {
            this.value = value;
            this.rate = rate;
            if (rate == Rate.FROZEN) {
                first = value;
                second = value;
                mean = value;
            } else {
                first = value.zerosLike();
                second = value.zerosLike();
                mean = value.duplicate();
                value.setRequiresGradient(true);
            }
        }

        void set(float... values) {
            value.set(values);
            if (rate != Rate.FROZEN) {
                mean.set(values);
            }
        }
    }

    private final boolean trained;
    private final NDManager manager;
    private final Random random;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    /** Parameters to be trained. */
    Parameters(NDManager manager, long seed) {
        this(manager, seed, true);
    }

    /** @param trained whether they are to be trained, or only used */
    Parameters(NDManager manager, long seed, boolean trained) {
        this.trained = trained;
        this.manager = manager;
        this.random = new Random(seed);
    }

    NDManager manager() {
        return manager;
    }

    NDArray get(String name) {
        return parameter(name).value;
    }

    private Parameter parameter(String name) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter is named " + name + "; there are " + parameters.keySet());
        }
        return parameter;
    }

    List<String> names() {
        return List.copyOf(parameters.keySet());
    }

    /** How many layers of an encoder there are. */
    int layers() {
        return layers(parameters.keySet());
    }

    /** How many layers of an encoder some names of parameters are of. */
    static int layers(Set<String> names) {
        return (int) names.stream()
                .filter(name -> name.startsWith(LAYER) && name.endsWith(".intermediate.dense.bias"))
                .count();
    }

    /** Adds a weight of the base encoder. */
    void base(String name, OnnxWeights.Weight weight, Rate rate) {
        add(name, weight.values(), rate, weight.shape());
    }

    /** Adds a parameter that begins at a constant. */
    void constant(String name, float value, long... shape) {
        float[] values = new float[(int) new Shape(shape).size()];
        Arrays.fill(values, value);
        add(name, values, Rate.HEAD, shape);
    }

    /** Adds a parameter that begins at random: normal, with the given standard deviation. */
    void random(String name, double deviation, long... shape) {
        float[] values = new float[(int) new Shape(shape).size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (deviation * random.nextGaussian());
        }
        add(name, values, Rate.HEAD, shape);
    }

    private void add(String name, float[] values, Rate rate, long... shape) {
        parameters.put(name, new Parameter(manager.create(values, new Shape(shape)), trained ? rate : Rate.FROZEN));
    }

    /** The parameters with a gradient, in as many parts of about the same size as there are workers. */
    List<List<String>> parts(int count) {
        List<List<String>> parts = new ArrayList<>();
        long[] sizes = new long[count];
        for (int i = 0; i < count; i++) {
            parts.add(new ArrayList<>());
        }
        parameters.forEach((name, parameter) -> {
            if (parameter.rate != Rate.FROZEN) {
                int least = 0;
                for (int i = 1; i < count; i++) {
                    least = sizes[i] < sizes[least] ? i : least;
                }
                parts.get(least).add(name);
                sizes[least] += parameter.value.size();
            }
        });
        return parts;
    }

    /** The sum of squares of the gradients of some parameters. */
    double squaredGradients(List<String> names) {
        double sum = 0;
        for (String name : names) {
            sum += parameter(name).value.getGradient().square().sum().getFloat();
        }
        return sum;
    }

    /** Forgets the gradients of some parameters, whatever they are. */
    void clearGradients(List<String> names) {
        for (String name : names) {
            NDArray gradient = parameter(name).value.getGradient();
            gradient.set(new NDIndex("..."), 0);
        }
    }

    /**
     * One step of AdamW on some parameters, after which their gradients are zero. Call it without a gradient tape.
     *
     * @param step the number of this step, from 1
     * @param scale what gradients are multiplied by first
     */
    void step(List<String> names, int step, double baseRate, double headRate, double scale) {
        double correction = Math.sqrt(1 - Math.pow(BETA_2, step)) / (1 - Math.pow(BETA_1, step));
        for (String name : names) {
            Parameter parameter = parameter(name);
            NDArray gradient = parameter.value.getGradient();
            gradient.muli((float) scale);
            parameter.first.muli(BETA_1).addi(gradient.mul(1 - BETA_1));
            parameter.second.muli(BETA_2).addi(gradient.square().muli(1 - BETA_2));
            double rate = parameter.rate == Rate.BASE ? baseRate : headRate;
            if (parameter.value.getShape().dimension() > 1) {
                parameter.value.muli((float) (1 - rate * WEIGHT_DECAY));
            }
            NDArray change = parameter.second.sqrt().addi(EPSILON);
            parameter.value.subi(parameter.first.div(change).muli((float) (rate * correction)));
            gradient.muli(0);
            float kept = (float) Math.min(MEAN_DECAY, step / (step + 10.0));
            parameter.mean.muli(kept).addi(parameter.value.mul(1 - kept));
        }
    }

    /**
     * Takes the mean of these values and others (Wortsman et al. 2022), but for the head for names, which the others may
     * not have learnt.
     *
     * @param share of the others, from 0 to 1
     */
    void blend(Parameters others, float share) {
        parameters.forEach((name, parameter) -> {
            if (!name.startsWith("name.")) {
                parameter.set(parameter
                        .value
                        .mul(1 - share)
                        .add(others.get(name).mul(share))
                        .toFloatArray());
            }
        });
    }

    /**
     * Writes names and values of all parameters.
     *
     * @param means whether to write the running means of the last few hundred steps, which generalise better than the
     *     values of the last one (Polyak averaging), or the values, to go on from
     */
    void save(DataOutputStream out, boolean means) throws IOException {
        out.writeInt(parameters.size());
        for (Map.Entry<String, Parameter> entry : parameters.entrySet()) {
            Parameter parameter = entry.getValue();
            float[] values = (means ? parameter.mean : parameter.value).toFloatArray();
            out.writeUTF(entry.getKey());
            out.writeInt(values.length);
            ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
            bytes.asFloatBuffer().put(values);
            out.write(bytes.array());
        }
    }

    /** Takes over values by name; those of layers that are not here are left out. */
    void load(Map<String, float[]> values) {
        values.forEach((name, numbers) -> {
            if (parameters.containsKey(name) || !name.startsWith(LAYER)) {
                parameter(name).set(numbers);
            }
        });
    }

    /**
     * Takes over what {@link OnnxExport} wrote; parameters that an exported model has no use for, or that it did not
     * have yet, stay as they are.
     */
    void load(OnnxWeights released) {
        parameters.forEach((name, parameter) -> {
            if (released.has(name + Quantised.INTEGERS)) {
                parameter.set(widened(released, name));
            } else if (released.has(name)) {
                parameter.set(released.get(name).values());
            }
        });
        for (String name : names()) {
            if (name.endsWith(SELF_QUERY) && released.has(name.replace(SELF_QUERY, JOINT + Quantised.INTEGERS))) {
                loadJoint(released, name.substring(0, name.length() - SELF_QUERY.length()));
            }
        }
    }

    /** Takes over the three layers before attention, which are one matrix in an exported model. */
    private void loadJoint(OnnxWeights released, String attention) {
        float[] weights = widened(released, attention + JOINT);
        float[] biases = released.get(attention + JOINT + ".bias").values();
        int width = biases.length / 3;
        int part = 0;
        for (String name : List.of("query", "key", "value")) {
            float[] own = new float[width * width];
            for (int row = 0; row < width; row++) {
                System.arraycopy(weights, row * 3 * width + part * width, own, row * width, width);
            }
            parameter(attention + "." + name + ".weight").set(own);
            parameter(attention + "." + name + ".bias")
                    .set(Arrays.copyOfRange(biases, part * width, (part + 1) * width));
            part++;
        }
    }

    private static float[] widened(OnnxWeights released, String name) {
        OnnxWeights.Weight integers = released.get(name + Quantised.INTEGERS);
        OnnxWeights.Weight scales = released.get(name + Quantised.SCALES);
        float[] values = integers.values().clone();
        boolean byRow = scales.shape().length > 1 && scales.shape()[0] > 1;
        int columns = (int) integers.shape()[1];
        for (int i = 0; i < values.length; i++) {
            values[i] *= scales.values()[byRow ? i / columns : i % columns];
        }
        return values;
    }
}
