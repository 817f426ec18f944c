package org.hearsay.app.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** A day as people give it: a date, or a date with its time, of which the day counts as it is written. */
public final class GivenDay {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendOptional(time('T'))
            .appendOptional(time(' '))
            .toFormatter();

    /** The longest date with a time that anybody writes. */
    private static final int LONGEST = 40;

    private GivenDay() {}

    /**
     * The day: 1 March of {@code 2024-03-01}, {@code 2024-03-01T23:30} and {@code 2024-03-01T23:30:00-05:00}.
     *
     * @throws DateTimeException where it is no date
     */
    public static LocalDate of(String given) {
        String value = given.strip();
        if (value.length() > LONGEST) {
            throw new DateTimeException("a date of " + value.length() + " characters");
        }
        return value.length() <= "2024-03-01".length() ? LocalDate.parse(value) : LocalDate.from(FORMAT.parse(value));
    }

    private static DateTimeFormatter time(char before) {
        return new DateTimeFormatterBuilder()
                .appendLiteral(before)
                .append(DateTimeFormatter.ISO_LOCAL_TIME)
                .appendPattern("[XXX][XX][X]")
                .toFormatter();
    }
}
