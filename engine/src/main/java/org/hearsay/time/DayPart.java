package org.hearsay.time;

/** The parts of a day, as TIMEX3 writes them after a date. */
enum DayPart {
    MORNING("TMO"),
    MIDDAY("T12:00"),
    AFTERNOON("TAF"),
    EVENING("TEV"),
    NIGHT("TNI"),
    MIDNIGHT("T24:00"),
    DAYTIME("TDT");

    private final String suffix;

    DayPart(String suffix) {
        this.suffix = suffix;
    }

    /** What stands after the date: {@code TMO}. */
    String suffix() {
        return suffix;
    }
}
