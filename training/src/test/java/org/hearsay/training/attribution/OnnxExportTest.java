package org.hearsay.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.hearsay.attribution.model.CueRoles;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.attribution.model.Role;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.attribution.model.Sight;
import org.hearsay.attribution.model.Window;
import org.hearsay.attribution.model.Windows;
import org.hearsay.attribution.model.WordPiece;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.training.gold.GoldRelation;
import org.junit.jupiter.api.Test;

class OnnxExportTest {

    private static final Text TEXT = Text.of(
            "The gates were opened by hand, Ilen Marrow said. \u201CNobody asked me,\u201D he added on Monday.");

    /** What rounding the inputs of products to 8 bits may change of a score on average; scores are about 1 wide here. */
    private static final double ROUNDING = 0.15;

    @Test
    void theExportedGraphSaysWhatTheNetworkSays() throws IOException {
        Window window = new Windows(WordPiece.released())
                .of(TEXT, List.of(TEXT.whole()), Windows.CORE)
                .getFirst();
        int said = TEXT.toString().indexOf("said");
        GoldRelation relation = new GoldRelation(
                List.of(new Span(31, 42)), List.of(new Span(said, said + 4)), List.of(new Span(0, 29)));
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Parameters parameters = new Parameters(manager, 3);
            BaseModel.initialise(parameters, 6);
            ByteArrayOutputStream onnx = new ByteArrayOutputStream();
            new OnnxExport(parameters).write(onnx);

            Batch batch = Batch.of(manager, List.of(Example.of(window, List.of(relation), new byte[window.size()])));
            roundAsExported(parameters);
            Network network = new Network(parameters, 0);
            NDArray states = network.encode(batch.inputs());
            float[] anchors = network.anchors(states).toFloatArray();
            float[] roles = network.roles(states, batch).toFloatArray();
            float[] names = network.names(states).toFloatArray();
            int anchor = (int) batch.anchors().getLong(0);

            try (RoleModel model = RoleModel.load(onnx.toByteArray())) {
                Sight sight = model.run(List.of(window), 1e-6);
                List<CueRoles> cues = sight.cues();
                CueRoles cue = cues.stream()
                        .filter(c -> c.anchor() == anchor)
                        .findFirst()
                        .orElseThrow();
                double logit = Math.log(cue.probability() / (1 - cue.probability()));
                assertThat(logit).isCloseTo(anchors[anchor], within(ROUNDING));
                DoubleSummaryStatistics differences = new DoubleSummaryStatistics();
                for (int piece = cue.from(); piece < cue.to(); piece++) {
                    for (Role role : Role.COLUMNS) {
                        int row = piece - anchor + RoleModel.REACH;
                        differences.accept(
                                Math.abs(cue.score(piece, role) - roles[row * Network.ROLES + role.column()]));
                    }
                }
                assertThat(differences.getAverage()).isLessThan(ROUNDING);
                assertThat(differences.getMax()).isLessThan(4 * ROUNDING);
                assertSame(sight.names(), names, window);
            }
        }
    }

    /** That the model gives each piece of the core the tags' scores that the network gives it. */
    private static void assertSame(NameScores found, float[] logits, Window window) {
        assertThat(found.size()).isEqualTo(window.coreEnd() - window.coreStart());
        for (int i = 0; i < found.size(); i++) {
            int from = (window.coreStart() + i) * Network.NAME_TAGS;
            double sum = 0;
            for (int tag = 0; tag < Network.NAME_TAGS; tag++) {
                sum += Math.exp(logits[from + tag]);
            }
            for (NameTag tag : NameTag.COLUMNS) {
                assertThat((double) found.logarithm(i, tag))
                        .isCloseTo(logits[from + tag.column()] - Math.log(sum), within(ROUNDING));
            }
        }
    }

    @Test
    void paddingChangesNothingOfWhatIsSaidOfAWindow() throws IOException {
        Windows windows = new Windows(WordPiece.released());
        Window longer = windows.of(TEXT, List.of(TEXT.whole()), Windows.CORE).getFirst();
        Window shorter =
                windows.of(TEXT, List.of(new Span(0, 29)), Windows.CORE).getFirst();
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Parameters parameters = new Parameters(manager, 3);
            BaseModel.initialise(parameters, 6);
            ByteArrayOutputStream onnx = new ByteArrayOutputStream();
            new OnnxExport(parameters).write(onnx);
            try (RoleModel model = RoleModel.load(onnx.toByteArray())) {
                NameScores alone = model.run(List.of(shorter), 0.5).names();
                NameScores beside = model.run(List.of(longer, shorter), 0.5).names();
                int first = beside.size() - alone.size();
                for (int i = 0; i < alone.size(); i++) {
                    assertThat(beside.span(first + i)).isEqualTo(alone.span(i));
                    for (NameTag tag : NameTag.COLUMNS) {
                        assertThat(beside.logarithm(first + i, tag))
                                .isCloseTo(alone.logarithm(i, tag), within((float) ROUNDING));
                    }
                }
            }
        }
    }

    private static void roundAsExported(Parameters parameters) {
        for (String name : parameters.names()) {
            NDArray value = parameters.get(name);
            boolean byColumn = !name.startsWith("embeddings.") && !name.equals("role.distance");
            boolean products = name.startsWith("encoder.") || name.startsWith("role.layer.");
            if (value.getShape().dimension() == 2 && !name.equals("embeddings.type")) {
                Quantised rounded = products ? Quantised.forProducts(value) : Quantised.of(value, byColumn);
                value.set(rounded.widened());
            }
        }
    }

    @Test
    void aThresholdThatNothingReachesGivesNoCues() throws IOException {
        Window window = new Windows(WordPiece.released())
                .of(TEXT, List.of(TEXT.whole()), Windows.CORE)
                .getFirst();
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Parameters parameters = new Parameters(manager, 3);
            BaseModel.initialise(parameters, 6);
            ByteArrayOutputStream onnx = new ByteArrayOutputStream();
            new OnnxExport(parameters).write(onnx);
            try (RoleModel model = RoleModel.load(onnx.toByteArray())) {
                assertThat(model.run(List.of(window), 0.999999).cues()).isEmpty();
            }
        }
    }
}
