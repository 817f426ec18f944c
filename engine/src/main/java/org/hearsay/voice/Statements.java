package org.hearsay.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Which mention is the head of which source, and which statement a place is the content of. */
final class Statements {

    /** Nouns of how many or what kind there are: what follows their "of" is meant. */
    private static final Set<String> QUANTITIES = Lexicon.words(
            "number half third quarter lot handful majority minority couple pair dozen score series array variety range"
                    + " host slew sort kind type crowd rest bulk share percent");

    private final List<Relation> relations;
    private final IdentityHashMap<Mention, Integer> ofSource = new IdentityHashMap<>();
    private final List<@Nullable Mention> heads = new ArrayList<>();

    private Statements(List<Relation> relations) {
        this.relations = relations;
    }

    static Statements of(Tokens tokens, List<Relation> relations, List<Mention> mentions) {
        Statements statements = new Statements(relations);
        Map<Integer, List<Mention>> byFirst = new HashMap<>();
        for (Mention mention : mentions) {
            byFirst.computeIfAbsent(mention.first(), _ -> new ArrayList<>()).add(mention);
        }
        for (int i = 0; i < relations.size(); i++) {
            List<Span> source = relations.get(i).source();
            Mention head = source.isEmpty() ? null : head(tokens, source.getFirst(), byFirst);
            statements.heads.add(head);
            if (head != null) {
                statements.ofSource.putIfAbsent(head, i);
            }
        }
        return statements;
    }

    /**
     * The longest mention among those that begin first in a source; null where there is none, and where what comes first is
     * no mention and has what follows for its complement: of "the release of two men" the men are no head.
     */
    static @Nullable Mention head(Tokens tokens, Span source, Map<Integer, List<Mention>> byFirst) {
        Span range = tokens.range(source);
        for (int at = range.start(); at < range.end(); at++) {
            if (at > range.start()
                    && tokens.lower(at).equals("of")
                    && tokens.tag(at - 1) == WordClass.NOUN
                    && !QUANTITIES.contains(tokens.lower(at - 1))) {
                return null;
            }
            Mention longest = byFirst.getOrDefault(at, List.of()).stream()
                    .filter(mention -> mention.head() < range.end())
                    .max(Comparator.comparingInt(Mention::head))
                    .orElse(null);
            if (longest != null) {
                return longest;
            }
        }
        return null;
    }

    /** The mention that heads a relation's source; null where there is none. */
    @Nullable
    Mention head(int relation) {
        return heads.get(relation);
    }

    boolean isSource(Mention mention) {
        return ofSource.containsKey(mention);
    }

    /** Whether a place is in the content of the statement that a mention is the source of. */
    boolean isInOwnContent(Mention mention, Span place) {
        Integer relation = ofSource.get(mention);
        return relation != null && relations.get(relation).content().stream().anyMatch(piece -> piece.contains(place));
    }

    /** The content of the statement that a mention is the source of; empty where it is of none. */
    List<Span> content(Mention mention) {
        Integer relation = ofSource.get(mention);
        return relation == null ? List.of() : relations.get(relation).content();
    }

    /** The first character of the statement that a mention is the source of; that of the mention where it is of none. */
    int start(Mention mention) {
        Integer relation = ofSource.get(mention);
        int start = mention.span().start();
        if (relation != null) {
            for (Span piece : relations.get(relation).content()) {
                start = Math.min(start, piece.start());
            }
        }
        return start;
    }

    /**
     * The statement whose content holds a place, the narrowest of several, other than one of its own source.
     *
     * @return its index, or -1
     */
    int around(Span place, int other) {
        int narrowest = -1;
        int width = Integer.MAX_VALUE;
        for (int i = 0; i < relations.size(); i++) {
            if (i == other || relations.get(i).source().isEmpty()) {
                continue;
            }
            for (Span piece : relations.get(i).content()) {
                if (piece.contains(place) && piece.length() < width) {
                    width = piece.length();
                    narrowest = i;
                }
            }
        }
        return narrowest;
    }
}
