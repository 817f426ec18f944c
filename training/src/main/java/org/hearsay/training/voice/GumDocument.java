package org.hearsay.training.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * A document of the GUM corpus, rebuilt from its tokens, with its tags and its mentions.
 *
 * @param name as in the corpus: GUM_news_homeopathic
 * @param paragraphs in text order, a blank line apart
 * @param tokens the corpus's words, which part "Jane" from "'s"
 * @param mentions in the order in which they end
 */
record GumDocument(String name, Text text, List<Span> paragraphs, List<Token> tokens, List<GoldMention> mentions) {

    /**
     * A word.
     *
     * @param tag the Penn Treebank's tag
     * @param universal the universal tag
     */
    record Token(Span span, String tag, String universal) {}

    /**
     * A mention of something.
     *
     * @param entity what it stands for, equal for all mentions of the same
     * @param kind person, organization, place, object and so on
     */
    record GoldMention(Span span, String entity, String kind) {}

    /** Genres whose texts' licences allow what is made from them to be used for any end. */
    static final Set<String> FREE_GENRES =
            Set.of("news", "interview", "bio", "voyage", "academic", "court", "speech", "textbook", "vlog");

    /**
     * Reads all documents of a folder.
     *
     * @throws IOException where a file can't be read
     */
    static List<GumDocument> readAll(Path folder) throws IOException {
        List<GumDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".conllu", "");
                documents.add(new Builder().build(name, Files.readAllLines(file)));
            }
        }
        return documents;
    }

    /** The names of the documents of a part, as {@code splits.md} lists them. */
    static Set<String> part(Path folder, String part) throws IOException {
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

    String genre() {
        return name.split("_", -1)[1];
    }

    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> paragraphs = new ArrayList<>();
        private final List<Token> tokens = new ArrayList<>();
        private final List<GoldMention> mentions = new ArrayList<>();
        private final Map<String, Deque<Integer>> open = new HashMap<>();
        private final Map<String, String> kinds = new HashMap<>();
        private int paragraphStart;
        private int lastOfMultiword;
        private Span multiword = new Span(0, 0);

        GumDocument build(String name, List<String> lines) {
            for (String line : lines) {
                if (line.equals("# newpar")) {
                    endParagraph();
                } else if (line.startsWith("# sent_id")) {
                    lastOfMultiword = 0;
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    token(line.split("\t", -1));
                }
            }
            endParagraph();
            return new GumDocument(name, Text.of(text.toString()), List.copyOf(paragraphs), tokens, mentions);
        }

        private void token(String[] columns) {
            String id = columns[0];
            if (id.contains(".")) {
                return;
            }
            int dash = id.indexOf('-');
            int number = Integer.parseInt(dash < 0 ? id : id.substring(0, dash));
            Span span = new Span(text.length(), text.length() + columns[1].length());
            if (dash >= 0) {
                lastOfMultiword = Integer.parseInt(id.substring(dash + 1));
                multiword = span;
            }
            if (dash < 0 && number <= lastOfMultiword) {
                // Parts of a contraction share its characters: the first has its beginning.
                int start = tokens.isEmpty() ? multiword.start() : Math.max(multiword.start(), lastEnd());
                int end = Math.min(multiword.end(), start + columns[1].length());
                span = new Span(Math.min(start, end), end);
            } else {
                text.append(columns[1]);
                if (!columns[9].contains("SpaceAfter=No")) {
                    text.append(' ');
                }
            }
            if (dash < 0) {
                tokens.add(new Token(span, columns[4], columns[3]));
                entities(columns[9], span);
            }
        }

        private int lastEnd() {
            return tokens.getLast().span().end();
        }

        /** Brackets as in {@code (2-person-new-…(3-place-…)2)}, which open and close mentions. */
        private void entities(String misc, Span span) {
            for (String field : misc.split("\\|", -1)) {
                if (field.startsWith("Entity=")) {
                    String value = field.substring("Entity=".length());
                    int at = 0;
                    while (at < value.length()) {
                        at = value.charAt(at) == '(' ? open(value, at, span) : close(value, at, span);
                    }
                }
            }
        }

        private int open(String value, int at, Span span) {
            int end = at + 1;
            while (end < value.length() && value.charAt(end) != '(' && value.charAt(end) != ')') {
                end++;
            }
            String[] parts = value.substring(at + 1, end).split("-", -1);
            kinds.put(parts[0], parts.length > 1 ? parts[1] : "");
            open.computeIfAbsent(parts[0], _ -> new ArrayDeque<>()).push(span.start());
            if (end < value.length() && value.charAt(end) == ')') {
                add(parts[0], span);
                return end + 1;
            }
            return end;
        }

        private int close(String value, int at, Span span) {
            int end = value.indexOf(')', at);
            if (end < 0) {
                return value.length();
            }
            add(value.substring(at, end), span);
            return end + 1;
        }

        private void add(String entity, Span span) {
            Deque<Integer> starts = open.get(entity);
            if (starts != null && !starts.isEmpty()) {
                int start = starts.pop();
                mentions.add(new GoldMention(
                        new Span(Math.min(start, span.end()), span.end()), entity, kinds.getOrDefault(entity, "")));
            }
        }

        private void endParagraph() {
            Span paragraph = Text.of(text.toString()).trim(new Span(paragraphStart, text.length()));
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                text.append("\n\n");
            }
            paragraphStart = text.length();
        }
    }
}
