/** Tests of claims. */
@NullMarked
package org.hearsay.ledger.claim;

import org.jspecify.annotations.NullMarked;
