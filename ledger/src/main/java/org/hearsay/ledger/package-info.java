/**
 * The ledger: a folder that keeps readings, with the original bytes of the pages they are of.
 * {@link org.hearsay.ledger.Ledger} opens it; what answers questions from it is in packages of its own.
 */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
