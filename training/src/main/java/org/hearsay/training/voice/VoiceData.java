package org.hearsay.training.voice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.Polnear;
import org.hearsay.training.voice.LabelledArticle.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data is that voices are trained and scored on. */
final class VoiceData {

    @Option(names = "--gum", required = true, description = "folder of GUM's .conllu files and splits.md")
    private Path gum = Path.of(".");

    @Option(names = "--polnear", description = "PolNeAR: the folder that holds dev/ and train/")
    private @Nullable Path polnear;

    @Option(
            names = "--labels",
            description = "labels of the dev part: engine/src/test/resources/org/hearsay/voice/dev-sources.tsv")
    private @Nullable Path labels;

    @Option(
            names = "--train-labels",
            description = "labels of the train part:"
                    + " training/src/main/resources/org/hearsay/training/voice/train-sources.tsv")
    private @Nullable Path trainLabels;

    @Option(
            names = "--names",
            defaultValue = "rules",
            description =
                    "how names are found: by rules, or by the engine's model and rules (${COMPLETION-CANDIDATES})")
    private Naming naming = Naming.rules;

    private @Nullable NameFinder names;

    /** How names are found. */
    enum Naming {
        rules,
        model
    }

    /** Finds names as the options say. */
    NameFinder names() {
        if (names == null) {
            names = naming == Naming.rules ? NameFinder.RULES : NameFinder.byModel(Attribution.released());
        }
        return names;
    }

    /** The documents of a part of GUM: train or dev. */
    List<GumDocument> documents(String part) throws IOException {
        var names = GumDocument.part(gum, part);
        return GumDocument.readAll(gum).stream()
                .filter(document -> names.contains(document.name()))
                .toList();
    }

    /** The labelled articles of both parts; empty where none were given. */
    List<LabelledArticle> articles() throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        if (polnear != null && labels != null) {
            read(polnear.resolve("dev"), labels, Part.DEV, articles);
        }
        if (polnear != null && trainLabels != null) {
            read(polnear.resolve("train"), trainLabels, Part.TRAIN, articles);
        }
        return articles;
    }

    private static void read(Path folder, Path labels, Part part, List<LabelledArticle> articles) throws IOException {
        Map<String, List<SourceLabel>> byArticle =
                SourceLabel.read(labels).stream().collect(Collectors.groupingBy(SourceLabel::article));
        for (GoldArticle article : Polnear.read(folder)) {
            List<SourceLabel> of = byArticle.get(article.name());
            if (of != null) {
                articles.add(new LabelledArticle(article, of, part));
            }
        }
    }
}
