package org.hearsay.training.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.training.gold.NamedText.Sentence;
import org.hearsay.training.gold.NamedText.Tag;

/**
 * Reads names from files of one word a line with a blank line between sentences: wikigold (Balasuriya et al. 2009) and
 * Universal NER (Mayhew et al. 2024).
 */
public final class ConllNames {

    private static final Map<String, NameTag> BEGINNINGS = Map.of(
            "PER", NameTag.PERSON_BEGINS,
            "ORG", NameTag.ORGANISATION_BEGINS,
            "LOC", NameTag.PLACE_BEGINS,
            "MISC", NameTag.OTHER_BEGINS,
            "OTH", NameTag.OTHER_BEGINS);

    private static final String DOCUMENT = "-DOCSTART-";
    private static final String NEW_DOCUMENT = "# newdoc";
    private static final String TEXT = "# text = ";

    private final List<NamedText> texts = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final String name;

    /** The sentence as it was written; empty where the file doesn't say. */
    private String text = "";

    private ConllNames(String name) {
        this.name = name;
    }

    /** wikigold: {@code word tag}, where {@code I-} begins a name after another kind of word. */
    public static List<NamedText> wikigold(Path file) throws IOException {
        return new ConllNames("wikigold").read(Files.readAllLines(file), " ", 0, 1);
    }

    /** Universal NER: {@code number word tag …} with tabs, after a comment that has the sentence as it was written. */
    public static List<NamedText> universal(Path file) throws IOException {
        return new ConllNames("uner").read(Files.readAllLines(file), "\t", 1, 2);
    }

    private List<NamedText> read(List<String> lines, String separator, int word, int tag) {
        for (String line : lines) {
            if (line.startsWith(NEW_DOCUMENT)) {
                endDocument();
            } else if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length());
            } else if (line.isBlank()) {
                endSentence();
            } else if (line.startsWith(DOCUMENT)) {
                endSentence();
                endDocument();
            } else if (!line.startsWith("# ")) {
                String[] columns = line.split(separator, -1);
                add(columns[word], columns[tag]);
            }
        }
        endSentence();
        endDocument();
        return List.copyOf(texts);
    }

    private void add(String word, String value) {
        words.add(word);
        NameTag begins = value.length() < 2 ? null : BEGINNINGS.get(value.substring(2));
        if (begins == null) {
            tags.add(Tag.OUTSIDE);
            return;
        }
        NameTag before = tags.isEmpty() ? NameTag.OUTSIDE : tags.getLast().tag();
        boolean further = value.startsWith("I-") && before.further() == begins.further();
        tags.add(Tag.of(further ? begins.further() : begins));
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            sentences.add(Sentence.asWritten(words, tags, text));
            words.clear();
            tags.clear();
            text = "";
        }
    }

    private void endDocument() {
        if (!sentences.isEmpty()) {
            texts.add(new NamedText(name + "-" + (texts.size() + 1), List.copyOf(sentences)));
            sentences.clear();
        }
    }
}
