package org.hearsay.time;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Reads the times of a gold file and writes them as {@code score_times.py} takes them, one object a line; how fast that
 * was goes to stderr. For measuring by hand; {@link TimeAccuracyTest} keeps the floors.
 */
final class WriteTimes {

    /** Enough rounds for the compiler to settle. */
    private static final int ROUNDS = 20;

    private WriteTimes() {}

    /**
     * Writes what is read to stdout.
     *
     * @param args the gold file
     */
    public static void main(String[] args) throws IOException {
        List<TimeGold> documents = TimeGold.read(Path.of(args[0]));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (TimeGold document : documents) {
            out.println(json(document));
        }
        out.flush();
        long words = 0;
        long start = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            if (round == ROUNDS) {
                words = 0;
                start = System.nanoTime();
            }
            for (TimeGold document : documents) {
                words += document.read().size();
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.err.printf(
                "%.0f documents a second, %d expressions%n",
                documents.size() * ROUNDS * 1e9 / took.toNanos(), words / ROUNDS);
    }

    private static String json(TimeGold document) {
        StringBuilder times = new StringBuilder();
        for (TimeExpression time : document.read()) {
            Span span = document.text().codePoints(time.span());
            times.append(times.isEmpty() ? "" : ", ")
                    .append("{\"span\": [%d, %d], \"type\": \"%s\", \"value\": \"%s\"}"
                            .formatted(span.start(), span.end(), time.type(), time.value()));
        }
        return "{\"name\": \"%s\", \"times\": [%s]}".formatted(document.name(), times);
    }
}
