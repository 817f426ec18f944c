package org.hearsay.benchmarks.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The memory that the process really has, where the system tells: on Linux. */
final class Resident {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Resident() {}

    /** In millions of bytes; "unknown" where the system doesn't tell. */
    static String megabytes() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return "unknown";
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .map(kibibytes -> String.format(Locale.ROOT, "%,.0f", Long.parseLong(kibibytes) * 1024 / 1e6))
                .findFirst()
                .orElse("unknown");
    }
}
