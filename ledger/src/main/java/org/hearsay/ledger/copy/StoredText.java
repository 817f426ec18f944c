package org.hearsay.ledger.copy;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.copy.Credits;
import org.hearsay.copy.Member;
import org.hearsay.copy.Wording;
import org.hearsay.ledger.reading.ArticleBody;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is compared with others.
 *
 * @param article its number
 * @param address the number of its page's address: what comes from one address are versions, not copies
 * @param outlet as the page has it
 * @param host of its address, without "www."
 * @param published the day, where known
 * @param text its text
 * @param body the spans that statements are read from, in text order
 */
record StoredText(
        long article,
        long address,
        @Nullable String outlet,
        @Nullable String host,
        @Nullable LocalDate published,
        Text text,
        List<Span> body) {

    /** Parts of a host's name that say nothing of whose it is. */
    private static final Set<String> NO_NAMES = Set.of("www", "com", "co", "org", "net", "gov", "edition", "m", "news");

    /** @throws SQLException also where there is no such article */
    static StoredText load(Connection connection, long article) throws SQLException {
        ArticleBody body = ArticleBody.load(connection, article);
        return Rows.first(
                        connection,
                        """
                SELECT p.address, p.url, a.outlet, a.published
                FROM page p JOIN read_article a ON a.id = p.id WHERE p.id = ?""",
                        row -> {
                            String day = row.getString("published");
                            return new StoredText(
                                    article,
                                    row.getLong("address"),
                                    row.getString("outlet"),
                                    host(row.getString("url")),
                                    day == null ? null : LocalDate.parse(day),
                                    body.text(),
                                    body.spans());
                        },
                        article)
                .orElseThrow(() -> new SQLException("the ledger has no page " + article));
    }

    private static @Nullable String host(@Nullable String url) {
        String host = url == null ? null : URI.create(url).getHost();
        return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    Wording wording() {
        return Wording.of(text, body);
    }

    Member member() {
        Set<String> names = new LinkedHashSet<>();
        if (outlet != null) {
            names.add(outlet);
        }
        if (host != null) {
            String[] labels = host.split("\\.", -1);
            for (int i = 0; i + 1 < labels.length; i++) {
                if (!NO_NAMES.contains(labels[i])) {
                    names.add(labels[i]);
                }
            }
        }
        return new Member(article, names, published, text, Credits.of(text, body));
    }
}
