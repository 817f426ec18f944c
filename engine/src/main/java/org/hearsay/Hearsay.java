package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Articles;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Statement;

/**
 * The whole way from a page to its reading, stage by stage. One instance serves any number of threads; it holds the
 * models, so open it once.
 */
public final class Hearsay implements AutoCloseable {

    private static final String ENGLISH = "en";

    private final ArticleExtractor extractor;
    private final Attribution attribution;

    private Hearsay(ArticleExtractor extractor, Attribution attribution) {
        this.extractor = extractor;
        this.attribution = attribution;
    }

    /**
     * Opens the engine with all that is released.
     *
     * @throws IllegalStateException where the models can't be loaded
     */
    public static Hearsay open() {
        return open(new Articles());
    }

    /**
     * Opens the engine with another way of extracting articles.
     *
     * @throws IllegalStateException where the models can't be loaded
     */
    public static Hearsay open(ArticleExtractor extractor) {
        return new Hearsay(extractor, Attribution.released());
    }

    /**
     * Reads one page.
     *
     * @return the reading; what went wrong on the way stands in its {@linkplain Reading#problems() problems}
     */
    public Reading read(Page page) {
        Extraction extraction = extractor.extract(page);
        List<Problem> problems = new ArrayList<>(extraction.problems());
        Article article = extraction.article();
        List<Statement> statements = isRead(article) ? attribution.read(article.text(), article.body()) : List.of();
        return new Reading(page, article, statements, problems);
    }

    /** Statements are read in English so far; an article whose language is unknown may be English. */
    private static boolean isRead(Article article) {
        return article.language() == null || article.language().equals(ENGLISH);
    }

    @Override
    public void close() {
        attribution.close();
    }
}
