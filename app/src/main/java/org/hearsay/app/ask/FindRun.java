package org.hearsay.app.ask;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.app.json.HitJson;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Format;
import org.hearsay.app.read.Streams;
import org.hearsay.app.terminal.HitPrinter;
import org.hearsay.app.terminal.Style;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.search.ArticleHit;
import org.hearsay.ledger.search.Page;
import org.hearsay.ledger.search.Paging;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.Sort;
import org.hearsay.ledger.search.StatementHit;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements or articles and prints a page of them.
 *
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param articles whether articles are to be found
 * @param version of the program
 */
public record FindRun(
        @Nullable Path ledger,
        Filters filters,
        boolean articles,
        Order order,
        Part part,
        Format format,
        @Nullable Integer width,
        String version) {

    /**
     * Does it.
     *
     * @throws IllegalArgumentException where what is to be found can't be
     */
    public ExitCode run(Streams streams) {
        Query query = filters.query(order.sort());
        return Question.run(ledger, version, streams, (open, complaints) -> find(open, query, streams, complaints));
    }

    private ExitCode find(Ledger open, Query query, Streams streams, Complaints complaints) throws IOException {
        Search search = new Search(open);
        Paging paging = new Paging(part.limit(), part.page());
        Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        Page<?> found = articles
                ? articles(search, query, paging, streams, out)
                : statements(search, query, paging, streams, out);
        out.flush();
        if (found.hits().isEmpty()) {
            complaints.say(part.page() == 1 ? "nothing matches" : "there is no page " + part.page());
        }
        return ExitCode.ALL_READ;
    }

    private Page<StatementHit> statements(Search search, Query query, Paging paging, Streams streams, Writer out)
            throws IOException {
        Page<StatementHit> page = search.find(query, paging);
        if (format == Format.JSON) {
            for (StatementHit hit : page.hits()) {
                out.write(HitJson.line(hit));
            }
        } else {
            HitPrinter printer = printer(streams, out);
            for (StatementHit hit : page.hits()) {
                printer.print(hit);
            }
            printer.end(page, "statement", isUnsorted(page.sort()));
        }
        return page;
    }

    private Page<ArticleHit> articles(Search search, Query query, Paging paging, Streams streams, Writer out)
            throws IOException {
        Page<ArticleHit> page = search.findArticles(query, paging);
        if (format == Format.JSON) {
            for (ArticleHit hit : page.hits()) {
                out.write(HitJson.line(hit));
            }
        } else {
            HitPrinter printer = printer(streams, out);
            for (ArticleHit hit : page.hits()) {
                printer.print(hit);
            }
            printer.end(page, "article", isUnsorted(page.sort()));
        }
        return page;
    }

    /** Whether relevance was asked for, and words given that it couldn't be judged by. */
    private boolean isUnsorted(Sort sort) {
        boolean words = filters.words() != null && !filters.words().isBlank();
        return words && order == Order.RELEVANCE && sort == Sort.TIME;
    }

    private HitPrinter printer(Streams streams, Writer out) {
        return new HitPrinter(out, Style.detect(streams.outIsTerminal(), System.getenv(), width));
    }
}
