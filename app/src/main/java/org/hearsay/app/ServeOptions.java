package org.hearsay.app;

import org.hearsay.app.serve.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the web page is to be found, for the commands that serve one. */
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class ServeOptions {

    private static final int LAST_PORT = 65_535;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "The port to listen at (default: any that is free).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address of this machine to listen at (default: 127.0.0.1, which no other machine can"
                    + " reach). At any other, visitors need a token.")
    private String host;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "What visitors have to know, at least 16 letters and digits (default: none on 127.0.0.1, else"
                    + " one made by chance, which is in the address that is printed).")
    private @Nullable String token;

    @Option(names = "--no-browser", description = "Print the address, and don't open it in a browser.")
    private boolean noBrowser;

    /** Where it is to listen. */
    Place place() {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--port': " + port + " is not from 0 to " + LAST_PORT);
        }
        try {
            return Place.of(host, port, token);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    boolean browser() {
        return !noBrowser;
    }
}
