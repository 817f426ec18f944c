package org.hearsay.attribution.model;

import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * What an uncased vocabulary loses and the model wants to know of each piece: how its characters are cased, and whether
 * it stands between quotation marks. Both are packed in one number below {@link #COUNT}.
 */
public final class PieceFeatures {

    /** How many different values there are. */
    public static final int COUNT = 10;

    private static final int NO_LETTERS = 0;
    private static final int LOWER = 1;
    private static final int CAPITALISED = 2;
    private static final int CAPITALS = 3;
    private static final int MIXED = 4;
    private static final int INSIDE = 5;

    private PieceFeatures() {}

    /**
     * Marks the characters of a block that stand between quotation marks, the marks included. A mark that is never
     * closed reaches to the end of its block. Apostrophes and single marks don't count.
     *
     * @param inside receives true at each index of the text inside a quotation
     */
    public static void quoted(Text text, Span block, boolean[] inside) {
        for (Span quotation : Quotations.of(text, List.of(block)).spans()) {
            Arrays.fill(inside, quotation.start(), quotation.end(), true);
        }
    }

    /**
     * The features of a piece.
     *
     * @param inside as filled by {@link #quoted}
     */
    public static int of(Text text, Span piece, boolean[] inside) {
        return casing(text, piece) + (inside[piece.start()] ? INSIDE : 0);
    }

    private static int casing(Text text, Span piece) {
        String value = text.toString();
        int upper = 0;
        int lower = 0;
        boolean first = Character.isUpperCase(value.charAt(piece.start()));
        for (int i = piece.start(); i < piece.end(); i++) {
            char c = value.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        if (upper + lower == 0) {
            return NO_LETTERS;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (lower == 0 && upper > 1) {
            return CAPITALS;
        }
        return first && upper == 1 ? CAPITALISED : MIXED;
    }
}
