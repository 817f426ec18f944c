package org.hearsay.app.serve;

import org.hearsay.app.fetch.FetcherOnDemand;
import org.hearsay.app.input.Settings;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.PageReader;
import org.hearsay.ledger.Ledger;

/**
 * What the site works with. It closes none of them.
 *
 * @param ledger what it shows and adds to
 * @param reader reads what is added
 * @param fetcher fetches what is on the web
 * @param threads that read at once
 * @param settings what holds for all that is added
 * @param complaints is told what goes wrong and is no fault of whoever asked
 * @param version of the program, with its name
 */
public record Services(
        Ledger ledger,
        PageReader reader,
        FetcherOnDemand fetcher,
        int threads,
        Settings settings,
        Complaints complaints,
        String version) {}
