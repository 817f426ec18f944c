/** What stands behind a claim in words: the count, and step by step why it is that, for the terminal and the web page. */
@NullMarked
package org.hearsay.app.claim;

import org.jspecify.annotations.NullMarked;
