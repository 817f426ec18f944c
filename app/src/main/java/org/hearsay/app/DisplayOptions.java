package org.hearsay.app;

import org.hearsay.app.read.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to print what was found. */
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class DisplayOptions {

    private static final int NARROWEST = 20;
    private static final int WIDEST = 1_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How to print: laid out for people, or a JSON object a line (default: text).")
    private Format format;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Columns of the text format (default: what fits the terminal).")
    private @Nullable Integer width;

    Format format() {
        return format;
    }

    @Nullable
    Integer width() {
        if (width != null && (width < NARROWEST || width > WIDEST)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--width': " + width + " is not from " + NARROWEST + " to " + WIDEST);
        }
        return width;
    }
}
