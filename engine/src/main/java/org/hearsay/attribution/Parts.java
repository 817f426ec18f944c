package org.hearsay.attribution;

import java.util.List;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the model makes of a cue: the pieces of each role, of which any may be missing.
 *
 * @param confidence calibrated, from 0 to 1
 */
record Parts(List<Span> source, List<Span> cue, List<Span> content, double confidence) {

    /** The relation that they are, or null where nothing is said. */
    @Nullable
    Relation relation(Text text, Quotations quotations) {
        return content.isEmpty()
                ? null
                : new Relation(source, cue, content, Quotation.of(text, content, quotations), confidence);
    }

    /** The same without the places that reports are sent from. */
    Parts without(Datelines datelines) {
        return new Parts(datelines.without(source), cue, datelines.without(content), confidence);
    }
}
