package org.hearsay.training.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.voice.Ranker;
import org.hearsay.voice.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code train}: makes the tagger or the ranker. The ranker's examples are read with the released tagger, so the tagger
 * comes first, and the engine is built again in between.
 */
@Command(
        name = "train",
        description = "Trains the tagger of words, or the ranker of antecedents with the released tagger.")
final class TrainVoicesCommand implements Callable<Integer> {

    static final long SEED = 1;

    /** How much a mention of GUM counts in news, and in other genres; all chosen by cross-validation. */
    static final double NEWS_WEIGHT = 1.5;

    static final double OTHER_WEIGHT = 0.3;

    /** How much a labelled source of PolNeAR counts beside a mention of GUM. */
    static final double LABEL_WEIGHT = 2;

    private static final int TAGGER_ROUNDS = 6;
    private static final int RANKER_ROUNDS = 30;
    private static final double PULL = 20;

    @Mixin
    private VoiceData data = new VoiceData();

    @Option(names = "--what", required = true, description = "tagger or ranker")
    private String what = "";

    @Option(names = "--to", required = true, description = "the file to write")
    private Path to = Path.of(".");

    @Override
    public Integer call() throws IOException {
        List<GumDocument> documents = data.documents("train").stream()
                .filter(document -> GumDocument.FREE_GENRES.contains(document.genre()))
                .toList();
        switch (what) {
            case "tagger" -> trainTagger(documents);
            case "ranker" -> trainRanker(documents);
            default -> throw new IllegalArgumentException("--what must be tagger or ranker: " + what);
        }
        return 0;
    }

    static RankerTrainer trainer() {
        return new RankerTrainer(RANKER_ROUNDS, PULL);
    }

    private void trainTagger(List<GumDocument> documents) throws IOException {
        List<TaggerTrainer.Sentence> sentences = new ArrayList<>();
        documents.forEach(document -> sentences.addAll(TaggerTrainer.sentences(document)));
        Tagger tagger = new TaggerTrainer().train(sentences, TAGGER_ROUNDS, SEED);
        try (OutputStream out = Files.newOutputStream(to)) {
            tagger.write(out);
        }
    }

    private void trainRanker(List<GumDocument> documents) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (GumDocument document : documents) {
            examples.addAll(ValidateVoicesCommand.examples(document, data.names()));
        }
        // What the labels' questions are depends on what was decided before them: a first ranker decides that.
        Ranker first = trainer().train(examples, SEED);
        for (LabelledArticle article : data.articles()) {
            if (article.development()) {
                examples.addAll(LabelledSources.examples(
                        article.article(), article.labels(), data.names(), first, LABEL_WEIGHT));
            }
        }
        RankerTrainer trainer = trainer();
        trainer.train(examples, SEED);
        List<String> lines = new ArrayList<>();
        lines.add("# The weights of the ranker of antecedents; docs/models/voices.md says how they are made.");
        lines.addAll(trainer.lines());
        Files.write(to, lines);
    }
}
