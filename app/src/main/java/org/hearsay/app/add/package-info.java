/**
 * Keeping: inputs through the engine into a ledger, several at a time and one writer, each failure noted. Knows nothing
 * of the command line.
 */
@NullMarked
package org.hearsay.app.add;

import org.jspecify.annotations.NullMarked;
