package org.hearsay.training.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Calibration;
import org.hearsay.attribution.Relation;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.Polnear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code calibrate}: fits how often relations are right to how sure the model is of them. */
@Command(
        name = "calibrate",
        description = "Fits the share of right relations to the model's confidence; prints the reliability table.")
final class CalibrateCommand implements Callable<Integer> {

    private static final int FOLDS = 10;

    @Option(names = "--gold", required = true, description = "folder with text/ and attributions/")
    private Path gold = Path.of(".");

    @Option(names = "--model", required = true, description = "ONNX file")
    private Path model = Path.of("model.onnx");

    @Override
    public Integer call() throws IOException {
        List<GoldArticle> articles = Polnear.read(gold);
        List<List<Reliability.Judged>> byArticle = new ArrayList<>();
        try (RoleModel roles = RoleModel.load(Files.readAllBytes(model))) {
            Attribution attribution = Attribution.with(roles);
            for (GoldArticle article : articles) {
                List<Relation> relations = attribution.read(article.text(), article.paragraphs());
                byArticle.add(judged(article, relations));
            }
        }
        Reliability before = new Reliability();
        Reliability unseen = new Reliability();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Reliability.Judged> others = new ArrayList<>();
            for (int i = 0; i < byArticle.size(); i++) {
                if (i % FOLDS != fold) {
                    others.addAll(byArticle.get(i));
                }
            }
            Calibration fitted = Reliability.fit(others);
            for (int i = fold; i < byArticle.size(); i += FOLDS) {
                for (Reliability.Judged one : byArticle.get(i)) {
                    before.add(one);
                    unseen.add(new Reliability.Judged(fitted.of(one.confidence()), one.right()));
                }
            }
        }
        Calibration all =
                Reliability.fit(byArticle.stream().flatMap(List::stream).toList());
        System.out.println("as the model gives it: " + before.report());
        System.out.println("calibrated, each article by the others: " + unseen.report());
        System.out.printf(Locale.ROOT, "on all: new Calibration(%.3f, %.3f)%n", all.slope(), all.offset());
        return 0;
    }

    private static List<Reliability.Judged> judged(GoldArticle article, List<Relation> relations) {
        BitSet right = Scorer.right(
                article.text(),
                relations.stream().map(Scorer.Roles::of).toList(),
                article.relations().stream().map(Scorer.Roles::of).toList());
        List<Reliability.Judged> judged = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            // What has no cue is found by rules mostly, whose shares of right ones are their own.
            if (!relations.get(i).cue().isEmpty()) {
                judged.add(new Reliability.Judged(relations.get(i).confidence(), right.get(i)));
            }
        }
        return judged;
    }
}
