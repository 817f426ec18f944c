/**
 * Finding in a ledger: from words and filters to pages of hits, and to counts of what they have in common. Reads the
 * database and changes nothing; knows nothing of how hits are shown.
 */
@NullMarked
package org.hearsay.ledger.search;

import org.jspecify.annotations.NullMarked;
