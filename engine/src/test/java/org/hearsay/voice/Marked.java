package org.hearsay.voice;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * A text with its statements marked: {@code [source]} and {@code {content}}, in any order, joined to relations by a
 * number in front: {@code 1[the mayor] said 1{it was late}}. Paragraphs are parted by a line end.
 */
record Marked(Text text, List<Span> blocks, List<Relation> relations) {

    static Marked of(String marked) {
        StringBuilder plain = new StringBuilder();
        List<List<Span>> sources = new ArrayList<>();
        List<List<Span>> contents = new ArrayList<>();
        List<int[]> open = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            boolean digit = Character.isDigit(c) && i + 1 < marked.length();
            if (digit && (marked.charAt(i + 1) == '[' || marked.charAt(i + 1) == '{')) {
                open.add(new int[] {c - '1', plain.length()});
                i++;
            } else if (c == ']' || c == '}') {
                int[] opening = open.removeLast();
                while (sources.size() <= opening[0]) {
                    sources.add(new ArrayList<>());
                    contents.add(new ArrayList<>());
                }
                Span span = new Span(opening[1], plain.length());
                (c == ']' ? sources : contents).get(opening[0]).add(span);
            } else {
                plain.append(c);
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            relations.add(new Relation(sources.get(i), List.of(), contents.get(i), Quotation.INDIRECT, 1));
        }
        return new Marked(Text.of(plain.toString()), paragraphs(plain.toString()), relations);
    }

    static List<Span> paragraphs(String text) {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i > start) {
                    blocks.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return blocks;
    }

    Voicing voicing() {
        return Voices.of(text, blocks, relations, NameRules.of(text, blocks));
    }

    /** The names of the statements' voices, in order; "?" for an unknown one. */
    List<String> names() {
        Voicing voicing = voicing();
        List<String> names = new ArrayList<>();
        for (VoiceLink link : voicing.ofRelation()) {
            names.add(
                    link == null
                            ? "?"
                            : text.slice(voicing.voices().get(link.voice()).name()));
        }
        return names;
    }
}
