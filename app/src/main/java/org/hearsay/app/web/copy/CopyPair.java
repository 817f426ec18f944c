package org.hearsay.app.web.copy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Piece;
import org.hearsay.app.web.Wording;
import org.hearsay.copy.Comparison;
import org.hearsay.copy.CopyClass;
import org.hearsay.copy.Passage;
import org.hearsay.ledger.copy.CopyGroup;
import org.hearsay.ledger.copy.CopyMember;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Two articles side by side, passage by passage.
 *
 * @param first the one that the text is from, as far as that is known, else the older entry
 * @param second the other
 * @param kind in which way they are alike, in words
 * @param sure how sure that is
 * @param shares how much of either stands in the other, a sentence
 * @param tally how many words were kept, changed, dropped and added
 * @param rows the passages, in the second text's order
 * @param left how many passages more there are
 */
public record CopyPair(
        Side first, Side second, String kind, String sure, String shares, List<Count> tally, List<Row> rows, int left) {

    /** No page has more rows; texts that are cut up more are no reading for anybody. */
    static final int MOST_ROWS = 400;

    /** One of the two articles. */
    public record Side(String link, String name, String title) {}

    /** How many words of a kind there are. */
    public record Count(String kind, String words) {}

    /**
     * A passage.
     *
     * @param kind "kept", "changed", "dropped" or "added"
     * @param sign the same as a sign
     * @param first its words in the first text; empty where that has none of it
     * @param second its words in the second text; likewise
     */
    public record Row(String kind, String sign, List<Piece> first, List<Piece> second) {}

    public CopyPair {
        tally = List.copyOf(tally);
        rows = List.copyOf(rows);
    }

    static CopyPair of(CopyGroup.Pair pair) {
        Comparison comparison = pair.comparison();
        List<Passage> passages = comparison.alignment().passages();
        List<Row> rows = new ArrayList<>();
        Map<Passage.Kind, Integer> words = new EnumMap<>(Passage.Kind.class);
        for (Passage passage : passages) {
            words.merge(passage.kind(), passage.words(), Integer::sum);
            if (rows.size() < MOST_ROWS) {
                rows.add(row(passage, pair));
            }
        }
        return new CopyPair(
                side(pair.first()),
                side(pair.second()),
                kind(comparison.kind()),
                Wording.confidence(comparison.confidence()),
                share(comparison.firstInSecond(), pair.first()) + " stands in the other, and "
                        + share(comparison.secondInFirst(), pair.second()) + " in the first.",
                words.entrySet().stream()
                        .map(entry -> new Count(entry.getKey().label(), Wording.counted(entry.getValue(), "word")))
                        .toList(),
                rows,
                passages.size() - rows.size());
    }

    private static String kind(CopyClass kind) {
        return switch (kind) {
            case VERBATIM -> "The same text";
            case ABRIDGED -> "Carried in part, word for word";
            case REWORDED -> "The same text in mostly other words";
            case QUOTATION -> "The same quotations, and no more";
            case INDEPENDENT -> "Nothing in common";
        };
    }

    private static String share(double share, CopyMember of) {
        return Math.round(100 * share) + "% of " + name(of);
    }

    private static String name(CopyMember member) {
        return member.outlet() == null ? "article " + member.article() : member.outlet();
    }

    private static Side side(CopyMember member) {
        String title = member.title();
        return new Side(
                Links.article(member.article()),
                name(member),
                title == null || title.isBlank() ? member.name() : title);
    }

    private static Row row(Passage passage, CopyGroup.Pair pair) {
        String first = words(pair.first().text(), passage.first());
        String second = words(pair.second().text(), passage.second());
        String kind = passage.kind().label();
        return switch (passage.kind()) {
            case KEPT -> new Row(kind, "=", plain(first), plain(second));
            case DROPPED -> new Row(kind, "−", List.of(new Piece("was", first)), List.of());
            case ADDED -> new Row(kind, "+", List.of(), List.of(new Piece("now", second)));
            case CHANGED -> {
                ChangedWords changed = ChangedWords.of(first, second);
                yield new Row(kind, "≠", changed.first(), changed.second());
            }
        };
    }

    private static String words(Text text, @Nullable Span span) {
        return span == null ? "" : text.slice(span).strip();
    }

    private static List<Piece> plain(String words) {
        return List.of(new Piece("", words));
    }
}
