package org.hearsay.ledger.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.article.Block;
import org.hearsay.ledger.store.Insert;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Puts the words of readings into the search indexes: for an article its title and body, for a statement what is said and
 * who says it. The views {@code words_of_article} and {@code words_of_statement} give the same strings, and the indexes
 * are checked against them; making them here costs a tenth.
 */
final class SearchWriter implements AutoCloseable {

    private static final String GAP = " … ";
    private static final String SPEAKER = " / ";

    private final Insert articles;
    private final Insert statements;

    SearchWriter(Connection connection) throws SQLException {
        articles = new Insert(connection, "INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)");
        statements = new Insert(connection, "INSERT INTO statement_words (rowid, content, source) VALUES (?, ?, ?)");
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
            Span name = statement.voice() == null
                    ? null
                    : reading.voices().get(statement.voice().value()).name();
            statements
                    .with(RowId.of(article, numbers[i]))
                    .with(joined(text, statement.content()))
                    .with(joined(text, statement.source()) + speaker(text, name))
                    .run();
        }
    }

    private static String storable(String text) {
        return OddCharacters.replace(text, OddCharacters.in(text));
    }

    private static String speaker(Text text, @Nullable Span name) {
        return name == null ? "" : SPEAKER + text.slice(name);
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
