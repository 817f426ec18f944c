/**
 * What is on a page: its bytes as characters, its markup within bounds and mended, its text that can be seen as passages
 * in boxes, and the part of it that an article is in. Knows nothing of what the page says of itself.
 */
@NullMarked
package org.hearsay.article.page;

import org.jspecify.annotations.NullMarked;
