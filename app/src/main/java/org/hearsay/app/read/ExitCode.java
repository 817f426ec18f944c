package org.hearsay.app.read;

/** How the program ends, for whoever started it. */
public enum ExitCode {
    /** All inputs were read. */
    ALL_READ(0),
    /** Nothing was read. */
    FAILED(1),
    /** The command line is wrong. */
    WRONG_USAGE(2),
    /** Some inputs were read, and some failed. */
    SOME_FAILED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the process ends with. */
    public int number() {
        return number;
    }
}
