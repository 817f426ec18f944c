package org.hearsay.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An extraction with the place that each block came from.
 *
 * @param extraction the extraction, the same as without places
 * @param origins one for each of the article's blocks; null for a title that is shown nowhere on the page, and for all
 *     blocks of plain text, which are the input's own characters
 */
public record Traced(Extraction extraction, List<@Nullable Origin> origins) {

    /** @throws IllegalArgumentException where there is not one origin for each block */
    public Traced {
        origins = Collections.unmodifiableList(new ArrayList<>(origins));
        if (origins.size() != extraction.article().blocks().size()) {
            throw new IllegalArgumentException(origins.size() + " origins of "
                    + extraction.article().blocks().size() + " blocks");
        }
    }
}
