package org.hearsay.app.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The user's browser. */
final class Browser {

    private Browser() {}

    /**
     * Opens an address in it, where there is a screen to open it on; otherwise nothing happens. The desktop's own command is
     * asked: Java's desktop would take longer to load than the page.
     */
    static void open(String address) {
        List<String> command = command(System.getProperty("os.name", ""), System.getenv());
        if (command == null) {
            return;
        }
        try {
            new ProcessBuilder(command.stream()
                            .map(word -> word.equals("ADDRESS") ? address : word)
                            .toList())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // There is none; the address is printed.
        }
    }

    /**
     * What opens an address; null where there is no screen.
     *
     * @param system the system property {@code os.name}
     * @param environment the process's variables
     */
    static @Nullable List<String> command(String system, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return List.of("open", "ADDRESS");
        }
        if (os.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", "ADDRESS");
        }
        boolean screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return screen ? List.of("xdg-open", "ADDRESS") : null;
    }
}
