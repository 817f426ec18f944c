package org.hearsay.voice;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/** The names in what a mention is the source of: few call themselves by name. */
final class ContentNames {

    /** How many names of a piece of content are looked at. */
    private static final int MOST_NAMES = 40;

    private final Statements statements;

    /** Those that are named, by place. */
    private final List<Mention> names;

    ContentNames(List<Mention> mentions, Statements statements) {
        this.statements = statements;
        this.names = mentions.stream().filter(Mention::isName).toList();
    }

    /** The names in the content of the statement that a mention is the source of; none where it is of none. */
    List<Mention> of(Mention mention) {
        List<Mention> found = new ArrayList<>();
        for (Span piece : statements.content(mention)) {
            int first = firstFrom(piece.start());
            int limit = Math.min(names.size(), first + MOST_NAMES);
            for (int i = first; i < limit && names.get(i).span().end() <= piece.end(); i++) {
                found.add(names.get(i));
            }
        }
        return found;
    }

    /** The index of the first name that begins at a character or behind it. */
    private int firstFrom(int start) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().start() >= start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
