/**
 * Which articles carry an article's text: the tree of its copies, and two of them side by side. Asks the ledger, and puts
 * the answer into words; doesn't decide what is a copy.
 */
@NullMarked
package org.hearsay.app.web.copy;

import org.jspecify.annotations.NullMarked;
