package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.attribution.Statement;

/**
 * The whole way from a page to its reading, stage by stage. One instance serves any number of threads; it holds the
 * models, so open it once.
 */
public final class Hearsay implements AutoCloseable {

    private final ArticleExtractor extractor;

    private Hearsay(ArticleExtractor extractor) {
        this.extractor = extractor;
    }

    /** Loads the released models. */
    public static Hearsay open(ArticleExtractor extractor) {
        return new Hearsay(extractor);
    }

    /**
     * Reads one page.
     *
     * @return the reading; what went wrong on the way stands in its {@linkplain Reading#problems() problems}
     */
    public Reading read(Page page) {
        Extraction extraction = extractor.extract(page);
        List<Problem> problems = new ArrayList<>(extraction.problems());
        List<Statement> statements = List.of();
        return new Reading(page, extraction.article(), statements, problems);
    }

    @Override
    public void close() {}
}
