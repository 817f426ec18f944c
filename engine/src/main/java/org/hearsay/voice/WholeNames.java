package org.hearsay.voice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.MediaNames;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Names with the words that belong to them and that were not found as part of them. */
final class WholeNames {

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{Lu}[\\p{L}]{1,11}) $");

    /** No beginning is longer than this, with the space after it. */
    private static final int LONGEST_BEGINNING = 12;

    private WholeNames() {}

    /**
     * A name with the word that makes it a medium's where that stands before it with a capital: "Radio Amsel", of which
     * "Amsel" alone was found.
     */
    static Name whole(Text text, Name name) {
        int start = name.span().start();
        int from = Math.max(0, start - LONGEST_BEGINNING - 1);
        Matcher before = LAST_WORD.matcher(text.slice(new Span(from, start)));
        if (!before.find() || !MediaNames.isBeginning(Lexicon.lower(before.group(1)))) {
            return name;
        }
        int begin = from + before.start(1);
        boolean isWord =
                begin == 0 || !Character.isLetterOrDigit(text.toString().charAt(begin - 1));
        return isWord ? new Name(new Span(begin, name.span().end()), Name.Kind.ORGANISATION, name.probability()) : name;
    }
}
