package org.hearsay;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.attribution.Statement;

/**
 * All that was read from one page.
 *
 * @param page the bytes that it came from
 * @param article what of the page is the article
 * @param statements who said what, in the article's order
 * @param problems what the reader has to know about this reading; empty where all went well
 */
public record Reading(Page page, Article article, List<Statement> statements, List<Problem> problems) {

    public Reading {
        statements = List.copyOf(statements);
        problems = List.copyOf(problems);
    }
}
