/**
 * Questions to the ledger: finding, what somebody said, showing an entry, exporting. From plain options to what is printed;
 * how it is found is the ledger's, and how it looks the terminal's.
 */
@NullMarked
package org.hearsay.app.ask;

import org.jspecify.annotations.NullMarked;
