package org.hearsay.ledger;

import java.time.Instant;

/**
 * An input that no reading came of.
 *
 * @param input what the user gave, so that it can be tried again
 * @param what what was the matter, the last time
 * @param mend what can be done about it
 * @param first when it failed first
 * @param last when it failed last
 * @param attempts how often it was tried, at least 1
 */
public record Failure(String input, String what, String mend, Instant first, Instant last, int attempts) {}
