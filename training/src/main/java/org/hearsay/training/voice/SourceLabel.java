package org.hearsay.training.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.voice.AntecedentChooser;
import org.hearsay.voice.Voice;

/**
 * A source whose voice was told by hand; {@code docs/labels/voices.md} says how. Offsets are code points.
 *
 * @param article the article's name
 * @param kind the voice's kind, "any" or "unknown"
 * @param mentions all spans that name or describe the voice; empty where the article doesn't tell
 */
record SourceLabel(String article, Span source, String kind, List<Span> mentions) {

    static List<SourceLabel> read(Path file) throws IOException {
        List<SourceLabel> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                List<Span> mentions = Stream.of(fields[5].split(" ", -1))
                        .filter(span -> !span.equals("-"))
                        .map(SourceLabel::span)
                        .toList();
                labels.add(new SourceLabel(fields[0], span(fields[1]), fields[3], mentions));
            }
        }
        return labels;
    }

    private static Span span(String ends) {
        int dash = ends.indexOf('-');
        return new Span(Integer.parseInt(ends.substring(0, dash)), Integer.parseInt(ends.substring(dash + 1)));
    }

    /** Whether the article is in the half that rules and weights were developed on; the other half is for measuring. */
    static boolean isForDevelopment(String article) {
        return (article.hashCode() & 1) == 0;
    }

    /** A span of code points as one of UTF-16 indexes. */
    static Span inside(Text text, Span codePoints) {
        return new Span(text.index(codePoints.start()), text.index(codePoints.end()));
    }

    /** Whether a question is about the source: a pronoun is no "his campaign", though both begin together. */
    boolean isOf(Text text, AntecedentChooser.Question question) {
        Span inside = inside(text, source);
        Span mention = question.mention();
        boolean pronoun = switch (question.type()) {
            case PERSONAL, PLURAL, NEUTER -> true;
            case PERSON, BODY, GROUP, DOCUMENT -> false;
        };
        return mention.start() == inside.start()
                && (!pronoun || text.trim(inside).equals(mention));
    }

    /** Whether a phrase, in UTF-16 indexes, ends in or begins with one of the voice's mentions. */
    boolean isNamedBy(Text text, Span phrase) {
        return mentions.stream()
                .map(mention -> inside(text, mention))
                .anyMatch(mention -> mention.contains(phrase.end() - 1) || mention.start() == phrase.start());
    }

    /** Whether a voice is the one that the label means: its name is one of the voice's mentions, and its kind fits. */
    boolean isRight(Text text, Voice voice) {
        boolean person = voice.kind() == Voice.Kind.PERSON;
        boolean fits = switch (kind) {
            case "any" -> true;
            case "person" -> person || voice.kind() == Voice.Kind.UNKNOWN;
            default -> !person;
        };
        return fits && !mentions.isEmpty() && isNamedBy(text, voice.name());
    }
}
