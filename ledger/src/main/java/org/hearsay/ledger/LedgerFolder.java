package org.hearsay.ledger;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the user's ledger is. */
public final class LedgerFolder {

    /** The environment variable that names it. */
    public static final String VARIABLE = "HEARSAY_LEDGER";

    private LedgerFolder() {}

    /** The folder that the user named, or else the one by this process's environment and platform. */
    public static Path of(@Nullable Path given) {
        return given != null
                ? given
                : of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * By the convention of a platform: the XDG base directories, Apple's Application Support, or Windows' local data.
     *
     * @param environment the process's variables
     * @param system the system property {@code os.name}
     * @param home the user's home
     */
    static Path of(Map<String, String> environment, String system, Path home) {
        String named = environment.get(VARIABLE);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support/Hearsay");
        }
        if (os.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null || local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("Hearsay");
        }
        String data = environment.get("XDG_DATA_HOME");
        // The specification has relative paths ignored.
        return (data == null || !data.startsWith("/") ? home.resolve(".local/share") : Path.of(data))
                .resolve("hearsay");
    }
}
