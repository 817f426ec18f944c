package org.hearsay.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells of a source whether it is several with "and", whatever each of them is: "Reed and the ministry". */
final class Coordination {

    private final Tokens tokens;
    private final Map<Integer, List<Mention>> byFirst;

    Coordination(Tokens tokens, Map<Integer, List<Mention>> byFirst) {
        this.tokens = tokens;
        this.byFirst = byFirst;
    }

    /**
     * Whether a source is a list that ends with "and".
     *
     * @param head the source's first mention
     * @param source its words
     */
    boolean isOne(Mention head, Span source) {
        Mention before = head;
        boolean and = head.form() == Mention.Form.JOINED;
        while (!and) {
            int at = before.head() + 1;
            boolean comma = tokens.lower(at).equals(",");
            at += comma ? 1 : 0;
            and = tokens.lower(at).equals("and");
            at += and ? 1 : 0;
            Mention next = comma || and ? longest(at, source.end()) : null;
            if (next == null || (and ? isOneWith(tokens, head, next) : !isListed(head, next))) {
                return false;
            }
            before = next;
        }
        // Such a list within a larger one was found as a mention already.
        return head.form() != Mention.Form.JOINED;
    }

    private @Nullable Mention longest(int first, int end) {
        return byFirst.getOrDefault(first, List.of()).stream()
                .filter(mention -> mention.head() < end && mention.role() != Mention.Role.OWNER)
                .max(Comparator.comparingInt(Mention::head))
                .orElse(null);
    }

    /** Whether a comma between two phrases parts the members of a list, and tells nothing of the first. */
    static boolean isListed(Mention before, Mention next) {
        return before.isName()
                ? next.isName()
                : Boolean.TRUE.equals(before.plural()) && Boolean.TRUE.equals(next.plural());
    }

    /** "The former first lady and senator", "the singer and activist Jonna Reed": two words for one. */
    static boolean isOneWith(Tokens tokens, Mention before, Mention next) {
        boolean pointed = tokens.tag(next.first()) == WordClass.DETERMINER
                || tokens.tag(next.first()) == WordClass.POSSESSIVE
                || next.isPronoun();
        Name name = next.name();
        boolean bare = name != null && tokens.at(name.span().start()) == next.first();
        return before.form() == Mention.Form.NOMINAL
                && !Boolean.TRUE.equals(before.plural())
                && !Boolean.TRUE.equals(next.plural())
                && before.kind() == next.kind()
                && !pointed
                && !bare;
    }
}
