package org.hearsay.app.web.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.app.chart.Columns;
import org.hearsay.app.chart.DayWords;
import org.hearsay.app.chart.FigurePanel;
import org.hearsay.app.chart.LaneChart;
import org.hearsay.app.chart.Picture;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Spoken;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.timeline.FigureSeries;
import org.hearsay.ledger.timeline.Timeline;
import org.hearsay.ledger.timeline.Timelines;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * What the story page shows.
 *
 * @param asked what was searched for
 * @param happening the story of the ledger that was asked for; null where a search was
 * @param summary how much there is, in a sentence
 * @param notes what was left out, a sentence each
 * @param picture the time line; null where nothing has a day
 * @param statements the same as rows
 * @param panels the figures that make a series
 * @param figures all figures as rows
 * @param figureNote what was left out of the figures; null for nothing
 */
public record StoryModel(
        Asked asked,
        @Nullable Happening happening,
        String summary,
        List<String> notes,
        @Nullable Picture picture,
        List<Row> statements,
        List<FigurePanel> panels,
        List<FigureRow> figures,
        @Nullable String figureNote) {

    /** The most panels of figures; the others are in the table. */
    private static final int MOST_PANELS = 8;

    /** A statement as a row, with the lane that it is in. */
    public record Row(String lane, Spoken spoken) {}

    /** A figure as a row. */
    public record FigureRow(
            String counts, String words, String holder, String day, String link, String sentence, int times) {}

    public StoryModel {
        notes = List.copyOf(notes);
        statements = List.copyOf(statements);
        panels = List.copyOf(panels);
        figures = List.copyOf(figures);
    }

    static StoryModel of(Asked asked, Timelines.Story story, @Nullable Happening happening) {
        Timeline timeline = story.timeline();
        List<Row> rows = new ArrayList<>();
        for (Timeline.Lane lane : timeline.lanes()) {
            lane.statements().forEach(one -> rows.add(new Row(lane.party().label(), Spoken.of(one))));
        }
        return new StoryModel(
                asked,
                happening,
                summary(timeline),
                notes(timeline),
                picture(asked, timeline),
                rows,
                panels(story.figures()),
                figureRows(story.figures()),
                story.figures().complete()
                        ? null
                        : "These are the figures of the latest statements; choose fewer days to see those of others.");
    }

    private static String summary(Timeline timeline) {
        if (timeline.lanes().isEmpty()) {
            return "Nothing was said that fits.";
        }
        long named = timeline.lanes().stream()
                .filter(lane -> lane.party().kind() == Party.Kind.NAMED)
                .count();
        return number(timeline.shown(), "statement") + " by " + number(named, "named voice")
                + (named < timeline.lanes().size() ? " and those without a name" : "") + ", "
                + DayWords.span(timeline.first(), timeline.last());
    }

    private static String number(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    private static List<String> notes(Timeline timeline) {
        List<String> notes = new ArrayList<>();
        int loaded = Math.min(Timelines.MOST_SHOWN, timeline.inWindow());
        if (timeline.inWindow() > loaded || !timeline.windowCounted()) {
            notes.add("%s%s match in these days; the latest %,d are looked at. Choose fewer days to see the others."
                    .formatted(
                            timeline.windowCounted() ? "" : "More than ",
                            number(timeline.inWindow(), "statement"),
                            loaded));
        }
        if (timeline.lanesLeftOut() > 0) {
            notes.add(number(timeline.lanesLeftOut(), "voice") + " with fewer statements "
                    + (timeline.lanesLeftOut() == 1 ? "has" : "have") + " no lane: "
                    + number(Math.max(0, loaded + timeline.answers() - timeline.shown()), "statement") + ".");
        }
        if (timeline.answers() > 0) {
            notes.add(number(timeline.answers(), "statement") + " without these words "
                    + (timeline.answers() == 1 ? "is" : "are") + " shown, as "
                    + (timeline.answers() == 1 ? "it answers" : "they answer") + " those with them.");
        }
        if (timeline.undated() > 0) {
            notes.add(number(timeline.undated(), "statement") + " of no known day can’t be placed in time.");
        }
        if (!timeline.counted()) {
            notes.add("The strip of all days counts the statements that were added last.");
        }
        return notes;
    }

    private static @Nullable Picture picture(Asked asked, Timeline timeline) {
        LocalDate first = timeline.first();
        LocalDate last = timeline.last();
        if (timeline.days().isEmpty()) {
            return null;
        }
        Map<LocalDate, Integer> days = new TreeMap<>();
        timeline.days().forEach(day -> days.put(day.day(), day.statements()));
        LocalDate from = first == null ? timeline.days().getFirst().day() : first;
        LocalDate to = last == null ? timeline.days().getLast().day() : last;
        return Picture.of(
                "Who spoke when",
                days,
                from,
                to.isBefore(from) ? from : to,
                asked.at("/story"),
                timeline.lanes().stream().map(lane -> track(asked, lane)).toList());
    }

    private static LaneChart.Track track(Asked asked, Timeline.Lane lane) {
        List<LaneChart.Item> items = new ArrayList<>();
        for (Utterance one : lane.statements()) {
            LocalDate day = one.said().day();
            if (day != null) {
                items.add(new LaneChart.Item(
                        one.id(),
                        one.said().byText() ? one.said().from() : null,
                        day,
                        one.act(),
                        one.answers(),
                        Links.statement(one.id()),
                        Spoken.title(one)));
            }
        }
        Party party = lane.party();
        return new LaneChart.Track(
                party.label(), Spoken.voice(party), note(lane), items, (from, to) -> within(asked, party, from, to));
    }

    private static String note(Timeline.Lane lane) {
        long articles = lane.statements().stream()
                .map(one -> one.origin().article())
                .distinct()
                .count();
        long undated = lane.statements().stream()
                .filter(one -> one.said().day() == null)
                .count();
        String many = (articles == 1 ? "1 article" : articles + " articles")
                + (undated > 0 ? ", " + undated + " of no known day" : "");
        return switch (lane.party().kind()) {
            case NAMED ->
                lane.party().who() instanceof Speaker.Named && articles > 1
                        ? "by this name, in " + many
                        : undatedOnly(undated);
            case UNNAMED -> "unnamed, in " + many;
            case DOCUMENTS -> "texts, in " + many;
            case MEDIA -> "media, in " + many;
            case NOBODY -> "in " + many;
        };
    }

    private static String undatedOnly(long undated) {
        return undated > 0 ? undated + " of no known day" : "";
    }

    /** The search for what a sign stands for that stands for several. */
    private static String within(Asked asked, Party party, LocalDate from, LocalDate to) {
        String by = party.kind() == Party.Kind.NAMED ? party.label() : asked.by();
        return new Asked(
                        asked.words(),
                        by,
                        asked.about(),
                        asked.outlet(),
                        asked.story(),
                        from,
                        to,
                        asked.acts(),
                        asked.sourcing(),
                        asked.quotations(),
                        asked.sort())
                .at("/");
    }

    private static List<FigurePanel> panels(FigureSeries figures) {
        List<FigurePanel> panels = new ArrayList<>();
        for (FigureSeries.Group group : figures.groups()) {
            List<LocalDate> days = group.points().stream()
                    .map(FigureSeries.Point::day)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            // "People" of whom the sentence doesn't tell what became may be anybody, and make no series.
            boolean anybody =
                    group.counted().noun().equals("person") && group.counted().fate() == null;
            if (group.isSeries() && !anybody && panels.size() < MOST_PANELS) {
                Columns columns = Columns.of(days.getFirst(), days.getLast());
                panels.add(FigurePanel.of(group, columns, StoryModel::link));
            }
        }
        return panels;
    }

    private static List<FigureRow> figureRows(FigureSeries figures) {
        List<FigureRow> rows = new ArrayList<>();
        for (FigureSeries.Group group : figures.groups()) {
            for (FigureSeries.Point point : group.points()) {
                rows.add(new FigureRow(
                        group.label(),
                        point.words(),
                        point.holder() == null ? point.holderName() + ", the article’s own word" : point.holderName(),
                        DayWords.brief(point.day()),
                        link(point),
                        Spoken.cut(point.sentence(), 240),
                        point.times()));
            }
        }
        return rows;
    }

    private static String link(FigureSeries.Point point) {
        return point.statement() == null
                ? Links.article(point.origin().article())
                : Links.statement(point.statement().id());
    }

    /** What the page is called. */
    public String title() {
        if (happening != null) {
            return happening.title();
        }
        return asked.words() == null ? "The story so far" : asked.words() + ": the story so far";
    }

    /** The same search elsewhere. */
    public String hits() {
        return asked.at("/");
    }

    /** On whose word it rests. */
    public String sourcing() {
        return asked.at("/sourcing");
    }

    /** Who isn't named. */
    public String unnamed() {
        return asked.at("/voices/unnamed");
    }
}
