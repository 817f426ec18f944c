package org.hearsay.app.input.warc;

import java.util.Map;
import java.util.TreeMap;

/** How many records of web archives were no pages to read, and why. Safe from any thread. */
public final class PassedOver {

    private final Map<Reason, Long> counts = new TreeMap<>();

    /** Why a record is passed over. */
    public enum Reason {
        /** The page was as before, and stands in another record or archive. */
        REVISIT("revisits, whose pages are in other records"),
        /** A status other than 200. */
        STATUS("answers without a page"),
        /** Neither HTML nor plain text. */
        NOT_A_PAGE("neither HTML nor plain text"),
        /** The file that tells programs what they may fetch. */
        ROBOTS_TXT("robots.txt"),
        /** A response by another protocol, or damaged. */
        NOT_HTTP("no HTTP responses"),
        /** Larger than an input may be. */
        TOO_LARGE("larger than --max-bytes"),
        /** No bytes in the body. */
        EMPTY("empty"),
        /** Requests, metadata and what else an archive keeps. */
        OTHER_RECORD("records of other kinds");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For people, after a number. */
        public String words() {
            return words;
        }
    }

    synchronized void count(Reason reason) {
        counts.merge(reason, 1L, Long::sum);
    }

    /** The numbers by reason, without those that are 0. */
    public synchronized Map<Reason, Long> counts() {
        return new TreeMap<>(counts);
    }
}
