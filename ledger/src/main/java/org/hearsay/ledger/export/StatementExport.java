package org.hearsay.ledger.export;

import java.io.Closeable;
import org.hearsay.ledger.search.Search;

/** Takes statements one after another, and is whole once it is closed. */
interface StatementExport extends Search.StatementTaker, Closeable {}
