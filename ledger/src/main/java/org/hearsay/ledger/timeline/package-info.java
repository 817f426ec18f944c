/**
 * The story so far, of any search: who spoke when, in lanes by voice, and what figures were given, by whom. Reads the database
 * and changes nothing; knows nothing of how it is drawn. What is gone through is bounded, and it is said where that cut
 * something off.
 */
@NullMarked
package org.hearsay.ledger.timeline;

import org.jspecify.annotations.NullMarked;
