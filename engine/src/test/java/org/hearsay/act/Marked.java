package org.hearsay.act;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * A text with its relations, from one in which they are marked: {@code {source} <cue> [content]}. A bar ends a relation;
 * an empty line ends a block.
 */
record Marked(Text text, List<Span> blocks, List<Relation> relations) {

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Relation> relations = new ArrayList<>();
        List<List<Span>> roles = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if ("{<[".indexOf(c) >= 0) {
                start = text.length();
            } else if ("}>]".indexOf(c) >= 0) {
                roles.get("}>]".indexOf(c)).add(new Span(start, text.length()));
            } else if (c == '|') {
                relations.add(relation(roles));
                roles.forEach(List::clear);
            } else {
                text.append(c);
            }
        }
        relations.add(relation(roles));
        return new Marked(Text.of(text.toString()), blocks(text.toString()), relations);
    }

    private static Relation relation(List<List<Span>> roles) {
        return new Relation(roles.get(0), roles.get(1), roles.get(2), Quotation.INDIRECT, 1);
    }

    private static List<Span> blocks(String text) {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n\n", -1)) {
            blocks.add(new Span(start, start + block.length()));
            start += block.length() + 2;
        }
        return blocks;
    }

    List<Act> acts() {
        return Acts.of(text, blocks, relations).stream().map(ActReading::act).toList();
    }
}
