/**
 * Which articles of the ledger carry another's text: their signatures, the pairs found by them, and the groups that the
 * pairs make. How texts are compared is the engine's.
 */
@NullMarked
package org.hearsay.ledger.copy;

import org.jspecify.annotations.NullMarked;
