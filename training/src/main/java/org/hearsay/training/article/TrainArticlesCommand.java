package org.hearsay.training.article;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.article.body.BlockModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train}: makes the classifier of blocks from all pages. */
@Command(name = "train", description = "Trains the classifier of blocks on all pages, and writes it.")
final class TrainArticlesCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, description = "the folder with the sets aeb, fundus, segments and wcxb")
    private Path data = Path.of(".");

    @Option(
            names = "--to",
            required = true,
            description = "the file to write: blocks.bin.gz beside the engine's classes")
    private Path to = Path.of("blocks.bin.gz");

    @Option(names = "--folds", description = "how many folds the stages see each other through")
    private int count = 4;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = Corpus.read(data);
        BlockModel model =
                new BlockTrainer(corpus.pages(), corpus.folds(count), BlockTrainer.Settings.DEFAULT).model(0);
        try (OutputStream out = Files.newOutputStream(to)) {
            model.write(out);
        }
        System.out.println(corpus.pages().size() + " pages, " + Files.size(to) + " bytes");
        return 0;
    }
}
