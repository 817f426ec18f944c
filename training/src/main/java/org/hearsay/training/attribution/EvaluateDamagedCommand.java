package org.hearsay.training.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.training.damage.Damage;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.Polnear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate-damaged}: scores a model against annotated articles, whole and damaged in each of the ways. */
@Command(name = "evaluate-damaged", description = "Scores a model on articles as they are and as they come damaged.")
final class EvaluateDamagedCommand implements Callable<Integer> {

    @Option(names = "--gold", required = true, description = "folder with text/ and attributions/")
    private Path gold = Path.of(".");

    @Option(names = "--model", description = "ONNX file, instead of the released model")
    private @Nullable Path model;

    @Option(names = "--seed", defaultValue = "1", description = "of what is drawn (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--kinds", split = ",", description = "of damage (default: all): ${COMPLETION-CANDIDATES}")
    private Damage[] kinds = Damage.values();

    @Override
    public Integer call() throws IOException {
        List<GoldArticle> articles = Polnear.read(gold);
        try (Attribution attribution =
                model == null ? Attribution.released() : Attribution.with(RoleModel.load(Files.readAllBytes(model)))) {
            Scorer whole = score(attribution, articles);
            System.out.println("| damage | P | R | relation F1 | loss | strict F1 | loss |");
            System.out.println("|---|--:|--:|--:|--:|--:|--:|");
            row("none", whole, whole);
            Arrays.stream(kinds)
                    .forEach(kind -> row(kind.label(), score(attribution, damaged(articles, kind, seed)), whole));
        }
        return 0;
    }

    /** The articles, all damaged in one way. */
    static List<GoldArticle> damaged(List<GoldArticle> articles, Damage kind, long seed) {
        return articles.stream()
                .map(article -> kind.of(article.text(), seed + article.name().hashCode())
                        .of(article))
                .toList();
    }

    static Scorer score(Attribution attribution, List<GoldArticle> articles) {
        Scorer scorer = new Scorer();
        for (GoldArticle article : articles) {
            scorer.add(
                    article.text(),
                    attribution.read(article.text(), article.paragraphs()).stream()
                            .map(Scorer.Roles::of)
                            .toList(),
                    article.relations().stream().map(Scorer.Roles::of).toList());
        }
        return scorer;
    }

    private static void row(String name, Scorer scorer, Scorer whole) {
        double relation = 100 * scorer.relation().f1();
        double strict = 100 * scorer.strict().f1();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                name,
                100 * scorer.relation().precision(),
                100 * scorer.relation().recall(),
                relation,
                100 * whole.relation().f1() - relation,
                strict,
                100 * whole.strict().f1() - strict);
    }
}
