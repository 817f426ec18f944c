package org.hearsay.app.terminal;

/** What a run of text looks like on a terminal with colour; without, all inks are the same. */
enum Ink {
    PLAIN(""),
    TITLE("1"),
    SOURCE("1"),
    FAINT("2"),
    QUOTED("36"),
    WARNING("33"),
    FAILURE("31");

    private static final String ESCAPE = "\u001B[";

    /** The parameters of the "select graphic rendition" sequence of ECMA-48. */
    private final String rendition;

    Ink(String rendition) {
        this.rendition = rendition;
    }

    /** The text between the sequences that turn this ink on and all inks off. */
    String paint(String text) {
        return rendition.isEmpty() || text.isEmpty() ? text : ESCAPE + rendition + "m" + text + ESCAPE + "0m";
    }
}
