/** Reading a ledger's evidence again, as a run of the program. */
@NullMarked
package org.hearsay.app.reread;

import org.jspecify.annotations.NullMarked;
