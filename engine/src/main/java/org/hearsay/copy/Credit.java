package org.hearsay.copy;

import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * A place where an article says that words or text are another's.
 *
 * @param kind in which way
 * @param name whose, as a span of the text: "Associated Press"
 * @param span the whole of it: "(AP) —", "according to the Daily Mail"
 */
public record Credit(Kind kind, Span name, Span span) {

    /** In which way an article says whose text it has. */
    public enum Kind {
        /** Before the first sentence, in brackets: the text is theirs. */
        DATELINE,
        /** A line at its end: the text, or a part of it, is theirs. */
        LINE,
        /** Within the text: something in it is theirs. */
        CITED;

        /** The name in files and on the screen: "dateline". */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One name for what agencies are called in full and in short. */
    private static final Map<String, String> SHORT = Map.of(
            "associatedpress", "ap",
            "agencefrancepresse", "afp",
            "thomsonreuters", "reuters",
            "pressassociation", "pa",
            "unitedpressinternational", "upi",
            "deutschepresseagentur", "dpa",
            "presstrustofindia", "pti");

    /** The name in a form that is the same for "The Associated Press", "AP" and "A.P.". */
    public String key(Text text) {
        return key(text.slice(name));
    }

    /** A name without case, marks, spaces and "the", and in short where there is a short one. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .limit(64)
                .forEach(key::appendCodePoint);
        String bare = key.indexOf("the") == 0 && key.length() > 6 ? key.substring(3) : key.toString();
        return SHORT.getOrDefault(bare, bare);
    }
}
