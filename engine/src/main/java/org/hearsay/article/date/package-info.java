/**
 * When an article was published and changed: dates read from data, scripts, addresses and lines, in the calendars that
 * pages use, and the choice among them.
 */
@NullMarked
package org.hearsay.article.date;

import org.jspecify.annotations.NullMarked;
