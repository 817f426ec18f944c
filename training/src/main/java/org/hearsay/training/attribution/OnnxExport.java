package org.hearsay.training.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.training.onnx.OnnxGraph;
import org.hearsay.training.onnx.OnnxGraph.ElementType;

/**
 * Writes the network as the ONNX graph that {@link RoleModel} runs. Matrices are stored as 8-bit integers with a scale
 * for each column (for each row of an embedding), and widened again when the model is loaded: a quarter of the size, at
 * full speed and all but full precision.
 */
final class OnnxExport {

    private static final long LAST = -1;

    private final Parameters parameters;
    private final OnnxGraph graph = new OnnxGraph();

    OnnxExport(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Writes the model; {@code parameters} are as {@link Network} uses them. */
    void write(OutputStream out) throws IOException {
        String ids = graph.input("ids", ElementType.INT64, "windows", "width");
        String features = graph.input("features", ElementType.INT64, "windows", "width");
        String mask = graph.input("mask", ElementType.FLOAT, "windows", "width");
        String threshold = graph.input("threshold", ElementType.FLOAT, "windows", "width");

        String states = encode(ids, features, mask);
        String scores = graph.named("anchor_scores", "Squeeze", Map.of(), linear(states, "anchor"), graph.longs(LAST));
        graph.output(scores, ElementType.FLOAT, "windows", "width");

        String above = graph.op("Reshape", graph.op("Greater", scores, threshold), graph.longs(-1));
        String found = graph.op("NonZero", above);
        String anchors = graph.named("anchors", "Reshape", Map.of(), found, graph.longs(-1));
        graph.output(anchors, ElementType.INT64, "cues");

        graph.output(roles(states, mask, anchors), ElementType.FLOAT, "cues", "span", "roles");
        String names = graph.op("MatMul", states, matrix("name.weight", true));
        graph.output(
                graph.named("names", "Add", Map.of(), names, vector("name.bias")),
                ElementType.FLOAT,
                "windows",
                "width",
                "name_tags");
        graph.write("hearsay training", out);
    }

    /** What keeps padding from being a cue: 0 for a piece, far more than any score for padding. */
    private String margin(String mask) {
        return graph.op("Mul", graph.op("Sub", graph.scalar(1f), mask), graph.scalar(10_000f));
    }

    private String encode(String ids, String features, String mask) {
        String width = graph.op("Gather", graph.op("Shape", ids), graph.scalar(1L));
        String positions = graph.op("Range", graph.scalar(0L), width, graph.scalar(1L));
        float[] type = parameters.get("embeddings.type").get(0).toFloatArray();
        String x = graph.op("Add", rows("embeddings.word", ids), rows("embeddings.features", features));
        x = graph.op("Add", x, rows("embeddings.position_embeddings.weight", positions));
        x = graph.op("Add", x, graph.floats(new long[] {type.length}, type));
        x = normalise(x, "embeddings.LayerNorm");
        String inside = graph.op("Cast", Map.of("to", (long) ElementType.INT32.number()), mask);
        for (int i = 0; i < parameters.layers(); i++) {
            String layer = "encoder.layer." + i + ".";
            String self = layer + "attention.self.";
            String attended = attend(x, List.of(self + "query", self + "key", self + "value"), Network.HEADS, inside);
            x = residual(x, attended, layer + "attention.output.dense", layer + "attention.output.LayerNorm");
            String inner = graph.op("Gelu", dense(x, layer + "intermediate.dense"));
            x = residual(x, inner, layer + "output.dense", layer + "output.LayerNorm");
        }
        return x;
    }

    private String roles(String states, String mask, String anchors) {
        String width = graph.op("Gather", graph.op("Shape", mask), graph.scalar(1L));
        String flat = graph.op("Reshape", states, graph.longs(-1, Network.WIDTH));
        long[] offsets = new long[Network.SPAN];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = (long) i - RoleModel.REACH;
        }
        String column = graph.op("Unsqueeze", anchors, graph.longs(1));
        String place = graph.op("Mod", column, width);
        String pieces = graph.op("Add", place, graph.longs(offsets));
        String last = graph.op("Sub", width, graph.scalar(1L));
        String clamped = graph.op("Max", graph.op("Min", pieces, last), graph.scalar(0L));
        String reach = graph.op("Add", graph.op("Sub", column, place), clamped);
        String inside =
                graph.op("Cast", Map.of("to", (long) ElementType.FLOAT.number()), graph.op("Equal", pieces, clamped));
        String flatMask = graph.op("Reshape", mask, graph.longs(-1));
        String reachMask = graph.op("Mul", inside, graph.op("Gather", flatMask, reach));

        String cues = graph.op("Unsqueeze", linear(graph.op("Gather", flat, anchors), "role.cue"), graph.longs(1));
        String x = graph.op("Add", graph.op("Gather", linear(flat, "role.in"), reach), cues);
        x = graph.op("Add", x, matrix("role.distance", false));
        x = normalise(x, "role.norm");
        String masked = graph.op("Unsqueeze", graph.op("Neg", margin(reachMask)), graph.longs(1, 2));
        for (int i = 0; i < Network.ROLE_LAYERS; i++) {
            String layer = "role.layer." + i + ".";
            String attended = attendNear(x, layer, masked);
            x = residual(x, attended, layer + "attended", layer + "attended.norm");
            String inner = graph.op("Gelu", dense(x, layer + "inner"));
            x = residual(x, inner, layer + "outer", layer + "outer.norm");
        }
        String out = graph.op("MatMul", x, matrix("role.out.weight", true));
        return graph.named("roles", "Add", Map.of(), out, vector("role.out.bias"));
    }

