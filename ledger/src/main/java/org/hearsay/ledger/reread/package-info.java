/**
 * Reading the evidence again after what reads has changed: {@link org.hearsay.ledger.reread.Rereading} takes an article at
 * a time, puts the new reading in the place of the old one, ties the corrections to it, and tells what changed.
 */
@NullMarked
package org.hearsay.ledger.reread;

import org.jspecify.annotations.NullMarked;
