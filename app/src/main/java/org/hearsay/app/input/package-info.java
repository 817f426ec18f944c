/**
 * From the operands of the command line to pages: files, folders, addresses, standard input, JSON lines. What can't be
 * loaded is a value that says why. Knows nothing of articles or readings.
 */
@NullMarked
package org.hearsay.app.input;

import org.jspecify.annotations.NullMarked;
