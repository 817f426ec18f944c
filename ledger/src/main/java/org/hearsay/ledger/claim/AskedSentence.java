package org.hearsay.ledger.claim;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.voice.Utterance;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * A sentence of an article that is asked about as if it were a statement. Nobody is given as its source, unless it stands in
 * quotation marks: then it is somebody's word. As a statement it has the number 0.
 */
final class AskedSentence {

    private AskedSentence() {}

    /**
     * The sentence at a place.
     *
     * @param place in code points from the beginning of the article's text
     * @return empty where there is no such article, or nothing of it at that place
     */
    static Optional<Utterance> at(Connection connection, long article, int place) throws SQLException {
        Optional<Text> text = text(connection, article);
        if (text.isEmpty() || place < 0 || place >= text.get().codePointLength()) {
            return Optional.empty();
        }
        return at(connection, article, text.get(), text.get().index(place));
    }

    /**
     * The sentence with some words, the first where there are more.
     *
     * @param words as they stand in it, however they are spaced, quoted and capitalized
     * @return empty where there is no such article or sentence
     */
    static Optional<Utterance> with(Connection connection, long article, String words) throws SQLException {
        Optional<Text> text = text(connection, article);
        String sought = plain(words.strip().replaceAll("\\s+", " "));
        if (text.isEmpty() || sought.isEmpty()) {
            return Optional.empty();
        }
        // Each character becomes one, so that places stay where they are.
        int place = plain(text.get().toString()).indexOf(sought);
        return place < 0 ? Optional.empty() : at(connection, article, text.get(), place);
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            plain.append(
                    Character.isWhitespace(c)
                            ? ' '
                            : "’‘‚‛".indexOf(c) >= 0
                                    ? '\''
                                    : "“”„‟«»".indexOf(c) >= 0 ? '"' : Character.toLowerCase(c));
        }
        return plain.toString();
    }

    private static Optional<Text> text(Connection connection, long article) throws SQLException {
        return Rows.first(
                connection, "SELECT text FROM read_text WHERE article = ?", row -> Text.of(row.getString(1)), article);
    }

    private static Optional<Utterance> at(Connection connection, long article, Text text, int index)
            throws SQLException {
        List<Span> blocks = Rows.list(
                connection, """
                SELECT start, end FROM read_block WHERE article = ? AND kind IN (
                    SELECT id FROM block_kind WHERE name <> 'excluded')
                ORDER BY number""", row -> new Span(text.index(row.getInt(1)), text.index(row.getInt(2))), article);
        for (Span block : blocks) {
            if (block.start() <= index && index < block.end()) {
                for (Span sentence : Sentences.of(text, block)) {
                    if (index < sentence.end()) {
                        return Rows.first(
                                connection,
                                "SELECT title, outlet, published FROM read_article WHERE id = ?",
                                row -> utterance(article, text.slice(sentence), row),
                                article);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Utterance utterance(long article, String words, ResultSet row) throws SQLException {
        String day = row.getString("published");
        LocalDate published = day == null ? null : LocalDate.parse(day);
        return new Utterance(
                RowId.first(article),
                null,
                false,
                null,
                "says",
                "none",
                words,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                new Utterance.When(null, published, false, published),
                null,
                new Utterance.Where(article, row.getString("title"), row.getString("outlet"), published),
                1);
    }
}
