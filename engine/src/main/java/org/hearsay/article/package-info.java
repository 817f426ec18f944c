/**
 * From a page to its article: what the bytes say in characters, which of them are the article, and what is known of
 * it. Knows nothing of statements.
 */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
