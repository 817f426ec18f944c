package org.hearsay.training.story;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.story.Terms;
import org.hearsay.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Counts in how many articles each word is, and writes the table that the engine weighs words by. */
@Command(
        name = "commonness",
        description = "Counts in how many documents each word is, for stories.",
        mixinStandardHelpOptions = true)
public final class CommonnessCommand implements Callable<Integer> {

    /** Words in fewer documents are left out: most are names and slips, and the table would be three times as large. */
    private static final int LEAST = 4;

    @Option(names = "--texts", description = "Folder of .txt files, a document each.")
    List<Path> texts = List.of();

    @Option(names = "--conllu", description = "Folder of .conllu files with '# text' lines, a document each.")
    List<Path> conllu = List.of();

    @Option(names = "--bodies", description = "JSON lines with a 'body', a document each.")
    List<Path> bodies = List.of();

    @Option(names = "--to", required = true, description = "Where the table goes; compressed by gzip.")
    Path to = Path.of("");

    private final Map<String, Integer> documents = new HashMap<>();
    private int all;

    @Override
    public Integer call() throws IOException {
        for (Path folder : texts) {
            for (Path file : files(folder, ".txt")) {
                count(Files.readString(file));
            }
        }
        for (Path folder : conllu) {
            for (Path file : files(folder, ".conllu")) {
                count(sentences(file));
            }
        }
        for (Path file : bodies) {
            for (String line : Files.readAllLines(file)) {
                count(JsonMapper.shared().readTree(line).path("body").asString(""));
            }
        }
        write();
        System.err.println(all + " documents");
        return 0;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String sentences(Path file) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# text = ")) {
                sentences.add(line.substring("# text = ".length()));
            }
        }
        return String.join(" ", sentences);
    }

    private void count(String document) {
        Text text = Text.of(document);
        Set<String> words = new HashSet<>();
        Terms.of(text, text.whole()).forEach(term -> words.add(term.word()));
        words.forEach(word -> documents.merge(word, 1, Integer::sum));
        all++;
    }

    private void write() throws IOException {
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(to)), StandardCharsets.UTF_8)) {
            out.write(all + "\n");
            for (Map.Entry<String, Integer> word : new TreeMap<>(documents).entrySet()) {
                if (word.getValue() >= LEAST) {
                    out.write(word.getKey() + "\t" + word.getValue() + "\n");
                }
            }
        }
    }
}
