package org.hearsay.ledger.timeline;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.search.Matches;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.store.Rows;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;
import org.hearsay.ledger.voice.UtteranceLoader;
import org.jspecify.annotations.Nullable;

/** Puts the statements that match a query, and their figures, in the order of time. Any number of threads may ask at once. */
public final class Timelines {

    /** The most statements whose days are counted. */
    static final int MOST_COUNTED = 4_000;

    /** The most statements that are looked for in a window of a search that has more than are counted. */
    static final int MOST_IN_WINDOW = 1_000;

    /** The most statements that are in lanes. */
    public static final int MOST_SHOWN = 500;

    /** The most statements that are shown because they answer one that was found. */
    private static final int MOST_ANSWERS = 100;

    /** The most lanes. */
    public static final int MOST_LANES = 25;

    private static final Comparator<Utterance> EARLIEST_FIRST = Comparator.comparing(
                    (Utterance utterance) -> utterance.said().day(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(Utterance::id);

    private final Ledger ledger;
    private final Search search;

    public Timelines(Ledger ledger) {
        this.ledger = ledger;
        search = new Search(ledger);
    }

    /**
     * The statements that match a query, and their figures.
     *
     * @param window the days to show; days outside of it are counted only
     * @throws IllegalArgumentException where the query has too many words
     */
    public Story story(Query query, Window window) {
        Matches all = search.matches(query, MOST_COUNTED);
        Matches inWindow = inWindow(query, window, all);
        return ledger.ask(connection -> {
            UtteranceLoader loader = new UtteranceLoader(connection);
            List<Long> shown = inWindow.ids(MOST_SHOWN);
            List<Utterance> utterances = new ArrayList<>(loader.load(shown));
            List<Utterance> answers = query.isOfStatements() ? List.of() : loader.load(answersTo(connection, shown));
            answers.stream()
                    .filter(answer -> window.contains(answer.said().day()))
                    .forEach(utterances::add);
            Timeline timeline = timeline(all, inWindow, utterances, utterances.size() - shown.size(), window);
            FigureSeries figures =
                    new FigureLoader(connection, loader).load(inWindow.statements(), !query.isOfStatements());
            return new Story(timeline, figures);
        });
    }

    /** "He denied it" has none of the words that the claim was found by, and belongs to its story. */
    private static List<Long> answersTo(Connection connection, List<Long> found) throws SQLException {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Long> known = Set.copyOf(found);
        return Rows.list(
                        connection,
                        "SELECT id FROM read_statement WHERE answers IN (?" + ",?".repeat(found.size() - 1) + ")",
                        row -> row.getLong(1),
                        found.stream().mapToLong(Long::longValue).toArray())
                .stream()
                .filter(id -> !known.contains(id))
                .limit(MOST_ANSWERS)
                .toList();
    }

    /**
     * The story so far.
     *
     * @param timeline who spoke when
     * @param figures what figures were given
     */
    public record Story(Timeline timeline, FigureSeries figures) {}

    private Matches inWindow(Query query, Window window, Matches all) {
        if (window.equals(Window.ALL)) {
            return all;
        }
        Matches found = all;
        if (!all.complete()) {
            LocalDate from = latest(query.since(), window.from());
            LocalDate to = earliest(query.until(), window.to());
            if (from != null && to != null && from.isAfter(to)) {
                return new Matches(List.of(), true);
            }
            found = search.matches(query.within(from, to), MOST_IN_WINDOW);
        }
        return new Matches(
                found.statements().stream()
                        .filter(match -> window.contains(match.day()))
                        .toList(),
                found.complete());
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static Timeline timeline(Matches all, Matches inWindow, List<Utterance> shown, int answers, Window window) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        for (Matches.Match match : all.statements()) {
            if (match.day() != null) {
                days.merge(match.day(), 1, Integer::sum);
            }
        }
        List<Timeline.DayCount> counts = new ArrayList<>();
        days.forEach((day, number) -> counts.add(new Timeline.DayCount(day, number)));
        int dated = counts.stream().mapToInt(Timeline.DayCount::statements).sum();

        List<Timeline.Lane> lanes = lanes(shown);
        List<Timeline.Lane> kept = lanes.stream()
                .sorted(Comparator.comparingInt(lane -> -lane.statements().size()))
                .limit(MOST_LANES)
                .toList();
        List<Timeline.Lane> inOrder = lanes.stream().filter(kept::contains).toList();
        List<LocalDate> shownDays = inOrder.stream()
                .flatMap(lane -> lane.statements().stream())
                .map(statement -> statement.said().day())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        boolean cut = !inWindow.complete() || inWindow.statements().size() > shown.size() - answers;
        LocalDate earliest = shownDays.isEmpty() ? null : shownDays.getFirst();
        LocalDate latest = shownDays.isEmpty() ? null : shownDays.getLast();
        return new Timeline(
                counts,
                all.statements().size() - dated,
                all.complete(),
                inOrder,
                inWindow.statements().size(),
                inWindow.complete(),
                answers,
                inOrder.stream().mapToInt(lane -> lane.statements().size()).sum(),
                lanes.size() - inOrder.size(),
                cut || window.from() == null ? earliest : window.from(),
                window.to() == null ? latest : window.to());
    }

    private static List<Timeline.Lane> lanes(List<Utterance> shown) {
        Map<String, List<Utterance>> byParty = new LinkedHashMap<>();
        for (Utterance utterance : shown.stream().sorted(EARLIEST_FIRST).toList()) {
            byParty.computeIfAbsent(Party.of(utterance).key(), key -> new ArrayList<>())
                    .add(utterance);
        }
        return byParty.values().stream()
                .map(statements -> new Timeline.Lane(Party.of(statements.getFirst()), statements))
                .toList();
    }
}
