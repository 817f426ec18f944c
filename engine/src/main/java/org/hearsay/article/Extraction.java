package org.hearsay.article;

import java.util.List;

/**
 * What came of taking the article from a page.
 *
 * @param article the article; its body is empty where the page has none
 * @param problems what the reader has to know: a wrong charset label, no article on the page, and so on
 */
public record Extraction(Article article, List<Problem> problems) {

    public Extraction {
        problems = List.copyOf(problems);
    }
}
