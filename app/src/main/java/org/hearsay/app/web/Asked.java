package org.hearsay.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Sort;
import org.hearsay.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, as it stands in a URL: every view of a search (its hits, its story, its sourcing) takes the same
 * parameters, so that one leads to the other.
 *
 * @param words as they were typed; null where none were
 * @param story the number of a story
 * @param acts by their labels
 * @param sourcing by their labels
 * @param quotations by their labels
 * @param sort null for the usual order
 */
public record Asked(
        @Nullable String words,
        @Nullable String by,
        @Nullable String about,
        @Nullable String outlet,
        @Nullable Long story,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Set<String> acts,
        Set<String> sourcing,
        Set<String> quotations,
        @Nullable String sort) {

    /** Nothing: all there is. */
    public static final Asked NOTHING =
            new Asked(null, null, null, null, null, null, null, Set.of(), Set.of(), Set.of(), null);

    /** The parameters, for a route's description. */
    public static final List<Route.Parameter> PARAMETERS = List.of(
            parameter("q", "Words that have to be in a statement: words, \"phrases\", beginnings*, -without", false),
            parameter("by", "Words of the voice's name", false),
            parameter("about", "Words of what is said", false),
            parameter("outlet", "Who published it", false),
            parameter("story", "The number of a story, whose articles' statements are meant", false),
            parameter("since", "The first day, as in 2031-03-04", false),
            parameter("until", "The last day", false),
            parameter("act", "What is done by the statement: " + labels(Act.values(), Act::label), true),
            parameter(
                    "sourcing",
                    "How its voice stands behind it: " + labels(Sourcing.Kind.values(), Sourcing.Kind::label),
                    true),
            parameter("quotation", "How it is given: " + labels(Quotation.values(), Quotation::label), true),
            parameter("sort", "relevance or time", false));

    public Asked {
        // In the order in which they were given, so that an address comes back as it was.
        acts = Collections.unmodifiableSet(new LinkedHashSet<>(acts));
        sourcing = Collections.unmodifiableSet(new LinkedHashSet<>(sourcing));
        quotations = Collections.unmodifiableSet(new LinkedHashSet<>(quotations));
    }

    /**
     * Takes it from a request.
     *
     * @throws RefusedException where a parameter can't be
     */
    public static Asked of(Request request) {
        Asked asked = new Asked(
                request.query("q"),
                request.query("by"),
                request.query("about"),
                request.query("outlet"),
                request.reference("story"),
                request.day("since"),
                request.day("until"),
                new LinkedHashSet<>(request.all("act")),
                new LinkedHashSet<>(request.all("sourcing")),
                new LinkedHashSet<>(request.all("quotation")),
                request.query("sort"));
        asked.query();
        return asked;
    }

    /**
     * As the ledger takes it.
     *
     * @throws RefusedException where a label is none, or the days are in the wrong order
     */
    public Query query() {
        try {
            return Query.builder()
                    .words(words)
                    .by(by)
                    .about(about)
                    .outlet(outlet)
                    .story(story)
                    .since(since)
                    .until(until)
                    .acts(values("act", acts, Act.values(), Act::label))
                    .sourcing(values("sourcing", sourcing, Sourcing.Kind.values(), Sourcing.Kind::label))
                    .quotations(values("quotation", quotations, Quotation.values(), Quotation::label))
                    .sort("time".equals(sort) ? Sort.TIME : Sort.RELEVANCE)
                    .build();
        } catch (IllegalArgumentException e) {
            throw RefusedException.wrong(String.valueOf(e.getMessage()), "mend it in the address or the form");
        }
    }

    private static <T> Set<T> values(String name, Set<String> labels, T[] all, Function<T, String> label) {
        Set<T> values = new LinkedHashSet<>();
        for (String wanted : labels) {
            values.add(Stream.of(all)
                    .filter(value -> label.apply(value).equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> RefusedException.wrong(
                            "'" + wanted + "' can't be a value of '" + name + "'",
                            "give one of " + labels(all, label))));
        }
        return values;
    }

    private static <T> String labels(T[] all, Function<T, String> label) {
        return Stream.of(all).map(label).collect(Collectors.joining(", "));
    }

    private static Route.Parameter parameter(String name, String description, boolean repeatable) {
        return new Route.Parameter(name, Route.Place.QUERY, description, repeatable);
    }

    /** Whether nothing at all is asked. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** As a query string, without the question mark; empty where nothing is asked. */
    public String toQuery() {
        List<String> parts = new ArrayList<>();
        fields().forEach(field -> parts.add(field.name() + "=" + Links.encoded(field.value())));
        return String.join("&", parts);
    }

    /** The address of a view of this search. */
    public String at(String path) {
        String query = toQuery();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A parameter with its value, as a form's hidden field has it. */
    public record Field(String name, String value) {}

    /** All that is asked, a field for each value. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        add(fields, "q", words);
        add(fields, "by", by);
        add(fields, "about", about);
        add(fields, "outlet", outlet);
        add(fields, "story", story);
        add(fields, "since", since);
        add(fields, "until", until);
        acts.forEach(act -> add(fields, "act", act));
        sourcing.forEach(kind -> add(fields, "sourcing", kind));
        quotations.forEach(quotation -> add(fields, "quotation", quotation));
        add(fields, "sort", sort);
        return fields;
    }

    private static void add(List<Field> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.add(new Field(name, value.toString()));
        }
    }

    /** The same with one value of a parameter given or, where it is already, taken back; for the facets. */
    public Asked toggled(String name, String value) {
        return switch (name) {
            case "by" ->
                new Asked(
                        words,
                        flipped(by, value),
                        about,
                        outlet,
                        story,
                        since,
                        until,
                        acts,
                        sourcing,
                        quotations,
                        sort);
            case "outlet" ->
                new Asked(
                        words,
                        by,
                        about,
                        flipped(outlet, value),
                        story,
                        since,
                        until,
                        acts,
                        sourcing,
                        quotations,
                        sort);
            case "act" ->
                new Asked(
                        words,
                        by,
                        about,
                        outlet,
                        story,
                        since,
                        until,
                        flipped(acts, value),
                        sourcing,
                        quotations,
                        sort);
            case "sourcing" ->
                new Asked(
                        words,
                        by,
                        about,
                        outlet,
                        story,
                        since,
                        until,
                        acts,
                        flipped(sourcing, value),
                        quotations,
                        sort);
            case "quotation" ->
                new Asked(
                        words,
                        by,
                        about,
                        outlet,
                        story,
                        since,
                        until,
                        acts,
                        sourcing,
                        flipped(quotations, value),
                        sort);
            default -> throw new IllegalArgumentException("'" + name + "' is no facet");
        };
    }

    /** The same without a parameter. */
    public Asked without(String name) {
        return switch (name) {
            case "q" -> new Asked(null, by, about, outlet, story, since, until, acts, sourcing, quotations, sort);
            case "by" -> new Asked(words, null, about, outlet, story, since, until, acts, sourcing, quotations, sort);
            case "about" -> new Asked(words, by, null, outlet, story, since, until, acts, sourcing, quotations, sort);
            case "outlet" -> new Asked(words, by, about, null, story, since, until, acts, sourcing, quotations, sort);
            case "story" -> new Asked(words, by, about, outlet, null, since, until, acts, sourcing, quotations, sort);
            case "since" -> new Asked(words, by, about, outlet, story, null, until, acts, sourcing, quotations, sort);
            case "until" -> new Asked(words, by, about, outlet, story, since, null, acts, sourcing, quotations, sort);
            case "sort" -> new Asked(words, by, about, outlet, story, since, until, acts, sourcing, quotations, null);
            default -> throw new IllegalArgumentException("'" + name + "' is no single parameter");
        };
    }

    private static @Nullable String flipped(@Nullable String before, String value) {
        return value.equals(before) ? null : value;
    }

    private static Set<String> flipped(Set<String> before, String value) {
        Set<String> after = new LinkedHashSet<>(before);
        if (!after.remove(value)) {
            after.add(value);
        }
        return after;
    }
}
