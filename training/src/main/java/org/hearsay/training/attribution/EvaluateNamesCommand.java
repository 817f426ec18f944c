package org.hearsay.training.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.training.gold.NamedText;
import org.hearsay.voice.Name;
import org.hearsay.voice.NameRules;
import org.hearsay.voice.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate-names}: scores a model's names, and those found by rules, against annotated texts. */
@Command(name = "evaluate-names", description = "Scores the names that the released model, or another, finds.")
final class EvaluateNamesCommand implements Callable<Integer> {

    @Mixin
    private NameData data = new NameData();

    @Option(names = "--model", description = "ONNX file, instead of the released model")
    private @Nullable Path model;

    @Option(names = "--rules", split = ",", description = "try these weights of the rules on Universal NER")
    private double[] rules = {};

    @Option(names = "--elsewhere", split = ",", description = "with these weights of the same name elsewhere")
    private double[] elsewhere = {};

    @Option(names = "--doubt", split = ",", description = "and with these of what is no name (default: 1)")
    private double[] doubt = {1};

    @Option(names = "--begins", split = ",", description = "and with these prices of a name (default: 0.5)")
    private double[] begins = {0.5};

    /** A text with what the model says of it. Each sentence is a paragraph, as the annotation parts them. */
    private record Seen(NamedText.Layout layout, NameScores scores) {}

    @Override
    public Integer call() throws IOException {
        try (Attribution attribution =
                model == null ? Attribution.released() : Attribution.with(RoleModel.load(Files.readAllBytes(model)))) {
            List<Seen> universal = see(attribution, data.universal());
            report("Universal NER, dev", universal);
            tryWeights(universal);
            report("wikigold, the half for measuring", see(attribution, data.wikigoldForMeasuring()));
            report("GUM, dev, free genres", see(attribution, data.gumDev()));
        }
        return 0;
    }

    private void tryWeights(List<Seen> texts) {
        for (double rule : rules) {
            for (double other : elsewhere) {
                for (double none : doubt) {
                    for (double price : begins) {
                        Names.Weights weights = new Names.Weights(rule, other, none, price);
                        System.out.printf(
                                Locale.ROOT,
                                "%s %.2f%n",
                                weights,
                                100 * by(weights, texts).f1());
                    }
                }
            }
        }
    }

    private static List<Seen> see(Attribution attribution, List<NamedText> texts) {
        List<Seen> seen = new ArrayList<>();
        for (NamedText text : texts) {
            NamedText.Layout layout = text.layout(true);
            seen.add(new Seen(
                    layout, attribution.look(layout.text(), layout.paragraphs()).names()));
        }
        return seen;
    }

    private static void report(String what, List<Seen> texts) {
        System.out.println(what);
        System.out.println("  both   "
                + score(
                                texts,
                                seen -> Names.of(
                                        seen.layout().text(), seen.layout().paragraphs(), seen.scores()))
                        .report());
        System.out.println("  model  " + by(Names.Weights.NONE, texts).report());
        System.out.println("  rules  "
                + score(
                                texts,
                                seen -> NameRules.of(
                                        seen.layout().text(), seen.layout().paragraphs()))
                        .report());
    }

    private static NameScorer by(Names.Weights weights, List<Seen> texts) {
        return score(texts, seen -> Names.of(seen.layout().text(), seen.layout().paragraphs(), seen.scores(), weights));
    }

    private static NameScorer score(List<Seen> texts, Function<Seen, List<Name>> finder) {
        NameScorer scorer = new NameScorer();
        texts.forEach(seen -> scorer.add(seen.layout(), finder.apply(seen)));
        return scorer;
    }
}
