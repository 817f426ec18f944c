package org.hearsay.attribution.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The attribution model: a small transformer that, in one pass over a window, finds where cues begin and says for each
 * what the pieces within its reach are to it, and of each piece what it is to a name. May be used by many threads at
 * once.
 */
public final class RoleModel implements AutoCloseable {

    /** How many pieces to each side of a cue's first piece its roles reach. 99% of PolNeAR's relations lie within. */
    public static final int REACH = 96;

    private final OrtSession session;

    private RoleModel(OrtSession session) {
        this.session = session;
    }

    /**
     * Loads a model as {@code training/} exports it.
     *
     * @param onnx the bytes of the ONNX file
     * @throws IllegalStateException where ONNX Runtime can't load it, or has no native library for this machine
     */
    public static RoleModel load(byte[] onnx) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new RoleModel(OrtEnvironment.getEnvironment().createSession(onnx, options));
        } catch (OrtException e) {
            throw new IllegalStateException("the attribution model can't be loaded: " + e.getMessage(), e);
        }
    }

    /**
     * Runs the model over some windows at once.
     *
     * @param windows best of like length, since all are padded to the longest
     * @param threshold a cue begins where the model is at least so sure of it, from 0 to 1, both excluded
     * @return what there is in the windows' cores, in the order of the windows and of the text
     * @throws IllegalStateException where ONNX Runtime fails
     */
    public Sight run(List<Window> windows, double threshold) {
        return run(windows, threshold, _ -> false);
    }

    /**
     * Runs the model over some windows at once.
     *
     * @param windows best of like length, since all are padded to the longest
     * @param threshold a cue begins where the model is at least so sure of it, from 0 to 1, both excluded
     * @param asked whether a piece that begins at an index of the text is looked at as a cue however unsure the model is
     * @return what there is in the windows' cores, in the order of the windows and of the text; cues that were asked for with
     *     the probability that the model gives them
     * @throws IllegalStateException where ONNX Runtime fails
     */
    public Sight run(List<Window> windows, double threshold, IntPredicate asked) {
        int width = windows.stream().mapToInt(Window::size).max().orElse(0);
        if (width == 0) {
            return new Sight(List.of(), NameScores.NONE);
        }
        long[] shape = {windows.size(), width};
        LongBuffer ids = LongBuffer.allocate(windows.size() * width);
        LongBuffer features = LongBuffer.allocate(windows.size() * width);
        FloatBuffer mask = FloatBuffer.allocate(windows.size() * width);
        for (int w = 0; w < windows.size(); w++) {
            Pieces pieces = windows.get(w).pieces();
            for (int i = 0; i < pieces.size(); i++) {
                ids.put(w * width + i, pieces.id(i));
                features.put(w * width + i, pieces.feature(i));
                mask.put(w * width + i, 1);
            }
        }
        FloatBuffer least = least(windows, width, (float) Math.log(threshold / (1 - threshold)), asked);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
                OnnxTensor featureTensor = OnnxTensor.createTensor(environment, features, shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask, shape);
                OnnxTensor thresholdTensor = OnnxTensor.createTensor(environment, least, shape);
                OrtSession.Result result = session.run(Map.of(
                        "ids",
                        idTensor,
                        "features",
                        featureTensor,
                        "mask",
                        maskTensor,
                        "threshold",
                        thresholdTensor))) {
            FloatBuffer names = output(result, "names").getFloatBuffer();
            float[] logits = new float[names.remaining()];
            names.get(logits);
            return new Sight(cues(windows, width, result), NameScores.of(windows, width, logits));
        } catch (OrtException e) {
            throw new IllegalStateException("the attribution model failed: " + e.getMessage(), e);
        }
    }

    /** What each piece's score must exceed for a cue to begin there: context's can't, since another core has it. */
    private static FloatBuffer least(List<Window> windows, int width, float logit, IntPredicate asked) {
        float[] least = new float[windows.size() * width];
        Arrays.fill(least, Float.POSITIVE_INFINITY);
        for (int w = 0; w < windows.size(); w++) {
            Window window = windows.get(w);
            Pieces pieces = window.pieces();
            for (int i = window.coreStart(); i < window.coreEnd(); i++) {
                boolean ask = pieces.end(i) > pieces.start(i) && asked.test(pieces.start(i));
                least[w * width + i] = ask ? Float.NEGATIVE_INFINITY : logit;
            }
        }
        return FloatBuffer.wrap(least);
    }

    private static List<CueRoles> cues(List<Window> windows, int width, OrtSession.Result result) {
        LongBuffer anchors = output(result, "anchors").getLongBuffer();
        FloatBuffer scores = output(result, "anchor_scores").getFloatBuffer();
        FloatBuffer roles = output(result, "roles").getFloatBuffer();
        int row = (2 * REACH + 1) * Role.COLUMNS.size();
        List<CueRoles> cues = new ArrayList<>();
        for (int n = 0; n < anchors.limit(); n++) {
            int place = (int) anchors.get(n);
            Window window = windows.get(place / width);
            float[] logits = new float[row];
            roles.get(n * row, logits);
            cues.add(new CueRoles(window, place % width, 1 / (1 + Math.exp(-scores.get(place))), logits));
        }
        cues.sort(Comparator.comparingInt(cue -> cue.window().pieces().start(cue.anchor())));
        return cues;
    }

    private static OnnxTensor output(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name)
                .orElseThrow(() -> new IllegalStateException("the attribution model has no output named " + name));
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the attribution model can't be closed: " + e.getMessage(), e);
        }
    }
}
