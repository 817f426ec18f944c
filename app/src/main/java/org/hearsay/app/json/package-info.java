/** What was found in the ledger as JSON, for the command line and the web page alike. Decides nothing. */
@NullMarked
package org.hearsay.app.json;

import org.jspecify.annotations.NullMarked;
