/** What stands behind a statement in the ledger: finds what may say the same, and lets the engine compare it. */
@NullMarked
package org.hearsay.ledger.claim;

import org.jspecify.annotations.NullMarked;
