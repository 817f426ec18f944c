package org.hearsay.training.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.attribution.model.PieceFeatures;
import org.hearsay.attribution.model.Role;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.training.onnx.OnnxWeights;

/**
 * The attribution network: BERT's encoder (Devlin et al. 2019) with MiniLM's weights, a score for each piece of a cue
 * beginning there, and for each such cue a small transformer over the pieces within its reach, which sees the cue and
 * the distance to it and says what role each piece has. Another head says of each piece what it is to a name.
 */
final class Network {

    static final int HEADS = 12;
    static final int WIDTH = 384;
    static final int INNER = 1536;
    static final int ROLE_LAYERS = 2;
    static final int ROLE_HEADS = 4;
    static final int ROLE_WIDTH = 128;
    static final int ROLE_INNER = 256;
    static final int SPAN = 2 * RoleModel.REACH + 1;
    static final int ROLES = Role.COLUMNS.size();
    static final int NAME_TAGS = NameTag.COLUMNS.size();
    static final float EPSILON = 1e-12f;

    private final Parameters parameters;
    private final int layers;
    private final float dropout;

    Network(Parameters parameters, float dropout) {
        this.parameters = parameters;
        this.layers = parameters.layers();
        this.dropout = dropout;
    }

    /**
     * Adds all parameters: the encoder's from a base model, the others at random.
     *
     * @param layers how many of the base's layers to take, the lowest ones: the upper ones are those that a base can be
     *     fine-tuned without (Sajjad et al. 2020)
     */
    static void initialise(Parameters parameters, OnnxWeights base, int layers) {
        parameters.base("embeddings.word", base.get("embeddings.word_embeddings.weight"), Parameters.Rate.FROZEN);
        for (String name : new String[] {"position_embeddings.weight", "LayerNorm.weight", "LayerNorm.bias"}) {
            parameters.base("embeddings." + name, base.get("embeddings." + name), Parameters.Rate.BASE);
        }
        parameters.base("embeddings.type", base.get("embeddings.token_type_embeddings.weight"), Parameters.Rate.FROZEN);
        parameters.constant("embeddings.features", 0, PieceFeatures.COUNT, WIDTH);
        for (int i = 0; i < layers; i++) {
            String from = "encoder.layer." + i + ".";
            for (String dense : new String[] {
                "attention.self.query",
                "attention.self.key",
                "attention.self.value",
                "attention.output.dense",
                "intermediate.dense",
                "output.dense"
            }) {
                String node = "/encoder/layer." + i + "/" + dense.replace('.', '/') + "/MatMul";
                parameters.base(from + dense + ".weight", base.get(node), Parameters.Rate.BASE);
                parameters.base(from + dense + ".bias", base.get(from + dense + ".bias"), Parameters.Rate.BASE);
            }
            for (String norm : new String[] {"attention.output.LayerNorm", "output.LayerNorm"}) {
                for (String part : new String[] {".weight", ".bias"}) {
                    parameters.base(from + norm + part, base.get(from + norm + part), Parameters.Rate.BASE);
                }
            }
        }
        parameters.random("anchor.weight", 0.02, WIDTH, 1);
        parameters.constant("anchor.bias", -3, 1);
        parameters.random("tag.weight", 0.02, WIDTH, ROLES);
        parameters.constant("tag.bias", 0, ROLES);
        dense(parameters, "role.in", WIDTH, ROLE_WIDTH);
        dense(parameters, "role.cue", WIDTH, ROLE_WIDTH);
        parameters.random("role.distance", 0.1, SPAN, ROLE_WIDTH);
        norm(parameters, "role.norm");
        for (int i = 0; i < ROLE_LAYERS; i++) {
            String layer = "role.layer." + i + ".";
            for (String part : new String[] {"query", "key", "value", "attended"}) {
                dense(parameters, layer + part, ROLE_WIDTH, ROLE_WIDTH);
            }
            norm(parameters, layer + "attended.norm");
            dense(parameters, layer + "inner", ROLE_WIDTH, ROLE_INNER);
            dense(parameters, layer + "outer", ROLE_INNER, ROLE_WIDTH);
            norm(parameters, layer + "outer.norm");
        }
        dense(parameters, "role.out", ROLE_WIDTH, ROLES);
        parameters.random("name.weight", 0.02, WIDTH, NAME_TAGS);
        parameters.constant("name.bias", 0, NAME_TAGS);
    }

    private static void dense(Parameters parameters, String name, int in, int out) {
        parameters.random(name + ".weight", Math.sqrt(1.0 / in), in, out);
        parameters.constant(name + ".bias", 0, out);
    }

