/**
 * What the user puts right: whose statement it is, what is done by it, that it is none, and which identities are one or
 * two. Corrections are kept beside the readings, are found again in another reading, can be undone, and are given out as
 * data to train models with.
 */
@NullMarked
package org.hearsay.ledger.correction;

import org.jspecify.annotations.NullMarked;
