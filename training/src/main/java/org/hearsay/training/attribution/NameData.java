package org.hearsay.training.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.training.gold.ConllNames;
import org.hearsay.training.gold.GumNames;
import org.hearsay.training.gold.NamedText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the texts are whose names are annotated. */
final class NameData {

    private static final String WIKIGOLD = "wikigold/CONLL-format/data/wikigold.conll.txt";
    private static final String UNIVERSAL = "uner-ewt/en_ewt-ud-dev.iob2";

    /** Genres of GUM whose texts' licences allow what is made from them to be used for any end. */
    private static final Set<String> FREE_GENRES =
            Set.of("news", "interview", "bio", "voyage", "academic", "court", "speech", "textbook", "vlog");

    @Option(names = "--gum", description = "folder of GUM's .conllu files and splits.md, to learn names from")
    private @Nullable Path gum;

    @Option(names = "--ner", description = "folder that holds wikigold/ and uner-ewt/")
    private @Nullable Path ner;

    /** To be filled from the command line. */
    NameData() {}

    NameData(@Nullable Path gum, @Nullable Path ner) {
        this.gum = gum;
        this.ner = ner;
    }

    /** What names are learnt from: GUM's train part as far as it is free, and half of wikigold; may be empty. */
    List<NamedText> forTraining() throws IOException {
        List<NamedText> texts = new ArrayList<>();
        if (gum != null) {
            Set<String> train = part(gum, "train");
            texts.addAll(
                    GumNames.read(gum, name -> train.contains(name) && FREE_GENRES.contains(name.split("_", -1)[1])));
        }
        if (ner != null) {
            List<NamedText> half =
                    wikigold(ner).stream().filter(text -> !isForMeasuring(text)).toList();
            // Twice: its names were marked by hand as such, GUM's are made of other annotation.
            texts.addAll(half);
            texts.addAll(half);
        }
        return texts;
    }

    private static List<NamedText> wikigold(Path ner) throws IOException {
        return ConllNames.wikigold(ner.resolve(WIKIGOLD));
    }

    /** The half of wikigold that nothing is learnt from, chosen by hash. */
    List<NamedText> wikigoldForMeasuring() throws IOException {
        return ner == null
                ? List.of()
                : wikigold(ner).stream().filter(NameData::isForMeasuring).toList();
    }

    /** Universal NER's dev part of the English Web Treebank. */
    List<NamedText> universal() throws IOException {
        return ner == null ? List.of() : ConllNames.universal(ner.resolve(UNIVERSAL));
    }

    /** GUM's dev part as far as it is free. */
    List<NamedText> gumDev() throws IOException {
        if (gum == null) {
            return List.of();
        }
        Set<String> dev = part(gum, "dev");
        return GumNames.read(gum, name -> dev.contains(name) && FREE_GENRES.contains(name.split("_", -1)[1]));
    }

    static boolean isForMeasuring(NamedText text) {
        String words = text.sentences().stream()
                .map(sentence -> String.join(" ", sentence.words()))
                .collect(Collectors.joining(" "));
        return Math.floorMod(words.hashCode(), 2) == 0;
    }

    /** The names of the documents of a part, as {@code splits.md} lists them. */
    private static Set<String> part(Path folder, String part) throws IOException {
        List<String> names = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(folder.resolve("splits.md"))) {
            if (line.startsWith("## ")) {
                inside = line.equals("## " + part);
            } else if (inside && line.strip().startsWith("* ")) {
                names.add(line.strip().substring(2));
            }
        }
        return Set.copyOf(names);
    }
}
