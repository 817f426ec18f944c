package org.hearsay.voice;

import java.util.Set;
import org.hearsay.text.Span;

/** What tells apart persons of one name: "Jonna Reed Jr." and "Jonna Reed III". */
final class Generations {

    private static final Set<String> ENDINGS = Lexicon.words("jr jr. sr sr. ii iii iv");

    private Generations() {}

    /** "jr" of "Jonna Reed Jr."; empty where a name says nothing of the kind. */
    static String of(Tokens tokens, Name name) {
        Span range = tokens.range(name.span());
        String last = range.length() < 2 ? "" : tokens.lower(range.end() - 1);
        return ENDINGS.contains(last) ? last.replace(".", "") : "";
    }

    /** Whether two names may be one person's, as far as these endings tell. */
    static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
