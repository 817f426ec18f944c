/** How a ledger grows: the rate of adding, the size of its database, the time that finding takes. */
@NullMarked
package org.hearsay.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
