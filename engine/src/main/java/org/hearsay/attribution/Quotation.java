package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** How a statement's content is given. */
public enum Quotation {
    /** In the source's own words, all of it between quotation marks. */
    DIRECT,
    /** In the writer's words. */
    INDIRECT,
    /** In the writer's words, with some of the source's own between quotation marks. */
    MIXED;

    /**
     * How content is given that consists of some pieces.
     *
     * @param quotations what stands between quotation marks in the text
     */
    public static Quotation of(Text text, List<Span> content, Quotations quotations) {
        int inside = 0;
        int outside = 0;
        for (Span piece : content) {
            for (int i = piece.start(); i < piece.end(); i++) {
                if (Character.isLetterOrDigit(text.toString().charAt(i))) {
                    if (quotations.contains(i)) {
                        inside++;
                    } else {
                        outside++;
                    }
                }
            }
        }
        if (inside == 0) {
            return INDIRECT;
        }
        return outside == 0 ? DIRECT : MIXED;
    }

    /** The name in {@code hearsay-reading/1}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
