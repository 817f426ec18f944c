package org.hearsay.ledger.search;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Text;
import org.jdbi.v3.core.Handle;

/**
 * Finds in a ledger. Every question is answered from what was last committed; any number of threads may ask at once.
 *
 * <p>Whatever goes wrong with the ledger's files is a {@link LedgerException}.
 */
public final class Search {

    private final Ledger ledger;

    public Search(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Statements of the newest versions of all pages.
     *
     * @throws IllegalArgumentException where the query has too many words
     */
    public Page<StatementHit> find(Query query, Paging paging) {
        return ask(connection -> {
            // One more than are shown tells whether there are more.
            PageFinder.Found found = PageFinder.find(connection, query, paging.limit() + 1L, paging.offset());
            List<Long> ids = found.ids();
            try (HitLoader loader = new HitLoader(connection)) {
                return new Page<>(
                        loader.load(ids.subList(0, Math.min(ids.size(), paging.limit()))),
                        paging,
                        found.counted().orElse(paging.offset() + ids.size()),
                        found.counted().isPresent(),
                        found.sort());
            }
        });
    }

    /**
     * Articles: those whose own words, outlet and day of publication fit, and that have a statement that fits the query's
     * other conditions.
     *
     * @throws IllegalArgumentException where the query has too many words
     */
    public Page<ArticleHit> findArticles(Query query, Paging paging) {
        return ask(connection -> {
            ArticlePlan plan = ArticlePlan.of(connection, query);
            List<Long> ids = plan.ids(paging.limit() + 1L, paging.offset()).list(connection, row -> row.getLong(1));
            boolean last = ids.size() <= paging.limit();
            boolean counted = plan.isWhole() || (ids.isEmpty() && paging.number() > 1);
            long total = counted ? plan.count().number(connection) : paging.offset() + ids.size();
            List<Long> shown = ids.subList(0, Math.min(ids.size(), paging.limit()));
            return new Page<>(
                    new ArticleHits(connection, plan.match()).load(shown), paging, total, counted || last, plan.sort());
        });
    }

    /**
     * What the statements that match have in common.
     *
     * @throws IllegalArgumentException where the query has too many words
     */
    public Facets facets(Query query) {
        return facets(query, FacetCounter.MOST);
    }

    /**
     * The same, counted over fewer statements and so much sooner: counting ten thousand takes a few tenths of a second.
     *
     * @param most statements to count
     */
    public Facets facets(Query query, int most) {
        return ask(connection -> FacetCounter.count(connection, StatementPlan.of(connection, query), most));
    }

    /**
     * The ids and days of statements that match, the latest first, for pictures of many at once. No more than so many are
     * gone through: those that were added last where they are found by words, else the latest.
     *
     * @param most from 1
     * @throws IllegalArgumentException where the query has too many words
     */
    public Matches matches(Query query, int most) {
        return ask(connection -> Matches.of(connection, StatementPlan.of(connection, query), most));
    }

    /**
     * The ids of statements whose voice's name has these words in this order, those added last first.
     *
     * @param most how many at most
     */
    public List<Long> saidUnder(String name, int most) {
        Words words = Words.parse("\"" + name.replaceAll("[\"“”„«»]", " ") + "\"");
        if (words.wanted().isEmpty()) {
            return List.of();
        }
        return ask(connection -> new Sql()
                .add(
                        "SELECT w.rowid FROM statement_words w WHERE w.statement_words MATCH ?"
                                + " ORDER BY w.rowid DESC LIMIT ?",
                        words.expressions("voice : ").getFirst(),
                        most)
                .list(connection, row -> row.getLong(1)));
    }

    /** The identities that are known by a very name, whatever the case of its letters; each is one that stands for itself. */
    public List<Speaker.Identity> identities(String name) {
        return ask(connection -> new Identities(connection).known(name.strip()));
    }

    /** The voices that a name may mean, with all that they said. */
    public Speakers speakers(String name) {
        return ask(connection -> SpeakerFinder.find(connection, name));
    }

    /** A part of what somebody said, the earliest first. */
    public Page<StatementHit> said(Speaker speaker, Paging paging) {
        int all = speaker.statements().size();
        int from = (int) Math.min(all, paging.offset());
        List<Long> ids = speaker.statements().subList(from, Math.min(all, from + paging.limit()));
        return ask(connection -> {
            try (HitLoader loader = new HitLoader(connection)) {
                return new Page<>(loader.load(ids), paging, all, true, Sort.TIME);
            }
        });
    }

    /** One statement, of any version of its page; empty where there is none, or somebody said that it is none. */
    public Optional<StatementHit> statement(long id) {
        return ask(connection -> {
            try (HitLoader loader = new HitLoader(connection)) {
                return loader.load(id);
            }
        });
    }

    /** The ids of an article's statements, in the order of its reading. */
    public List<Long> statements(long article) {
        return ask(connection -> Rows.list(
                connection,
                "SELECT id FROM read_statement WHERE article = ?1 AND id BETWEEN ?1 * 1000000 AND ?1 * 1000000 + 999999"
                        + " ORDER BY position",
                row -> row.getLong(1),
                article));
    }

    /** An article's statements with corrections applied, in the order of its reading, without those that are none. */
    public List<StatementHit> ofArticle(long article) {
        List<Long> ids = statements(article);
        return ask(connection -> {
            try (HitLoader loader = new HitLoader(connection)) {
                return loader.load(ids);
            }
        });
    }

    /** All versions of an article's page, the newest first; empty where there is no such article. */
    public List<PageVersion> versions(long article) {
        return ask(connection -> PageVersion.load(connection, article));
    }

    /** Where the bytes of an article's page are; empty where there is no such article. */
    public Optional<PageEvidence> evidence(long article) {
        return ask(connection -> PageEvidence.load(connection, article));
    }

    /** What is done with each statement. */
    @FunctionalInterface
    public interface StatementTaker {
        /**
         * Takes one.
         *
         * @param text the text of its article, to which its offsets refer
         */
        void take(StatementHit hit, Text text) throws IOException;
    }

    /** What is done with each article's number. */
    @FunctionalInterface
    public interface ArticleTaker {
        void take(long article) throws IOException;
    }

    /**
     * Goes through all statements that match, by article and in its order, as they were when it began; holds one at a time.
     *
     * @throws IOException where the taker does; nothing more is taken then
     */
    public void each(Query query, StatementTaker taker) throws IOException {
        go(connection -> {
            try (HitLoader loader = new HitLoader(connection)) {
                Sql all = StatementPlan.of(connection, query).all("s.id");
                all.<IOException>each(connection, row -> {
                    Optional<StatementHit> hit = loader.load(row.getLong(1));
                    if (hit.isPresent()) {
                        taker.take(hit.get(), loader.text(hit.get().origin().article()));
                    }
                });
            }
        });
    }

    /**
     * Goes through all articles that match, as {@link #findArticles} finds them, by number.
     *
     * @throws IOException where the taker does; nothing more is taken then
     */
    public void eachArticle(Query query, ArticleTaker taker) throws IOException {
        go(connection -> ArticlePlan.of(connection, query)
                .all()
                .<IOException>each(connection, row -> taker.take(row.getLong(1))));
    }

    private interface Walk {
        void go(Connection connection) throws SQLException, IOException;
    }

    private void go(Walk walk) throws IOException {
        try (Handle handle = ledger.queries().open()) {
            walk.go(handle.getConnection());
        } catch (SQLException e) {
            throw LedgerException.of(e, ledger.folder());
        }
    }

    private <T> T ask(Ledger.Question<T> question) {
        return ledger.ask(question);
    }
}
