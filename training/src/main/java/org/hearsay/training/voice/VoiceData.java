package org.hearsay.training.voice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.Polnear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data is that voices are trained and scored on. */
final class VoiceData {

    @Option(names = "--gum", required = true, description = "folder of GUM's .conllu files and splits.md")
    private Path gum = Path.of(".");

    @Option(names = "--polnear", description = "PolNeAR's dev part, whose sources are labelled")
    private @Nullable Path polnear;

    @Option(names = "--labels", description = "the labels: engine/src/test/resources/org/hearsay/voice/dev-sources.tsv")
    private @Nullable Path labels;

    /** The documents of a part of GUM: train or dev. */
    List<GumDocument> documents(String part) throws IOException {
        var names = GumDocument.part(gum, part);
        return GumDocument.readAll(gum).stream()
                .filter(document -> names.contains(document.name()))
                .toList();
    }

    /** The labels by article; empty where none were given. */
    Map<String, List<SourceLabel>> labels() throws IOException {
        return labels == null
                ? Map.of()
                : SourceLabel.read(labels).stream().collect(Collectors.groupingBy(SourceLabel::article));
    }

    /** The labelled articles; empty where none were given. */
    List<GoldArticle> articles() throws IOException {
        Map<String, List<SourceLabel>> byArticle = labels();
        return polnear == null
                ? List.of()
                : Polnear.read(polnear).stream()
                        .filter(article -> byArticle.containsKey(article.name()))
                        .toList();
    }
}
