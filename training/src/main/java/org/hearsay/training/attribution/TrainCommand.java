package org.hearsay.training.attribution;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.attribution.model.Windows;
import org.hearsay.attribution.model.WordPiece;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.NamedText;
import org.hearsay.training.gold.Polnear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code train}: fine-tunes the base encoder and saves a checkpoint. */
@Command(name = "train", description = "Fine-tunes the base encoder on annotated articles; saves a checkpoint.")
final class TrainCommand implements Callable<Integer> {

    @Option(names = "--gold", required = true, description = "folder with text/ and attributions/")
    private Path gold = Path.of(".");

    @Mixin
    private NameData names = new NameData();

    @Option(names = "--checkpoint", required = true, description = "file to save to, on the way and at the end")
    private Path checkpoint = Path.of("checkpoint");

    @Option(
            names = "--from",
            description = "checkpoint, or released .onnx file, to begin from, instead of the base encoder")
    private @Nullable Path from;

    @Option(names = "--teacher", description = "checkpoint of a larger network that has a say in what is learnt")
    private @Nullable Path teacher;

    @Option(names = "--teacher-share", defaultValue = "0.6", description = "of its say (default: ${DEFAULT-VALUE})")
    private float teacherShare;

    @Option(names = "--layers", defaultValue = "6", description = "of the encoder (default: ${DEFAULT-VALUE})")
    private int layers;

    @Option(names = "--exact", description = "multiply matrices as floats, where the processor could do it in bfloat16")
    private boolean exact;

    @Option(names = "--minutes", defaultValue = "75", description = "how long (default: ${DEFAULT-VALUE})")
    private double minutes;

    @Option(names = "--workers", defaultValue = "2", description = "batches at once (default: ${DEFAULT-VALUE})")
    private int workers;

    @Option(names = "--pieces", defaultValue = "1100", description = "pieces a batch (default: ${DEFAULT-VALUE})")
    private int pieces;

    @Option(names = "--base-rate", defaultValue = "1.5e-4", description = "(default: ${DEFAULT-VALUE})")
    private double baseRate;

    @Option(names = "--head-rate", defaultValue = "8e-4", description = "(default: ${DEFAULT-VALUE})")
    private double headRate;

    @Option(names = "--names-share", defaultValue = "0.5", description = "of the batches (default: ${DEFAULT-VALUE})")
    private double namesShare;

    @Option(names = "--damaged", defaultValue = "0.4", description = "of the articles (default: ${DEFAULT-VALUE})")
    private double damaged;

    @Option(names = "--dropout", defaultValue = "0.1", description = "(default: ${DEFAULT-VALUE})")
    private float dropout;

    @Option(names = "--seed", defaultValue = "1", description = "(default: ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<GoldArticle> articles = Polnear.read(gold);
        Examples examples = new Examples(articles, new Windows(WordPiece.released()), pieces, damaged, seed);
        List<NamedText> named = names.forTraining();
        NameExamples nameExamples =
                named.isEmpty() ? null : new NameExamples(named, new Windows(WordPiece.released()), pieces, seed + 1);
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Parameters parameters = new Parameters(manager, seed);
            BaseModel.initialise(parameters, layers);
            if (!exact && !Products.round()) {
                System.err.println(
                        "this PyTorch can't be told to round products to bfloat16; training takes twice as long");
            }
            if (from != null) {
                Checkpoint.read(from).into(parameters);
            }
            Teacher teaching = teacher == null
                    ? null
                    : new Teacher(Checkpoint.read(teacher).parameters(manager, false), teacherShare);
            AttributionTrainer.Settings settings = new AttributionTrainer.Settings(
                    Duration.ofMillis((long) (minutes * 60_000)),
                    workers,
                    baseRate,
                    headRate,
                    namesShare,
                    Duration.ofMinutes(5));
            new AttributionTrainer(
                            parameters,
                            new Network(parameters, dropout),
                            examples,
                            nameExamples,
                            teaching,
                            settings,
                            checkpoint,
                            System.err)
                    .run();
        }
        return 0;
    }
}
