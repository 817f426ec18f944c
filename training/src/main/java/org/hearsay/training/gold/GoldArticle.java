package org.hearsay.training.gold;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * An article with its attributions.
 *
 * @param name the file's name without its ending
 * @param text the text, character for character
 * @param annotations one list of relations for each annotator, ordered by annotator's name; at least one
 */
public record GoldArticle(String name, Text text, List<List<GoldRelation>> annotations) {

    public GoldArticle {
        annotations = annotations.stream().map(List::copyOf).toList();
        if (annotations.isEmpty()) {
            throw new IllegalArgumentException(name + " has no annotations");
        }
    }

    /** What the first annotator by name found: the one that systems are scored against. */
    public List<GoldRelation> relations() {
        return annotations.getFirst();
    }

    /** The stretches of text between line ends, without white space at their ends. */
    public List<Span> paragraphs() {
        return paragraphs(text);
    }

    /** The stretches of a text between line ends, without white space at their ends. */
    public static List<Span> paragraphs(Text text) {
        List<Span> found = new ArrayList<>();
        String value = text.toString();
        for (int start = 0; start < value.length(); ) {
            int end = value.indexOf('\n', start);
            end = end < 0 ? value.length() : end;
            Span line = text.trim(new Span(start, end));
            if (!line.isEmpty()) {
                found.add(line);
            }
            start = end + 1;
        }
        return found;
    }
}
