package org.hearsay.app.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all inputs of a run.
 *
 * @param as how they are to be taken; by their names and contents where it isn't given
 * @param published the day they were published, where the user gives it; a line of JSON may give another
 * @param maxBytes the most that one input may have, after decompression
 */
public record Settings(@Nullable As as, @Nullable LocalDate published, ByteSize maxBytes) {

    /** The most that can be allowed: an input is kept in one array. */
    public static final ByteSize MOST = new ByteSize(Integer.MAX_VALUE - 8);

    /** Several hundred times the largest page of a news site. */
    public static final ByteSize USUAL = new ByteSize(64_000_000);

    /** @throws IllegalArgumentException where more is allowed than fits an array */
    public Settings {
        if (maxBytes.bytes() > MOST.bytes()) {
            throw new IllegalArgumentException(
                    "a limit of " + maxBytes + " is above " + MOST.bytes() + " bytes, the most that an input can have");
        }
    }
}
