/** Tests of voices. */
@NullMarked
package org.hearsay.ledger.voice;

import org.jspecify.annotations.NullMarked;
