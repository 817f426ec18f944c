/** Corrections of a ledger as a run of the program: each is made, told in a line, and failures are told too. */
@NullMarked
package org.hearsay.app.correct;

import org.jspecify.annotations.NullMarked;
