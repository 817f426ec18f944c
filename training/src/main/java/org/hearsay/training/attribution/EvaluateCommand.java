package org.hearsay.training.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Relation;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.attribution.model.Sight;
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
                System.out.println(
                        score(attribution, articles, see(attribution, articles)).report());
            }
            return 0;
        }
        try (RoleModel roles = RoleModel.load(Files.readAllBytes(model))) {
            if (thresholds.length == 0 || changes.length == 0) {
                Attribution attribution = Attribution.with(roles);
                System.out.println(
                        score(attribution, articles, see(attribution, articles)).report());
            } else {
                compare(roles, articles);
            }
        }
        return 0;
    }

    /** Runs the model once, and reads what it saw with each of the settings. */
    private void compare(RoleModel roles, List<GoldArticle> articles) {
        double least = Arrays.stream(thresholds).min().orElseThrow();
        List<Sight> seen = see(Attribution.with(roles, least, 0), articles);
        for (double threshold : thresholds) {
            for (double change : changes) {
                Scorer scorer = score(Attribution.with(roles, threshold, change), articles, seen);
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

    private static List<Sight> see(Attribution attribution, List<GoldArticle> articles) {
        return articles.stream()
                .map(article -> attribution.look(article.text(), article.paragraphs()))
                .toList();
    }

    /** Scores the statements that are made of what the model sees. */
    private static Scorer score(Attribution attribution, List<GoldArticle> articles, List<Sight> seen) {
        Scorer scorer = new Scorer();
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = articles.get(i);
            List<Relation> relations = attribution.relations(article.text(), article.paragraphs(), seen.get(i));
            scorer.add(
                    article.text(),
                    relations.stream().map(Scorer.Roles::of).toList(),
                    article.relations().stream().map(Scorer.Roles::of).toList());
        }
        return scorer;
    }
}
