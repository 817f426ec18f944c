package org.hearsay.sourcing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The outlet that an article is in, which is told by its whole name or by its last words: "told the Echo" in the Aln Echo.
 *
 * @param words its name's, in lower case without "the"; none where it is unknown
 */
record OwnOutlet(List<String> words) {

    OwnOutlet {
        words = List.copyOf(words);
    }

    /** @param name null where it is unknown */
    static OwnOutlet named(@Nullable String name) {
        return new OwnOutlet(
                name == null
                        ? List.of()
                        : List.of(name.strip()
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst("^the ", "")
                                .split("\\s+", -1)));
    }

    /** Whether a phrase is its name, or the last words of it after "the". */
    boolean is(List<Word> phrase) {
        boolean the = phrase.getFirst().lower().equals("the");
        List<Word> name = the ? phrase.subList(1, phrase.size()) : phrase;
        int from = words.size() - name.size();
        boolean whole = from == 0 || (the && from > 0);
        return !name.isEmpty()
                && whole
                && name.getFirst().capital()
                && words.subList(from, words.size())
                        .equals(name.stream().map(Word::lower).toList());
    }
}
