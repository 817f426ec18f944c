/**
 * The reading of a run: inputs through the engine to an output, several at a time and in order, with a word on each
 * that fails. Knows nothing of the command line.
 */
@NullMarked
package org.hearsay.app.read;

import org.jspecify.annotations.NullMarked;
