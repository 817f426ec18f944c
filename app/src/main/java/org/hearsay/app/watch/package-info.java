/**
 * Watching feeds: again and again, for as long as the user likes, whatever their servers do. Knows neither the command
 * line nor what is done with a page.
 */
@NullMarked
package org.hearsay.app.watch;

import org.jspecify.annotations.NullMarked;
