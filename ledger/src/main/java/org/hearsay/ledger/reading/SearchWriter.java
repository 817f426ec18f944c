package org.hearsay.ledger.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.article.Block;
import org.hearsay.ledger.store.Insert;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Puts the words of readings into the search indexes: for an article its title and body; for a statement what is said, the
 * words for who says it, and the name of the voice that it is, or the same words where that is unknown. The views
 * {@code words_of_article} and {@code words_of_statement} give the same strings, and the indexes are checked against them;
 * making them here costs a tenth.
 */
final class SearchWriter implements AutoCloseable {

    private static final String GAP = " … ";

    private final Insert articles;
    private final Insert statements;

    SearchWriter(Connection connection) throws SQLException {
        articles = new Insert(connection, "INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)");
        statements = new Insert(
                connection, "INSERT INTO statement_words (rowid, content, source, voice) VALUES (?, ?, ?, ?)");
    }

    void index(long article, Reading reading, int[] numbers) throws SQLException {
        Text text = Text.of(storable(reading.article().text().toString()));
        List<String> body = reading.article().blocks().stream()
                .filter(block -> block.kind().isArticle() && block.kind() != Block.Kind.TITLE)
                .map(block -> text.slice(block.span()))
                .toList();
        String title = reading.article().title();
        articles.with(article)
                .with(title == null ? null : storable(title))
                .with(body.isEmpty() ? null : String.join("\n", body))
                .run();
        for (int i = 0; i < numbers.length; i++) {
            Statement statement = reading.statements().get(i);
            String source = statement.source().isEmpty() ? null : joined(text, statement.source());
            Likely<Integer> voice = statement.voice();
            statements
                    .with(RowId.of(article, numbers[i]))
                    .with(joined(text, statement.content()))
                    .with(source)
                    .with(
                            voice == null
                                    ? source
                                    : text.slice(
                                            reading.voices().get(voice.value()).name()))
                    .run();
        }
    }

    private static String storable(String text) {
        return OddCharacters.replace(text, OddCharacters.in(text));
    }

    private static String joined(Text text, List<Span> spans) {
        List<String> slices = new ArrayList<>(spans.size());
        spans.forEach(span -> slices.add(text.slice(span)));
        return String.join(GAP, slices);
    }

    @Override
    public void close() throws SQLException {
        articles.close();
        statements.close();
    }
}
