/** Finds numbers that count something, with their bounds and with the statement whose word they are. */
@NullMarked
package org.hearsay.figure;

import org.jspecify.annotations.NullMarked;
