package org.hearsay.app.read;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a run takes from and gives to.
 *
 * @param in standard input
 * @param out where the data go, in UTF-8
 * @param err where all else goes
 * @param outIsTerminal whether somebody sees the data as they come
 * @param errIsTerminal whether somebody sees the rest
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** Those of this process. The output's own stream, as the one in {@link System#out} keeps errors to itself. */
    public static Streams ofProcess() {
        return new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(1),
                isTerminal(2));
    }

    /** Java itself only tells whether input and output both are one; Linux tells of each. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noSuchFolder) {
            // Null or a console that is no terminal, by the version of Java.
            return Optional.ofNullable(System.console())
                    .map(Console::isTerminal)
                    .orElse(false);
        }
    }
}
