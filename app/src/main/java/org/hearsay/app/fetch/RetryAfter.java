package org.hearsay.app.fetch;

import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** Reads how long a server asks to be left alone (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, 10.2.3</a>). */
final class RetryAfter {

    /** What is read at most, whatever is written; who waits has a limit of its own. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private RetryAfter() {}

    /** The time from now, 0 where it has passed; null where the header says nothing that can be read. */
    static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        String value = header.strip();
        if (value.matches("[0-9]+")) {
            return value.length() > 8 ? LONGEST : shorter(Duration.ofSeconds(Long.parseLong(value)));
        }
        Instant until = value.length() > 64 ? null : DateUtils.parseStandardDate(value);
        if (until == null) {
            return null;
        }
        return until.isBefore(now) ? Duration.ZERO : shorter(Duration.between(now, until));
    }

    private static Duration shorter(Duration asked) {
        return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
    }
}
