/** Tests of exports, each read back by another reader. */
@NullMarked
package org.hearsay.ledger.export;

import org.jspecify.annotations.NullMarked;
