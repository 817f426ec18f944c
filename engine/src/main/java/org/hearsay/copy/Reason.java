package org.hearsay.copy;

import java.util.Locale;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What tells that an article's text is from another article, or isn't.
 *
 * @param kind what it is
 * @param article the article whose text or data shows it
 * @param span where it shows it; null where it isn't in the text
 * @param weight how much it speaks for it, in logits: below 0 it speaks against it
 */
public record Reason(Kind kind, long article, @Nullable Span span, double weight) {

    /** What can tell where a text is from. */
    public enum Kind {
        /** The copy says that the text is the other's. */
        CREDITS_IT,
        /** The copy says that something in it is the other's. */
        CITES_IT,
        /** The other was published on an earlier day. */
        EARLIER,
        /** The other was published on a later day. */
        LATER,
        /** The other says that the text, or something in it, is this one's. */
        CREDITED_BY_IT,
        /** Both say that their text is a third one's. */
        COMMON_SOURCE,
        /** Nearly all of the copy stands in the other, which has more. */
        SHORTENED,
        /** How much of the copy stands in the other. */
        SHARED;

        /** The name in files and on the screen: "credits-it". */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
