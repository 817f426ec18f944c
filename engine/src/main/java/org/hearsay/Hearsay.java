package org.hearsay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.article.extraction.Articles;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.model.Sight;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.voice.Names;

/**
 * The whole way from a page to its reading, stage by stage. One instance serves any number of threads; it holds the
 * models, so open it once.
 */
public final class Hearsay implements AutoCloseable {

    private static final String ENGLISH = "en";

    /**
     * The most characters that statements are read from: three times the longest articles that newspapers print, and
     * about a minute's work.
     */
    private static final int LONGEST = 500_000;

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
        Findings findings = Findings.NONE;
        if (isRead(article)) {
            Text text = article.text();
            List<Span> body = bounded(article, problems);
            LocalDate published =
                    article.published() == null ? null : article.published().value();
            Sight sight = attribution.look(text, body);
            findings = Findings.of(
                    text,
                    body,
                    published,
                    article.outlet(),
                    attribution.relations(text, body, sight),
                    Names.of(text, body, sight.names()));
        }
        return new Reading(
                page,
                article,
                findings.statements(),
                findings.voices(),
                findings.times(),
                findings.figures(),
                problems);
    }

    /** The blocks that statements are read from: all of them, but for those past the longest article's end. */
    private static List<Span> bounded(Article article, List<Problem> problems) {
        List<Span> kept = new ArrayList<>();
        int length = 0;
        for (Span block : article.body()) {
            if (length + block.length() > LONGEST) {
                Span part = new Span(block.start(), block.start() + LONGEST - length);
                kept.add(part);
                problems.add(new Problem(
                        "the article has more than " + LONGEST + " characters: statements were read from the first",
                        "article.text after " + article.text().codePoint(part.end()),
                        "split the page, or give its parts as files of their own"));
                return kept;
            }
            kept.add(block);
            length += block.length();
        }
        return kept;
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
