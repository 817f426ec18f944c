package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** A text in which the pieces of one statement are marked: its source by [ ], its cue by &lt; &gt;, its content by { }. */
record Marked(Text text, Parts parts) {

    static Marked of(String marked) {
        StringBuilder plain = new StringBuilder();
        List<List<Span>> roles = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int closes = "]>}".indexOf(c);
            if ("[<{".indexOf(c) >= 0) {
                start = plain.length();
            } else if (closes >= 0) {
                roles.get(closes).add(new Span(start, plain.length()));
            } else {
                plain.append(c);
            }
        }
        Parts parts = new Parts(roles.get(0), roles.get(1), roles.get(2), 0.9);
        return new Marked(Text.of(plain.toString()), parts);
    }

    /** What is marked as a relation; something must be said. */
    Relation relation() {
        Relation relation = parts.relation(text, Quotations.of(text, List.of(text.whole())));
        if (relation == null) {
            throw new IllegalArgumentException("nothing is said in " + text);
        }
        return relation;
    }

    /** The words of some pieces. */
    List<String> words(List<Span> pieces) {
        return pieces.stream().map(text::slice).toList();
    }
}
