/** Tests of timelines. */
@NullMarked
package org.hearsay.ledger.timeline;

import org.jspecify.annotations.NullMarked;
