/**
 * The local web page: the server, its views put together, and the runs that open a ledger and serve it until they are
 * ended. Knows nothing of the command line.
 */
@NullMarked
package org.hearsay.app.serve;

import org.jspecify.annotations.NullMarked;