    private String residual(String x, String change, String dense, String norm) {
        return graph.op(
                "com.microsoft:SkipLayerNormalization",
                Map.of("epsilon", Network.EPSILON),
                dense(change, dense),
                x,
                vector(norm + ".weight"),
                vector(norm + ".bias"));
    }

    /** The roles' attention, of plain operators: ONNX Runtime's own one fails where there are no cues. */
    private String attendNear(String x, String layer, String masked) {
        String split = graph.longs(0, 0, Network.ROLE_HEADS, Network.ROLE_WIDTH / Network.ROLE_HEADS);
        List<String> parts = new ArrayList<>();
        for (String name : List.of("query", "key", "value")) {
            long[] order = name.equals("key") ? new long[] {0, 2, 3, 1} : new long[] {0, 2, 1, 3};
            String reshaped = graph.op("Reshape", dense(x, layer + name), split);
            parts.add(graph.op("Transpose", Map.of("perm", order), reshaped));
        }
        float scale = (float) (1 / Math.sqrt((double) Network.ROLE_WIDTH / Network.ROLE_HEADS));
        String scores = graph.op("Mul", graph.op("MatMul", parts.get(0), parts.get(1)), graph.scalar(scale));
        String weights = graph.op("Softmax", Map.of("axis", LAST), graph.op("Add", scores, masked));
        String mixed = graph.op(
                "Transpose", Map.of("perm", new long[] {0, 2, 1, 3}), graph.op("MatMul", weights, parts.get(2)));
        return graph.op("Reshape", mixed, graph.longs(0, 0, Network.ROLE_WIDTH));
    }

    /** The encoder's attention; all three linear layers before it are one product of integers. */
    private String attend(String x, List<String> queryKeyValue, int heads, String mask) {
        List<NDArray> weights = queryKeyValue.stream()
                .map(name -> parameters.get(name + ".weight"))
                .toList();
        List<NDArray> biases = queryKeyValue.stream()
                .map(name -> parameters.get(name + ".bias"))
                .toList();
        String name = queryKeyValue.getFirst() + ".key.value";
        Quantised quantised = Quantised.forProducts(NDArrays.concat(new NDList(weights), 1));
        float[] bias = NDArrays.concat(new NDList(biases)).toFloatArray();
        String[] rounded = graph.several(3, "DynamicQuantizeLinear", Map.of(), x);
        return graph.op(
                "com.microsoft:QAttention",
                Map.of("num_heads", (long) heads),
                rounded[0],
                integers(name, quantised),
                graph.weight(name + ".bias", new long[] {bias.length}, bias),
                rounded[1],
                columnScales(name, quantised),
                mask,
                rounded[2]);
    }

    /** A linear layer in integers: the inputs are rounded to 8 bits with one scale for all of them. */
    private String dense(String x, String name) {
        Quantised quantised = Quantised.forProducts(parameters.get(name + ".weight"));
        return graph.op(
                "com.microsoft:DynamicQuantizeMatMul",
                x,
                integers(name + ".weight", quantised),
                columnScales(name + ".weight", quantised),
                "",
                vector(name + ".bias"));
    }

    private String columnScales(String name, Quantised quantised) {
        float[] scales = quantised.scales();
        return graph.weight(name + Quantised.SCALES, new long[] {scales.length}, scales);
    }

    private String linear(String x, String name) {
        return graph.op("Add", graph.op("MatMul", x, matrix(name + ".weight", true)), vector(name + ".bias"));
    }

    private String normalise(String x, String name) {
        return graph.op(
                "LayerNormalization",
                Map.of("axis", LAST, "epsilon", Network.EPSILON),
                x,
                vector(name + ".weight"),
                vector(name + ".bias"));
    }

    private String vector(String name) {
        float[] values = parameters.get(name).toFloatArray();
        return graph.weight(name, new long[] {values.length}, values);
    }

    /** Rows of an embedding, widened after they are chosen. */
    private String rows(String name, String indexes) {
        Quantised quantised = Quantised.of(parameters.get(name), false);
        String chosen = graph.op("Gather", integers(name, quantised), indexes);
        String scales = graph.op("Gather", scales(name, quantised), indexes);
        return graph.op("Mul", widen(chosen), scales);
    }

    /** A matrix, widened when the model is loaded. */
    private String matrix(String name, boolean byColumn) {
        Quantised quantised = Quantised.of(parameters.get(name), byColumn);
        return graph.op("Mul", widen(integers(name, quantised)), scales(name, quantised));
    }

    private String integers(String name, Quantised quantised) {
        return graph.weight(name + Quantised.INTEGERS, quantised.shape(), quantised.values());
    }

    private String scales(String name, Quantised quantised) {
        return graph.weight(name + Quantised.SCALES, quantised.scaleShape(), quantised.scales());
    }

    private String widen(String bytes) {
        return graph.op("Cast", Map.of("to", (long) ElementType.FLOAT.number()), bytes);
    }
}
