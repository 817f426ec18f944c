/**
 * What a page says of its article in its markup and by its lines: title, names, outlet, section and address. Days are the
 * next package's.
 */
@NullMarked
package org.hearsay.article.imprint;

import org.jspecify.annotations.NullMarked;
