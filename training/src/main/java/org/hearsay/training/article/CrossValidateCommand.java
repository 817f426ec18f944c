package org.hearsay.training.article;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.article.body.BlockModel;
import org.hearsay.article.body.PageBlocks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cross-validate}: scores the rules alone and the classifier, on pages of publishers that it has not seen. */
@Command(name = "cross-validate", description = "Trains without each fold of publishers in turn, and scores on it.")
final class CrossValidateCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, description = "the folder with the sets aeb, fundus, segments and wcxb")
    private Path data = Path.of(".");

    @Option(names = "--folds", description = "how many folds; ${DEFAULT-VALUE} unless given")
    private int count = 4;

    @Option(
            names = "--seed",
            description = "where chance begins; ${DEFAULT-VALUE}, as for the released model, unless given")
    private long seed = BlockTrainer.SEED;

    @Option(names = "--errors", description = "a file to write wrongly told passages to")
    private @Nullable Path errors;

    /** The scores of one set: of the rules, and of the model. */
    private record Scores(BodyScore rules, BodyScore model) {}

    private final Map<String, Scores> scores = new TreeMap<>();

    @Override
    public Integer call() throws IOException {
        Corpus corpus = Corpus.read(data);
        for (GoldPage gold : corpus.without()) {
            of(gold).rules.add(gold, "");
            of(gold).model.add(gold, "");
        }
        int[] folds = corpus.folds(count);
        BlockTrainer trainer = new BlockTrainer(corpus.pages(), folds, BlockTrainer.Settings.DEFAULT.withSeed(seed));
        try (PrintStream out = errors == null
                ? new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8)
                : new PrintStream(errors.toFile(), StandardCharsets.UTF_8)) {
            for (int fold = 0; fold < count; fold++) {
                BlockModel model = trainer.model(1 << fold);
                for (int p = 0; p < folds.length; p++) {
                    if (folds[p] == fold) {
                        score(corpus.pages().get(p), model, out);
                    }
                }
                System.err.println("fold " + (fold + 1) + " of " + count + " done");
            }
        }
        scores.forEach((set, both) -> {
            System.out.println(set + "\n  rules alone    " + both.rules + "\n  with the model " + both.model);
            System.out.println("  resamples in which the model is no better: " + both.model.noBetterThan(both.rules));
        });
        return 0;
    }

    private Scores of(GoldPage gold) {
        return scores.computeIfAbsent(gold.set(), _ -> new Scores(new BodyScore(), new BodyScore()));
    }

    private void score(LabelledPage page, BlockModel model, PrintStream errors) {
        PageBlocks blocks = page.blocks();
        boolean[] rules = new boolean[blocks.size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = blocks.isRuledIn(i);
        }
        boolean[] body = model.body(blocks);
        for (int i = 0; i < body.length; i++) {
            double share = page.shares()[i];
            if (!Double.isNaN(share) && (share > 0.5) != body[i]) {
                String wrong = body[i] ? "in" : "out";
                String line = String.join(
                        "\t",
                        List.of(
                                wrong,
                                page.gold().set(),
                                page.gold().name(),
                                String.valueOf(rules[i]),
                                blocks.path(i)));
                errors.println(line + "\t" + blocks.text(i).replace('\n', '/'));
            }
        }
        of(page.gold()).rules.add(page.gold(), page.body(rules));
        of(page.gold()).model.add(page.gold(), page.body(body));
    }
}
