package org.hearsay.app.web.search;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Piece;
import org.hearsay.app.web.Wording;
import org.hearsay.ledger.search.Facets;
import org.hearsay.ledger.search.Page;
import org.hearsay.ledger.search.StatementHit;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param asked what was searched for
 * @param found one page of it
 * @param facets what all of it has in common
 * @param address what was typed, where that is the address of a page or a text rather than words; null otherwise
 */
public record SearchModel(
        Asked asked,
        Page<StatementHit> found,
        Facets facets,
        @Nullable String address) {

    /** The most values of a facet that are shown at once. */
    private static final int SHOWN = 12;

    /**
     * A facet: a property of statements, with its commonest values.
     *
     * @param name the parameter in the address
     * @param title for people
     */
    public record Facet(String name, String title, List<Choice> choices) {}

    /**
     * A value that can be chosen.
     *
     * @param chosen whether it is
     * @param link to the same search with it, or without it where it is chosen
     */
    public record Choice(String value, int statements, boolean chosen, String link) {}

    /**
     * A condition that can be taken back.
     *
     * @param link to the same search without it
     */
    public record Condition(String words, String link) {}

    /** The facets that tell statements apart, or that something is chosen of. */
    public List<Facet> choices() {
        List<Facet> all = new ArrayList<>();
        add(all, "by", "Voice", facets.voices());
        add(all, "act", "Act", facets.acts());
        add(all, "sourcing", "Sourcing", facets.sourcing());
        add(all, "quotation", "Quotation", facets.quotations());
        add(all, "outlet", "Outlet", facets.outlets());
        return all;
    }

    private void add(List<Facet> all, String name, String title, List<Facets.Count> counts) {
        List<Choice> choices = counts.stream()
                .limit(SHOWN)
                .map(count -> new Choice(
                        count.value(),
                        count.statements(),
                        chosen(name).contains(count.value()),
                        asked.toggled(name, count.value()).at("/")))
                .toList();
        if (!choices.isEmpty()) {
            all.add(new Facet(name, title, choices));
        }
    }

    private List<String> chosen(String name) {
        return asked.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Asked.Field::value)
                .toList();
    }

    /** What is asked beside the words. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Asked.Field field : asked.fields()) {
            switch (field.name()) {
                case "q" -> {
                    // Stands in the field itself.
                }
                case "act", "sourcing", "quotation", "outlet", "by" ->
                    conditions.add(new Condition(
                            field.name() + ": " + field.value(),
                            asked.toggled(field.name(), field.value()).at("/")));
                case "story" ->
                    conditions.add(new Condition(
                            "story: " + field.value(), asked.without("story").at("/")));
                case "since" ->
                    conditions.add(new Condition(
                            "since " + field.value(), asked.without("since").at("/")));
                case "until" ->
                    conditions.add(new Condition(
                            "until " + field.value(), asked.without("until").at("/")));
                case "about" ->
                    conditions.add(new Condition(
                            "about: " + field.value(), asked.without("about").at("/")));
                default -> {
                    // The order is no condition.
                }
            }
        }
        return conditions;
    }

    /** What is asked beside the words and the days, for the form that changes those. */
    public List<Asked.Field> kept() {
        return asked.fields().stream()
                .filter(field -> !List.of("q", "since", "until", "sort").contains(field.name()))
                .toList();
    }

    /** A statement's words, cut where marks begin and end. */
    public List<Piece> pieces(StatementHit hit) {
        return Piece.of(hit.passage());
    }

    /** How many there are, in words. */
    public String count() {
        long total = found.total();
        return (found.exact() ? "" : "more than ") + Wording.counted(found.exact() ? total : total - 1, "statement");
    }

    /** The day of a statement, and what it is the day of. */
    public String day(StatementHit hit) {
        String said = Wording.days(hit.saidFrom(), hit.saidTo());
        return said.isEmpty() ? "" : "said " + said;
    }

    /** Another page of this search; null where there is none. */
    public @Nullable String page(int number) {
        boolean there = number >= 1 && (number < found.paging().number() || found.hasNext());
        if (!there) {
            return null;
        }
        String address = asked.at("/");
        return number == 1 ? address : address + (address.contains("?") ? "&" : "?") + "page=" + number;
    }

    public int number() {
        return found.paging().number();
    }

    /** Where the first hit of this page stands among all. */
    public long first() {
        return (long) (number() - 1) * found.paging().limit() + 1;
    }

    /** This search as another view shows it. */
    public String view(String path) {
        return asked.at(path);
    }

    /** A statement where it stands in its article. */
    public String link(StatementHit hit) {
        return Links.statement(hit.id());
    }

    /** Whose statement it is; null where that is unknown. */
    public @Nullable String voiceLink(StatementHit hit) {
        return Links.voiceOf(hit);
    }
}
