package org.hearsay.app.ask;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Sort;
import org.hearsay.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;

/** What to find, as it is written on a command line; labels are those of {@code hearsay-reading/1}. */
public record Filters(
        @Nullable String words,
        @Nullable String by,
        @Nullable String about,
        @Nullable String outlet,
        @Nullable Long story,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<String> acts,
        List<String> sourcing,
        List<String> quotations,
        double minConfidence) {

    /** @throws IllegalArgumentException where a label is none, or conditions can't be */
    Query query(Sort sort) {
        return Query.builder()
                .words(words)
                .by(by)
                .about(about)
                .outlet(outlet)
                .story(story)
                .since(since)
                .until(until)
                .acts(labels("--act", Act.class, Act::label, acts))
                .sourcing(labels("--sourcing", Sourcing.Kind.class, Sourcing.Kind::label, sourcing))
                .quotations(labels("--quotation", Quotation.class, Quotation::label, quotations))
                .minConfidence(minConfidence)
                .sort(sort)
                .build();
    }

    private static <E extends Enum<E>> Set<E> labels(
            String option, Class<E> type, Function<E, String> label, List<String> written) {
        Set<E> found = EnumSet.noneOf(type);
        for (String one : written) {
            String sought = one.strip().toLowerCase(Locale.ROOT).replace('_', '-');
            E[] constants = type.getEnumConstants();
            E constant = Arrays.stream(constants)
                    .filter(value -> label.apply(value).equals(sought))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Invalid value for option '" + option + "': '" + one
                            + "' is none of "
                            + Arrays.stream(constants).map(label).collect(Collectors.joining(", "))));
            found.add(constant);
        }
        return found;
    }
}
