/**
 * Pages from the web, from servers that may mean harm: every address is checked before it is connected to, and time,
 * size and redirects are bounded. Knows nothing of what is read from a page.
 */
@NullMarked
package org.hearsay.app.fetch;

import org.jspecify.annotations.NullMarked;
