package org.hearsay.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.hearsay.attribution.model.CueRoles;
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
            Network.initialise(parameters, TrainCommand.BaseModel.weights());
            ByteArrayOutputStream onnx = new ByteArrayOutputStream();
            new OnnxExport(parameters).write(onnx);

            Batch batch = Batch.of(manager, List.of(Example.of(window, List.of(relation))));
            roundAsExported(parameters);
            Network network = new Network(parameters, 0);
            NDArray states = network.encode(batch.inputs());
            float[] anchors = network.anchors(states).toFloatArray();
            float[] roles = network.roles(states, batch).toFloatArray();
            int anchor = (int) batch.anchors().getLong(0);

            try (RoleModel model = RoleModel.load(onnx.toByteArray())) {
                Sight sight = model.run(List.of(window), 1e-6);
                List<CueRoles> cues = sight.cues();
                CueRoles cue = cues.stream()
                        .filter(c -> c.anchor() == anchor)
                        .findFirst()
                        .orElseThrow();
                double logit = Math.log(cue.probability() / (1 - cue.probability()));
                assertThat(logit).isCloseTo(anchors[anchor], within(2e-3));
                for (int piece = cue.from(); piece < cue.to(); piece++) {
                    for (Role role : Role.COLUMNS) {
                        int row = piece - anchor + RoleModel.REACH;
                        assertThat((double) cue.score(piece, role))
                                .as("score of %s for piece %d", role, piece)
                                .isCloseTo(roles[row * Network.ROLES + role.column()], within(2e-3));
                    }
                }
            }
        }
    }

    private static void roundAsExported(Parameters parameters) {
        for (String name : parameters.names()) {
            NDArray value = parameters.get(name);
            boolean byColumn = !name.startsWith("embeddings.") && !name.equals("role.distance");
            if (value.getShape().dimension() == 2 && !name.equals("embeddings.type")) {
                value.set(Quantised.of(value, byColumn).widened());
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
            Network.initialise(parameters, TrainCommand.BaseModel.weights());
            ByteArrayOutputStream onnx = new ByteArrayOutputStream();
            new OnnxExport(parameters).write(onnx);
            try (RoleModel model = RoleModel.load(onnx.toByteArray())) {
                assertThat(model.run(List.of(window), 0.999999).cues()).isEmpty();
            }
        }
    }
}
