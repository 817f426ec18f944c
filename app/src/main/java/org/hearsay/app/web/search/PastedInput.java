package org.hearsay.app.web.search;

import java.util.regex.Pattern;

/** Tells what is to be read from what is to be searched for. */
final class PastedInput {

    /** Longer than anybody searches for, and shorter than a paragraph. */
    private static final int SHORTEST_TEXT = 200;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S{3,}");

    private PastedInput() {}

    /** Whether somebody pasted the address of a page, or a text. */
    static boolean isOne(String typed) {
        return isAddress(typed) || typed.length() > SHORTEST_TEXT;
    }

    static boolean isAddress(String typed) {
        return ADDRESS.matcher(typed).matches();
    }
}
