package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published and when it was last changed.
 *
 * @param published when it was published, or null
 * @param modified when it was last changed, or null
 */
record Dates(@Nullable Dated published, @Nullable Dated modified) {

    static Dates of(
            Page page, DeclaredDates declared, JsonLd data, Markup markup, Surroundings surroundings, SeenDates seen) {
        List<Sighting> changes = declared.modified(data, markup);
        List<Sighting> modified = new ArrayList<>(changes);
        modified.addAll(seen.modified());
        if (page.published() != null) {
            return new Dates(new Dated(page.published(), null, List.of(Evidence.GIVEN)), Dating.choose(modified));
        }
        List<Sighting> published = declared.published(page.url(), data, markup, surroundings);
        published.addAll(seen.published());
        for (Sighting change : changes) {
            published.add(new Sighting(
                    change.day(), change.other(), change.time(), Evidence.MODIFIED, Evidence.MODIFIED.weight()));
        }
        if (page.lastModified() != null) {
            published.add(new Sighting(page.lastModified(), null, null, Evidence.HTTP, Evidence.HTTP.weight()));
        }
        return new Dates(Dating.choose(published), Dating.choose(modified));
    }

    /** The day of publication with the surest place that it is known from, or null. */
    @Nullable
    Published day() {
        return published == null
                ? null
                : new Published(published.day(), published.evidence().getFirst().from());
    }
}
