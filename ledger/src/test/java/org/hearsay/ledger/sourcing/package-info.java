/** Tests of sourcing reports. */
@NullMarked
package org.hearsay.ledger.sourcing;

import org.jspecify.annotations.NullMarked;
