package org.hearsay.article;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article's publication besides title, names, outlet and day.
 *
 * @param address the address that the page says is its own, absolute, where it says one
 * @param section the section of the outlet that it stands in, where known
 * @param published when it was published, with all that is known of it, where known
 * @param modified when it was last changed, where known
 */
public record Imprint(
        @Nullable URI address,
        @Nullable String section,
        @Nullable Dated published,
        @Nullable Dated modified) {

    /** Nothing known. */
    public static final Imprint NONE = new Imprint(null, null, null, null);
}
