package org.hearsay.benchmarks.ledger;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.ledger.search.Paging;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.StatementHit;

/**
 * Asks questions, and measures how long each takes, warm: of every kind as many are asked before, other ones, as are
 * counted. Words, voices and outlets are drawn from the ledger's own statements, so that common ones come as often as they
 * do there.
 */
final class Finding {

    private static final int DRAWN = 300;
    private static final Paging PAGE = Paging.first(20);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Search search;
    private final PrintWriter out;
    private final Random random = new Random(1);
    private final List<StatementHit> drawn;

    Finding(Search search, List<Long> articles, PrintWriter out) {
        this.search = search;
        this.out = out;
        drawn = draw(articles);
    }

    private List<StatementHit> draw(List<Long> articles) {
        List<StatementHit> hits = new ArrayList<>();
        for (int i = 0; i < DRAWN; i++) {
            List<Long> ids = search.statements(articles.get(random.nextInt(articles.size())));
            if (!ids.isEmpty()) {
                search.statement(ids.get(random.nextInt(ids.size()))).ifPresent(hits::add);
            }
        }
        return hits;
    }

    /** Asks so many questions of each kind, and prints how long they took. */
    void run(int questions) {
        out.println("| find | hits, median | p50, ms | p95, ms | most, ms | p95 of processor time, ms |");
        out.println("|---|--:|--:|--:|--:|--:|");
        Times all = new Times();
        Times filtered = new Times();
        for (Question question : Question.ALL) {
            Times times = measure(questions, hit -> {
                Query query = question.about(hit, random);
                return search.find(query, PAGE).total();
            });
            all.add(times);
            if (hasFilters(question)) {
                filtered.add(times);
            }
            line(question.name(), times);
        }
        line("**all of these**", all);
        line("**those with filters**", filtered);
        line(
                "articles: a word",
                measure(
                        questions,
                        hit -> search.findArticles(
                                        Query.builder()
                                                .words(Question.word(hit, random))
                                                .build(),
                                        PAGE)
                                .total()));
        line("facets of a word", measure(questions, hit -> {
            search.facets(Query.builder().words(Question.word(hit, random)).build());
            return 0;
        }));
        line(
                "who: a voice",
                measure(
                        questions,
                        hit -> search.speakers(hit.voice() == null ? "" : hit.voice())
                                .speakers()
                                .size()));
        line(
                "one statement",
                measure(questions, hit -> search.statement(hit.id()).isPresent() ? 1 : 0));
    }

    /** Whether a kind of question has more than words and an order. */
    private boolean hasFilters(Question question) {
        Query query = question.about(drawn.getFirst(), random);
        return !query.equals(
                Query.builder().words(query.words()).sort(query.sort()).build());
    }

    private interface Asked {
        /** Asks about a statement; tells how many hits there were. */
        long ask(StatementHit about);
    }

    private Times measure(int questions, Asked asked) {
        Times unmeasured = new Times();
        Times times = new Times();
        for (int i = 0; i < 2 * questions; i++) {
            StatementHit about = drawn.get(random.nextInt(drawn.size()));
            long start = System.nanoTime();
            long computed = THREADS.getCurrentThreadCpuTime();
            long hits = asked.ask(about);
            (i < questions ? unmeasured : times)
                    .add(
                            (System.nanoTime() - start) / 1e6,
                            (THREADS.getCurrentThreadCpuTime() - computed) / 1e6,
                            (double) hits);
        }
        return times;
    }

    private void line(String name, Times times) {
        out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %.1f | %.1f | %.1f | %.1f |%n",
                name,
                Times.quantile(times.hits(), 0.5),
                Times.quantile(times.millis(), 0.5),
                Times.quantile(times.millis(), 0.95),
                Times.quantile(times.millis(), 1),
                Times.quantile(times.processorMillis(), 0.95));
        out.flush();
    }
}