    private static void norm(Parameters parameters, String name) {
        parameters.constant(name + ".weight", 1, ROLE_WIDTH);
        parameters.constant(name + ".bias", 0, ROLE_WIDTH);
    }

    /** The encoder's states, [windows, width, 384]. */
    NDArray encode(Inputs inputs) {
        NDArray x = rows(parameters.get("embeddings.word"), inputs.ids())
                .add(rows(parameters.get("embeddings.position_embeddings.weight"), inputs.positions()))
                .add(rows(parameters.get("embeddings.features"), inputs.features()))
                .add(parameters.get("embeddings.type").get(0));
        x = drop(normalise(x, "embeddings.LayerNorm"));
        NDArray masked = inputs.mask().sub(1).muli(10000f).reshape(inputs.windows(), 1, 1, inputs.width());
        for (int i = 0; i < layers; i++) {
            String layer = "encoder.layer." + i + ".";
            NDArray attended = attend(
                    x,
                    layer + "attention.self.query",
                    layer + "attention.self.key",
                    layer + "attention.self.value",
                    HEADS,
                    masked);
            x = normalise(
                    drop(linear(attended, layer + "attention.output.dense")).add(x),
                    layer + "attention.output.LayerNorm");
            NDArray inner = gelu(linear(x, layer + "intermediate.dense"));
            x = normalise(drop(linear(inner, layer + "output.dense")).add(x), layer + "output.LayerNorm");
        }
        return x;
    }

    /** For each piece, the logit of a cue beginning there: [windows, width]. */
    NDArray anchors(NDArray states) {
        return linear(states, "anchor").squeeze(-1);
    }

    /** For each piece, scores of its role to any cue: [windows, width, roles]. An aid in training alone. */
    NDArray tags(NDArray states) {
        return linear(states, "tag");
    }

    /** For each piece, scores of its {@link NameTag}: [windows, width, tags]. */
    NDArray names(NDArray states) {
        return linear(states, "name");
    }

    /** For each cue and each piece within its reach, scores of its role: [cues, span, roles]. */
    NDArray roles(NDArray states, Batch batch) {
        NDArray flat = states.reshape(-1, WIDTH);
        NDArray cues = linear(rows(flat, batch.anchors()), "role.cue").expandDims(1);
        NDArray x = rows(linear(flat, "role.in"), batch.reach()).add(cues).add(parameters.get("role.distance"));
        x = normalise(x, "role.norm");
        NDArray masked = batch.reachMask().sub(1).muli(10000f).expandDims(1).expandDims(1);
        for (int i = 0; i < ROLE_LAYERS; i++) {
            String layer = "role.layer." + i + ".";
            NDArray attended = attend(x, layer + "query", layer + "key", layer + "value", ROLE_HEADS, masked);
            x = normalise(drop(linear(attended, layer + "attended")).add(x), layer + "attended.norm");
            NDArray inner = gelu(linear(x, layer + "inner"));
            x = normalise(drop(linear(inner, layer + "outer")).add(x), layer + "outer.norm");
        }
        return linear(x, "role.out");
    }

    private NDArray attend(NDArray x, String query, String key, String value, int heads, NDArray masked) {
        long batch = x.getShape().get(0);
        long length = x.getShape().get(1);
        long width = x.getShape().get(2);
        Shape split = new Shape(batch, length, heads, width / heads);
        NDArray q = linear(x, query).reshape(split).transpose(0, 2, 1, 3);
        NDArray k = linear(x, key).reshape(split).transpose(0, 2, 3, 1);
        NDArray v = linear(x, value).reshape(split).transpose(0, 2, 1, 3);
        NDArray scores =
                q.matMul(k).mul((float) (1 / Math.sqrt((double) width / heads))).add(masked);
        return scores.softmax(-1).matMul(v).transpose(0, 2, 1, 3).reshape(batch, length, width);
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
    }

    private NDArray normalise(NDArray x, String name) {
        NDArray weight = parameters.get(name + ".weight");
        return x.getNDArrayInternal()
                .layerNorm(x, weight.getShape(), weight, parameters.get(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    private static NDArray gelu(NDArray x) {
        return x.getNDArrayInternal().gelu();
    }

    private NDArray drop(NDArray x) {
        return dropout == 0
                ? x
                : x.getNDArrayInternal().dropout(x, dropout, true).singletonOrThrow();
    }

    private static NDArray rows(NDArray table, NDArray indexes) {
        return indexes.getNDArrayInternal()
                .embedding(indexes, table, SparseFormat.DENSE)
                .singletonOrThrow();
    }
}
