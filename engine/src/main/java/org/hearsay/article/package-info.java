/**
 * What an article is, and the page that it is from: values, and {@link org.hearsay.article.ArticleExtractor}, the seam at
 * which the way from the one to the other can be replaced. The packages below are Hearsay's own way; they know these
 * values, which know none of them.
 */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
