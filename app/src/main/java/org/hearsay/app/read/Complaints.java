package org.hearsay.app.read;

import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.input.warc.PassedOver;

/** Tells the user what went wrong, a line each. Safe from any thread. */
public final class Complaints {

    private static final String ERASE_LINE = "\r\u001B[K";

    private final PrintStream err;
    private boolean progressShown;

    public Complaints(PrintStream err) {
        this.err = err;
    }

    /**
     * Something went wrong with one input.
     *
     * @param name what the user knows the input by
     */
    public void about(String name, String what, String mend) {
        say(name + ": " + what + " (" + mend + ")");
    }

    /** Something went wrong with the run. */
    public synchronized void say(String message) {
        err.println((progressShown ? ERASE_LINE : "") + "hearsay: " + visible(message));
        err.flush();
    }

    /** Which records of web archives were no pages, where there were any. */
    public void passedOver(PassedOver records) {
        Map<PassedOver.Reason, Long> counts = records.counts();
        if (!counts.isEmpty()) {
            say(counts.entrySet().stream()
                    .map(count -> count.getValue() + " " + count.getKey().words())
                    .collect(Collectors.joining(", ", "records of web archives passed over: ", "")));
        }
    }

    /** Shows the line of progress in place of the one before it; the next complaint takes its place. */
    synchronized void progress(String line) {
        progressShown = true;
        err.print(ERASE_LINE + visible(line));
        err.flush();
    }

    /** Takes the line of progress away. */
    synchronized void endProgress() {
        if (progressShown) {
            progressShown = false;
            err.print(ERASE_LINE);
            err.flush();
        }
    }

    /**
     * The message on one line, with escapes for the characters that would steer a terminal or turn the direction of
     * its text: names and messages hold what strangers wrote.
     */
    private static String visible(String message) {
        StringBuilder visible = new StringBuilder(message.length());
        message.codePoints().forEach(c -> {
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || Character.getType(c) == Character.SURROGATE) {
                visible.append(String.format("\\u%04x", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
