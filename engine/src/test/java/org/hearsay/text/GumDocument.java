package org.hearsay.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document of the GUM corpus, rebuilt from its tokens: paragraphs a blank line apart, with the sentences that its
 * annotators saw.
 *
 * @param name as in the corpus: GUM_news_homeopathic
 * @param paragraphs in text order
 * @param sentences in text order
 */
record GumDocument(String name, Text text, List<Span> paragraphs, List<Span> sentences) {

    /** The corpus folder {@code ../shared/data/gum} beside the repository, where it is there. */
    static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolveSibling("shared").resolve("data/gum");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** All documents of a folder, by name; the official test part is not among those that are given out. */
    static List<GumDocument> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .map(GumDocument::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GumDocument read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".conllu", "");
            return new Builder().build(name, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** news, interview, speech, and so on. */
    String genre() {
        return name.split("_", -1)[1];
    }

    /** Whether the document is in the half that the rules were written on; the other half is for reporting. */
    boolean isForDevelopment() {
        return (name.hashCode() & 1) == 0;
    }

    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> paragraphs = new ArrayList<>();
        private final List<Span> sentences = new ArrayList<>();
        private int paragraphStart;
        private int sentenceStart;
        private int lastOfMultiword;

        GumDocument build(String name, List<String> lines) {
            for (String line : lines) {
                if (line.equals("# newpar")) {
                    endParagraph();
                } else if (line.startsWith("# sent_id")) {
                    sentenceStart = text.length();
                    lastOfMultiword = 0;
                } else if (line.isBlank()) {
                    endSentence();
                } else if (!line.startsWith("#")) {
                    token(line.split("\t", -1));
                }
            }
            endParagraph();
            return new GumDocument(name, Text.of(text.toString()), List.copyOf(paragraphs), List.copyOf(sentences));
        }

        private void token(String[] columns) {
            String id = columns[0];
            if (id.contains(".")) {
                return;
            }
            int dash = id.indexOf('-');
            int number = Integer.parseInt(dash < 0 ? id : id.substring(0, dash));
            if (dash >= 0) {
                lastOfMultiword = Integer.parseInt(id.substring(dash + 1));
            } else if (number <= lastOfMultiword) {
                return;
            }
            text.append(columns[1]);
            if (!columns[9].contains("SpaceAfter=No")) {
                text.append(' ');
            }
        }

        private void endSentence() {
            Span sentence = trimmed(sentenceStart);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            sentenceStart = text.length();
        }

        private void endParagraph() {
            Span paragraph = trimmed(paragraphStart);
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                text.append("\n\n");
            }
            paragraphStart = text.length();
        }

        private Span trimmed(int start) {
            return Text.of(text.toString()).trim(new Span(start, text.length()));
        }
    }
}
