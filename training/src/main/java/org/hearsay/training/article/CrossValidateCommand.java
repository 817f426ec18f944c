package org.hearsay.training.article;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.article.Articles;
import org.hearsay.article.BlockModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cross-validate}: scores the classifier on pages of publishers that it has not seen. */
@Command(name = "cross-validate", description = "Trains without each fold of publishers in turn, and scores on it.")
final class CrossValidateCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, description = "the folder with the sets")
    private Path data = Path.of(".");

    @Option(names = "--folds", description = "how many folds; ${DEFAULT-VALUE} unless given")
    private int count = 4;

    @Option(names = "--errors", description = "a file to write wrongly told passages to")
    private Path errors = Path.of("/dev/null");

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        List<LabelledPage> pages = new ArrayList<>();
        List<GoldPage> without = new ArrayList<>();
        Articles articles = new Articles(null);
        for (String set : List.of("aeb", "fundus", "segments", "wcxb")) {
            for (GoldPage gold : GoldPage.read(data.resolve(set))) {
                LabelledPage.of(gold, articles).ifPresentOrElse(pages::add, () -> without.add(gold));
            }
        }
        int[] folds = pages.stream()
                .mapToInt(page -> Math.floorMod(page.gold().domain().hashCode() * 31 + 7, count))
                .toArray();
        System.err.println(pages.size() + " pages read in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        Map<String, BodyScore[]> scores = new TreeMap<>();
        without.forEach(gold -> of(scores, gold)[0].add(gold, ""));
        without.forEach(gold -> of(scores, gold)[1].add(gold, ""));
        BlockTrainer trainer = new BlockTrainer(pages, folds, BlockTrainer.Settings.DEFAULT);
        try (PrintStream out = new PrintStream(errors.toFile())) {
            for (int fold = 0; fold < count; fold++) {
                BlockModel model = trainer.model(1 << fold);
                System.err.println("fold " + fold + " at " + (System.nanoTime() - start) / 1_000_000_000 + " s");
                for (int p = 0; p < folds.length; p++) {
                    if (folds[p] == fold) {
                        score(pages.get(p), model.probabilities(pages.get(p).blocks()), of(scores, pages.get(p).gold()), out);
                    }
                }
            }
        }
        scores.forEach((set, both) -> System.out.println(set + "\n  rules " + both[0] + "\n  model " + both[1]));
        return 0;
    }

    private static BodyScore[] of(Map<String, BodyScore[]> scores, GoldPage gold) {
        return scores.computeIfAbsent(gold.set(), _ -> new BodyScore[] {new BodyScore(), new BodyScore()});
    }

    private static void score(LabelledPage page, float[] probabilities, BodyScore[] scores, PrintStream errors) {
        boolean[] rules = new boolean[probabilities.length];
        boolean[] model = new boolean[probabilities.length];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = page.blocks().isRuledIn(i);
            model[i] = probabilities[i] > 0.5;
            double share = page.shares()[i];
            if (!Double.isNaN(share) && share > 0.5 != model[i]) {
                String text = page.blocks().text(i).replace("\n", " / ");
                errors.printf("%s %s %s share %.2f p %.2f rules %s | %s | %s%n", model[i] ? "ADD" : "MISS",
                        page.gold().set(), page.gold().name(), share, probabilities[i], rules[i], text.substring(0, Math.min(140, text.length())), page.blocks().path(i));
            }
        }
        scores[0].add(page.gold(), page.body(rules));
        scores[1].add(page.gold(), page.body(model));
    }
}
