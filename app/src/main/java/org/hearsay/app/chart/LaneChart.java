package org.hearsay.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Statements in lanes over columns of time. Where the statements of a column are few, each is a sign that leads to it; where
 * they are many, there is one sign for each kind of act, with how many it stands for.
 *
 * @param columns the time
 * @param lanes from top to bottom
 */
public record LaneChart(Columns columns, List<Lane> lanes) {

    /** From sign to sign, in pixels: a sign has nine, and a finger's width is made up by the lane's height. */
    private static final int PITCH = 12;

    /** How wide the narrowest plot is that signs have to fit in, in pixels; the style sheet has the same number. */
    private static final int NARROWEST = 560;

    /** The most signs beside each other, and above each other, of one column. */
    private static final int MOST_ACROSS = 8;

    private static final int MOST_DOWN = 4;

    /** Above the first and below the last sign. */
    private static final int MARGIN = 9;

    public LaneChart {
        lanes = List.copyOf(lanes);
    }

    /**
     * What becomes a sign.
     *
     * @param id the statement's id
     * @param from the first day it can have been said, where the page tells; null elsewhere
     * @param day the last, or that of publication
     * @param act what is done by it
     * @param answers the statement that it answers
     * @param link where it leads
     * @param title what is told where it is pointed at
     */
    public record Item(
            long id,
            @Nullable LocalDate from,
            LocalDate day,
            String act,
            @Nullable Long answers,
            String link,
            String title) {}

    /**
     * A lane to be drawn.
     *
     * @param name whose it is
     * @param link where the name leads; null for nowhere
     * @param note what stands beside the name
     * @param items in any order
     * @param many where a sign leads that stands for several, by the first and last day of its column
     */
    public record Track(
            String name,
            @Nullable String link,
            String note,
            List<Item> items,
            BiFunction<LocalDate, LocalDate, String> many) {

        public Track {
            items = List.copyOf(items);
        }
    }

    /**
     * A lane that is drawn.
     *
     * @param height in pixels
     * @param signs from left to right
     * @param spans lines that reach back to the first day on which something can have been said
     */
    public record Lane(
            String name, @Nullable String link, String note, int height, List<Placed> signs, List<Line> spans) {

        public Lane {
            signs = List.copyOf(signs);
            spans = List.copyOf(spans);
        }
    }

    /**
     * A sign in its place.
     *
     * @param x of its column's middle, in per cent
     * @param dx from there, in pixels
     * @param y from the lane's top, in pixels
     * @param count how many statements it stands for
     * @param id of the statement; 0 where it stands for several
     * @param answers the statement that it answers; 0 for none
     */
    public record Placed(
            double x, double dx, int y, Sign sign, int count, long id, long answers, String link, String title) {}

    /** A line across, in per cent, at a height in pixels. */
    public record Line(double from, double to, int y) {}

    /** Draws lanes. */
    public static LaneChart of(Columns columns, List<Track> tracks) {
        return new LaneChart(
                columns,
                tracks.stream().map(track -> new Drawing(columns, track).lane()).toList());
    }

    private static final class Drawing {

        private final Columns columns;
        private final Track track;
        private final int across;
        private final List<Placed> signs = new ArrayList<>();
        private final List<Line> spans = new ArrayList<>();
        private int rows = 1;

        Drawing(Columns columns, Track track) {
            this.columns = columns;
            this.track = track;
            across = Math.clamp(NARROWEST / columns.size() / PITCH, 1, MOST_ACROSS);
        }

        Lane lane() {
            Map<Integer, List<Item>> cells = new TreeMap<>();
            for (Item item : track.items()) {
                cells.computeIfAbsent(columns.index(item.day()), key -> new ArrayList<>())
                        .add(item);
            }
            cells.forEach(this::cell);
            return new Lane(track.name(), track.link(), track.note(), 2 * MARGIN + (rows - 1) * PITCH, signs, spans);
        }

        private void cell(int column, List<Item> items) {
            items.sort(Comparator.comparing((Item item) -> Sign.of(item.act())).thenComparingLong(Item::id));
            if (items.size() <= across * MOST_DOWN) {
                each(column, items);
            } else {
                counts(column, items);
            }
        }

        private void each(int column, List<Item> items) {
            int beside = Math.min(across, items.size());
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                int row = i / across;
                rows = Math.max(rows, row + 1);
                int y = MARGIN + row * PITCH;
                double dx = (i % across - (beside - 1) / 2.0) * PITCH;
                long answers = item.answers() == null ? 0 : item.answers();
                signs.add(new Placed(
                        columns.middle(column),
                        dx,
                        y,
                        Sign.of(item.act()),
                        1,
                        item.id(),
                        answers,
                        item.link(),
                        item.title()));
                if (item.from() != null && columns.index(item.from()) < column) {
                    spans.add(new Line(columns.middle(columns.index(item.from())), columns.middle(column), y));
                }
            }
        }

        private void counts(int column, List<Item> items) {
            Map<Sign, List<Item>> bySign = new EnumMap<>(Sign.class);
            items.forEach(item -> bySign.computeIfAbsent(Sign.of(item.act()), key -> new ArrayList<>())
                    .add(item));
            int row = 0;
            for (Map.Entry<Sign, List<Item>> entry : bySign.entrySet()) {
                List<Item> of = entry.getValue();
                Item first = of.getFirst();
                boolean one = of.size() == 1;
                String title = one
                        ? first.title()
                        : of.size() + " statements: " + entry.getKey().meaning() + ", " + columns.name(column);
                signs.add(new Placed(
                        columns.middle(column),
                        one ? 0 : -PITCH / 2.0,
                        MARGIN + row * PITCH,
                        entry.getKey(),
                        of.size(),
                        one ? first.id() : 0,
                        one && first.answers() != null ? first.answers() : 0,
                        one ? first.link() : track.many().apply(columns.starts().get(column), columns.last(column)),
                        title));
                row++;
            }
            rows = Math.max(rows, row);
        }
    }
}
