/**
 * The way from a page to its article, put together: {@link org.hearsay.article.extraction.Articles} is where to begin.
 */
@NullMarked
package org.hearsay.article.extraction;

import org.jspecify.annotations.NullMarked;
