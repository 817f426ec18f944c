package org.hearsay.article.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.article.Dated;
import org.hearsay.article.Evidence;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.article.imprint.JsonLd;
import org.hearsay.article.imprint.Markup;
import org.hearsay.article.page.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published and when it was last changed.
 *
 * @param published when it was published, or null
 * @param modified when it was last changed, or null
 */
public record Dates(@Nullable Dated published, @Nullable Dated modified) {

    /**
     * Chooses among all that is known of the two dates; one that the user gave is that of publication.
     *
     * @param page with the user's date, its address, and what its sender said of its last change
     * @param declared reads the dates that pages declare
     * @param data the page's JSON-LD
     * @param markup what else it declares
     * @param surroundings tells the article's elements from others'
     * @param seen the dates that its text shows
     * @param clocks where the page may be written, by its language
     */
    public static Dates of(
            Page page,
            DeclaredDates declared,
            JsonLd data,
            Markup markup,
            Surroundings surroundings,
            SeenDates seen,
            ClockRange clocks) {
        List<Sighting> changes = declared.modified(data, markup);
        List<Sighting> modified = new ArrayList<>(changes);
        modified.addAll(seen.modified());
        if (page.published() != null) {
            return new Dates(
                    new Dated(page.published(), null, List.of(Evidence.GIVEN)), Dating.choose(modified, clocks));
        }
        List<Sighting> published = declared.published(page.url(), data, markup, surroundings);
        published.addAll(seen.published());
        published = withoutRenewals(withoutLater(withoutChanges(published, changes), modified));
        for (Sighting change : changes) {
            published.add(new Sighting(
                    change.day(), change.other(), change.time(), Evidence.MODIFIED, Evidence.MODIFIED.weight()));
        }
        if (page.lastModified() != null) {
            published.add(new Sighting(page.lastModified(), null, null, Evidence.HTTP, Evidence.HTTP.weight()));
        }
        return new Dates(Dating.choose(published, clocks), Dating.choose(modified, clocks));
    }

    /**
     * The sightings, those of a day of change that don't say of what they are counting for little where another day is
     * declared to be that of publication: pages that were changed show the day of the change.
     */
    private static List<Sighting> withoutChanges(List<Sighting> published, List<Sighting> changes) {
        Set<LocalDate> changed = changes.stream().map(Sighting::day).collect(Collectors.toSet());
        boolean declared = published.stream()
                .anyMatch(
                        sighting -> SAYS_PUBLISHED.contains(sighting.evidence()) && !changed.contains(sighting.day()));
        return !declared
                ? published
                : weighing(
                        published,
                        OF_CHANGE,
                        sighting -> changed.contains(sighting.day()) && MAY_BE_CHANGE.contains(sighting.evidence()));
    }

    /** The sightings, those that only may be of publication counting for little where they are later than the last change. */
    private static List<Sighting> withoutLater(List<Sighting> published, List<Sighting> modified) {
        LocalDate last = modified.stream()
                .map(Sighting::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return weighing(
                published,
                OF_CHANGE,
                sighting -> MAY_BE_LATER.contains(sighting.evidence())
                        && sighting.day().isAfter(last));
    }

    /**
     * The sightings, those in the page's data counting for little where the only day by the headline is days before all
     * of them: programs write down when they put a page out once more, and the page goes on showing when it first was.
     */
    private static List<Sighting> withoutRenewals(List<Sighting> published) {
        List<Sighting> shown = published.stream()
                .filter(sighting -> sighting.evidence() == Evidence.HEADLINE_TEXT)
                .toList();
        if (shown.stream().map(Sighting::day).distinct().count() != 1
                || shown.stream().anyMatch(sighting -> sighting.other() != null)
                || shown.stream().allMatch(sighting -> sighting.weight() < LEAST_SHOWN)) {
            return published;
        }
        LocalDate day = shown.getFirst().day();
        boolean renewed = published.stream()
                .filter(sighting -> RENEWED.contains(sighting.evidence()))
                .allMatch(
                        sighting -> sighting.day().isAfter(day.plusDays(NEXT_DAYS)) && !isTurned(sighting.day(), day));
        return renewed ? weighing(published, OF_RENEWAL, sighting -> RENEWED.contains(sighting.evidence())) : published;
    }

    /** Whether one is the other with day and month in the other order. */
    private static boolean isTurned(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
    }

    private static List<Sighting> weighing(List<Sighting> sightings, double share, Predicate<Sighting> which) {
        return sightings.stream()
                .map(sighting -> which.test(sighting) ? sighting.weighing(share * sighting.weight()) : sighting)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A day by the headline is shown as the page's own from this weight on. */
    private static final double LEAST_SHOWN = 1;

    /** A printed edition's day and a moment's in another zone are no further apart. */
    private static final int NEXT_DAYS = 1;

    /** How much of a weight counts for a day on which a page was put out once more. */
    private static final double OF_RENEWAL = 0.15;

    private static final Set<Evidence> RENEWED = Set.of(Evidence.JSON_LD, Evidence.META, Evidence.SCRIPT);

    private static final Set<Evidence> MAY_BE_LATER = Set.of(Evidence.META_DATE, Evidence.END_TEXT, Evidence.PAGE_TEXT);

    /** How much of a weight counts for a day that is one of change too. */
    private static final double OF_CHANGE = 0.3;

    private static final Set<Evidence> SAYS_PUBLISHED = Set.of(Evidence.JSON_LD, Evidence.META, Evidence.LABELLED_TEXT);

    private static final Set<Evidence> MAY_BE_CHANGE = Set.of(
            Evidence.META_DATE, Evidence.MICRODATA, Evidence.HEADLINE_TEXT, Evidence.END_TEXT, Evidence.PAGE_TEXT);

    /** The day of publication with the surest place that it is known from, or null. */
    public @Nullable Published day() {
        return published == null
                ? null
                : new Published(published.day(), published.evidence().getFirst().from());
    }
}
