package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Relations marked in a text: [sources], {cues}, &lt;contents&gt;, in which others may be. A block a line. Marks of one line
 * make one relation, but for those within a content, which make one of their own. Without a content, it is the text's first
 * character.
 */
final class Told {

    private final Text text;
    private final List<Span> blocks = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    Told(String marked) {
        StringBuilder plain = new StringBuilder();
        for (String line : marked.split("\n", -1)) {
            int start = plain.length();
            new Line(plain).read(line);
            blocks.add(new Span(start, plain.length()));
            plain.append('\n');
        }
        text = Text.of(plain.toString());
        relations.sort(Comparator.comparingInt(relation -> relation.extent().start()));
    }

    Text text() {
        return text;
    }

    List<Span> blocks() {
        return blocks;
    }

    List<Relation> relations() {
        return relations;
    }

    SourceMention mention() {
        return SourceMention.of(text, blocks, relations).getFirst();
    }

    /** The words of some spans. */
    List<String> slices(List<Span> spans) {
        return spans.stream().map(text::slice).toList();
    }

    /** One line's marks; those inside a content are another relation's, by depth. */
    private final class Line {

        private final StringBuilder plain;
        private final List<Roles> byDepth =
                new ArrayList<>(List.of(new Roles(), new Roles(), new Roles(), new Roles()));
        private int depth;

        Line(StringBuilder plain) {
            this.plain = plain;
        }

        void read(String line) {
            int[] starts = new int[8];
            int opened = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                switch (c) {
                    case '[', '{' -> starts[opened++] = plain.length();
                    case '<' -> {
                        starts[opened++] = plain.length();
                        depth++;
                    }
                    case ']' -> byDepth.get(depth).source.add(new Span(starts[--opened], plain.length()));
                    case '}' -> byDepth.get(depth).cue.add(new Span(starts[--opened], plain.length()));
                    case '>' -> byDepth.get(--depth).content.add(new Span(starts[--opened], plain.length()));
                    default -> plain.append(c);
                }
            }
            byDepth.forEach(Roles::add);
        }
    }

    private final class Roles {

        private final List<Span> source = new ArrayList<>();
        private final List<Span> cue = new ArrayList<>();
        private final List<Span> content = new ArrayList<>();

        void add() {
            if (!source.isEmpty() || !cue.isEmpty()) {
                List<Span> given = content.isEmpty() ? List.of(new Span(0, 1)) : content;
                relations.add(new Relation(source, cue, given, Quotation.INDIRECT, 1));
            }
        }
    }
}
