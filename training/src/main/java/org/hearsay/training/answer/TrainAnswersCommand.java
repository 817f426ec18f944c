package org.hearsay.training.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.act.AnswerFeature;
import org.hearsay.act.AnswerRanker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train}: fits the weights of {@link AnswerRanker} and writes them as the engine reads them. */
@Command(name = "train", description = "Fits the weights on labels and on the sample pages for development.")
final class TrainAnswersCommand implements Callable<Integer> {

    /** How strongly weights are held to what was known; chosen by cross-validation. */
    private static final double PULL = 2;

    /** How many wrong answers one that is missed is worth; chosen by cross-validation. */
    private static final double MISSED = 1.6;

    @Option(names = "--polnear", required = true, description = "the folder that holds PolNeAR's train/ and dev/")
    private Path polnear = Path.of(".");

    @Option(
            names = "--labels",
            required = true,
            description = "engine/src/test/resources/org/hearsay/act/answered-claims.tsv")
    private Path labels = Path.of(".");

    @Option(names = "--samples", required = true, description = "the folder of the sample pages")
    private Path samples = Path.of(".");

    @Option(names = "--to", required = true, description = "the file to write")
    private Path to = Path.of(".");

    @Override
    public Integer call() throws IOException {
        List<List<AnswerExample>> ofPolnear = AnswerLabels.read(polnear, labels);
        List<List<AnswerExample>> ofSamples = SamplePage.examples(samples);
        List<AnswerExample> examples = Stream.concat(ofPolnear.stream(), ofSamples.stream())
                .flatMap(List::stream)
                .toList();
        AnswerTrainer trainer = new AnswerTrainer(prior(), PULL);
        System.out.println("PolNeAR, left out in turn: " + AnswerScore.ofFolds(trainer, ofPolnear, ofSamples, MISSED));
        System.out.println("samples, left out in turn: " + AnswerScore.ofFolds(trainer, ofSamples, ofPolnear, MISSED));
        AnswerRanker ranker = trainer.train(examples);
        List<String> lines = new ArrayList<>();
        lines.add("# How much each feature speaks for an answer; training/make-answers makes it again.");
        for (AnswerFeature feature : AnswerFeature.values()) {
            double least = feature == AnswerFeature.NOTHING ? Math.log(MISSED) : 0;
            double weight = ranker.weights().getOrDefault(feature, 0.0) - least;
            if (Math.abs(weight) >= 0.005) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f", feature, weight));
            }
        }
        Files.write(to, lines);
        return 0;
    }

    /** What is expected before any example is seen: near claims that accuse or are named are answered, and mostly none. */
    static Map<AnswerFeature, Double> prior() {
        Map<AnswerFeature, Double> prior = new EnumMap<>(AnswerFeature.class);
        prior.put(AnswerFeature.SAME_BLOCK, 1.0);
        prior.put(AnswerFeature.NEXT_BLOCK, 0.3);
        prior.put(AnswerFeature.FARTHER_BLOCKS, -0.4);
        prior.put(AnswerFeature.STATEMENTS_BETWEEN, -0.4);
        prior.put(AnswerFeature.ACCUSES, 0.3);
        prior.put(AnswerFeature.ACCUSES_SPEAKER, 1.7);
        prior.put(AnswerFeature.SPEAKS_OF_SPEAKER, 0.5);
        prior.put(AnswerFeature.OWNED, 3.0);
        prior.put(AnswerFeature.NAMED, 1.5);
        prior.put(AnswerFeature.REPORT, 1.2);
        prior.put(AnswerFeature.PAPER, 4.0);
        prior.put(AnswerFeature.COMMON_WORDS, 2.2);
        prior.put(AnswerFeature.ANSWERED_BEFORE, 1.0);
        prior.put(AnswerFeature.QUESTION, 2.0);
        prior.put(AnswerFeature.TURN, 1.0);
        prior.put(AnswerFeature.DENIAL, -0.6);
        prior.put(AnswerFeature.SECOND_HAND, -0.6);
        prior.put(AnswerFeature.POINTS_BACK, 0.9);
        prior.put(AnswerFeature.CALLED, 0.5);
        prior.put(AnswerFeature.NOT_CALLED, -0.7);
        prior.put(AnswerFeature.CALLED_BY_CUE, 0.5);
        prior.put(AnswerFeature.NEAREST_CALLED, 1.0);
        prior.put(AnswerFeature.OWNED_BY_OTHER, -1.5);
        prior.put(AnswerFeature.AFTER, -1.0);
        prior.put(AnswerFeature.NOBODYS, -0.7);
        prior.put(AnswerFeature.OWN, -0.5);
        prior.put(AnswerFeature.FARTHER_REFERRED, -0.2);
        prior.put(AnswerFeature.NOTHING, 1.5);
        prior.put(AnswerFeature.NOTHING_NAMED, 0.7);
        prior.put(AnswerFeature.NOTHING_BY_DENYING_CUE, -0.7);
        prior.put(AnswerFeature.NOTHING_BY_REFUSING, -0.3);
        prior.put(AnswerFeature.NOTHING_BY_SILENCE, 2.0);
        return prior;
    }
}
