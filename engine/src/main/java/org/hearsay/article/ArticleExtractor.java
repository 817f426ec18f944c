package org.hearsay.article;

/**
 * Takes the article from a page: the seam at which one method of extraction can be replaced by another.
 * Implementations hold no state between pages and may be used by many threads at once.
 */
@FunctionalInterface
public interface ArticleExtractor {

    /**
     * Takes the article from a page. Never throws because of what the bytes are: what can't be read is a
     * {@linkplain Extraction#problems() problem}.
     */
    Extraction extract(Page page);
}
