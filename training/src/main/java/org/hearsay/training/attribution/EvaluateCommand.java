package org.hearsay.training.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.Polnear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate}: scores a model against annotated articles. */
@Command(name = "evaluate", description = "Scores the released model, or another, against annotated articles.")
final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--gold", required = true, description = "folder with text/ and attributions/")
    private Path gold = Path.of(".");

    @Option(names = "--model", description = "ONNX file, instead of the released model")
    private @Nullable Path model;

    @Option(names = "--thresholds", split = ",", description = "try these thresholds for a cue, with --model")
    private double[] thresholds = {};

    @Option(names = "--changes", split = ",", description = "try these prices of a change of role, with --model")
    private double[] changes = {};

    @Override
    public Integer call() throws IOException {
        List<GoldArticle> articles = Polnear.read(gold);
        if (model == null) {
            try (Attribution attribution = Attribution.released()) {
                System.out.println(score(attribution, articles).report());
            }
            return 0;
        }
        try (RoleModel roles = RoleModel.load(Files.readAllBytes(model))) {
            if (thresholds.length == 0 && changes.length == 0) {
                System.out.println(score(Attribution.with(roles), articles).report());
            }
            for (double threshold : thresholds) {
                for (double change : changes) {
                    Scorer scorer = score(Attribution.with(roles, threshold, change), articles);
                    System.out.printf(
                            Locale.ROOT,
                            "threshold %.2f  change %.2f  relation %.2f  strict %.2f%n",
                            threshold,
                            change,
                            100 * scorer.relation().f1(),
                            100 * scorer.strict().f1());
                }
            }
        }
        return 0;
    }

    private static Scorer score(Attribution attribution, List<GoldArticle> articles) {
        Scorer scorer = new Scorer();
        for (GoldArticle article : articles) {
            scorer.add(
                    article.text(),
                    attribution.read(article.text(), article.paragraphs()).stream()
                            .map(s -> new Scorer.Relation(s.source(), s.cue(), s.content()))
                            .toList(),
                    article.relations().stream()
                            .map(r -> new Scorer.Relation(r.source(), r.cue(), r.content()))
                            .toList());
        }
        return scorer;
    }
}
