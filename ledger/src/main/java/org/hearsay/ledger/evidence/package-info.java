/**
 * The original bytes of pages, in WARC files that only grow: writing records, finding them again, and telling what is
 * damaged. Knows nothing of readings, and of the database only the length of each file that counts.
 */
@NullMarked
package org.hearsay.ledger.evidence;

import org.jspecify.annotations.NullMarked;
