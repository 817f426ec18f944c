/**
 * What is in a ledger, for other programs: tables for spreadsheets and data frames, readings, annotations for the web.
 * Streams, however much there is, and leaves no half a file behind.
 */
@NullMarked
package org.hearsay.ledger.export;

import org.jspecify.annotations.NullMarked;
