/**
 * Finds expressions of time, gives them TIMEX3 values against the article's date, and tells from them when a statement was
 * made. Keeps nothing from one article to the next.
 */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
