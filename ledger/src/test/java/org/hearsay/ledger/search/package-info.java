/** Tests of finding, and an invented press to find in. */
@NullMarked
package org.hearsay.ledger.search;

import org.jspecify.annotations.NullMarked;
