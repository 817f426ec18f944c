package org.hearsay.training.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.training.gold.NamedText;
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

    @Override
    public Integer call() throws IOException {
        try (Attribution attribution =
                model == null ? Attribution.released() : Attribution.with(RoleModel.load(Files.readAllBytes(model)))) {
            score(attribution, "Universal NER, dev", data.universal());
            score(attribution, "wikigold, the half for measuring", data.wikigoldForMeasuring());
            score(attribution, "GUM, dev, free genres", data.gumDev());
        }
        return 0;
    }

    private void score(Attribution attribution, String what, List<NamedText> texts) {
        NameScorer together = new NameScorer();
        NameScorer byModel = new NameScorer();
        NameScorer byRules = new NameScorer();
        for (NamedText text : texts) {
            NamedText.Layout layout = text.layout(false);
            NameScores scores =
                    attribution.look(layout.text(), layout.paragraphs()).names();
            together.add(layout, Names.of(layout.text(), layout.paragraphs(), scores));
            byModel.add(layout, Names.byModel(layout.text(), layout.paragraphs(), scores));
            byRules.add(layout, NameRules.of(layout.text(), layout.paragraphs()));
        }
        System.out.println(what);
        System.out.println("  both   " + together.report());
        System.out.println("  model  " + byModel.report());
        System.out.println("  rules  " + byRules.report());
    }
}
