/**
 * From a reading to its rows and back, exactly. Knows the tables of readings and nothing of the bytes they were read from.
 */
@NullMarked
package org.hearsay.ledger.reading;

import org.jspecify.annotations.NullMarked;
