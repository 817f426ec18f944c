package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Finds the quotations that hold others: “Later a soldier told me, ‘Somebody opened it.’” The data that the model learnt
 * from annotate the outermost only, so it is shown the words of such a quotation by themselves.
 */
final class Nested {

    private static final String MARKS = "\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019\u201A\u2039\u203A\"'`";

    /** Fewer are a title or a word in scare quotes. */
    private static final int LEAST_WORDS = 3;

    /** How sure the model must be, which never saw a quotation that begins anywhere. */
    private static final double LEAST = 0.7;

    /** Who speaks in a quotation, and who is spoken to: “I told him”, “you say”. */
    private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "one");

    private Nested() {}

    /**
     * The words of each quotation in which somebody else is quoted, without its own marks.
     *
     * @param quotations those of the text
     */
    static List<Span> in(Text text, Quotations quotations) {
        List<Span> found = new ArrayList<>();
        for (Span quotation : quotations.spans()) {
            Span words = bare(text, quotation);
            if (!words.isEmpty() && holdsAnother(text, words)) {
                found.add(words);
            }
        }
        return found;
    }

    /** Whether a relation within a quotation gives the words of somebody else than its speaker and whom he speaks to. */
    static boolean isAnothers(Text text, Relation relation) {
        return relation.quotation() != Quotation.INDIRECT
                && relation.confidence() >= LEAST
                && relation.source().stream()
                        .map(text::slice)
                        .anyMatch(source -> !SPEAKERS.contains(source.toLowerCase(Locale.ROOT)));
    }

    /** A relation without the marks of the quotation that it stands in. */
    static Relation within(List<Span> words, Relation relation) {
        List<Span> content = new ArrayList<>();
        for (Span piece : relation.content()) {
            int end = words.stream()
                    .filter(outer -> outer.contains(piece.start()))
                    .mapToInt(Span::end)
                    .findFirst()
                    .orElse(piece.end());
            content.add(new Span(piece.start(), Math.min(piece.end(), end)));
        }
        return new Relation(
                relation.source(), relation.cue(), content, relation.quotation(), relation.confidence());
    }

    private static boolean holdsAnother(Text text, Span words) {
        boolean marks = text.slice(words).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        return marks
                && Quotations.of(text, List.of(words)).spans().stream()
                        .anyMatch(inner -> text.slice(inner).split("\\s+", LEAST_WORDS).length == LEAST_WORDS);
    }

    /** A quotation without the marks around it; one that isn't closed has none at its end. */
    private static Span bare(Text text, Span quotation) {
        String value = text.toString();
        int start = quotation.start();
        int end = quotation.end();
        while (start < end && MARKS.indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        char opening = value.charAt(quotation.start());
        if (end > start && closes(opening, value.charAt(end - 1))) {
            end--;
        }
        return text.trim(new Span(start, end));
    }

    private static boolean closes(char opening, char last) {
        return switch (opening) {
            case '\u201C' -> last == '\u201D';
            case '\u201E' -> last == '\u201C' || last == '\u201D';
            case '\u00AB' -> last == '\u00BB';
            case '\u00BB' -> last == '\u00AB';
            case '\u2018' -> last == '\u2019';
            default -> last == opening;
        };
    }
}
