package org.hearsay.app.terminal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to print: how wide, and whether in colour.
 *
 * @param width columns that a line may take, at least {@link #NARROWEST}
 * @param color whether escape sequences for colour and weight may be written
 */
public record Style(int width, boolean color) {

    /** Below this nothing can be laid out; a smaller width is taken as this. */
    public static final int NARROWEST = 20;

    /** The width where nothing else is known. */
    private static final int USUAL = 80;

    /** A line longer than this is hard to find back from, so a wider terminal isn't filled unless asked for. */
    private static final int MEASURE = 100;

    /** @throws IllegalArgumentException where the width is below {@link #NARROWEST} */
    public Style {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a width of " + width + " is below " + NARROWEST + " columns");
        }
    }

    /**
     * The style that fits where the output goes. Colour only on a terminal that knows it, and never where
     * {@code NO_COLOR} is set to anything (no-color.org) or {@code TERM} is {@code dumb}.
     *
     * @param outputIsTerminal whether the output is a terminal, and not a file or a pipe
     * @param environment the environment's variables; {@code COLUMNS} is the terminal's width
     * @param widthOption the width that the user asks for, where one does; wins over everything
     */
    public static Style detect(
            boolean outputIsTerminal, Map<String, String> environment, @Nullable Integer widthOption) {
        int width = widthOption != null ? widthOption : Math.min(MEASURE, columns(environment));
        return new Style(Math.max(NARROWEST, width), outputIsTerminal && allowsColor(environment));
    }

    private static int columns(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "").strip();
        boolean number =
                !columns.isEmpty() && columns.length() <= 6 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        int width = number ? Integer.parseInt(columns) : 0;
        return width > 0 ? width : USUAL;
    }

    private static boolean allowsColor(Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        String terminal = environment.getOrDefault("TERM", "");
        // Windows Terminal names itself otherwise than by TERM.
        boolean capable = environment.containsKey("WT_SESSION") || !(terminal.isEmpty() || terminal.equals("dumb"));
        return capable && !refused;
    }
}
