package org.hearsay.app.chart;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.ledger.timeline.FigureSeries;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one thing over time. Each holder's figure stands until the holder gives another one, which makes steps; a range
 * is a bar between its ends; a bound is an arrow to where the true number may be.
 *
 * @param title what is counted
 * @param height in pixels
 * @param columns the time
 * @param rules the scale, from the lowest up
 * @param marks the figures
 * @param steps the lines between figures of one holder
 * @param names whose last figure is where, at the right
 * @param unnamedHolders how many holders have too little room for their name
 */
public record FigurePanel(
        String title,
        int height,
        Columns columns,
        List<Rule> rules,
        List<Mark> marks,
        List<Step> steps,
        List<Name> names,
        int unnamedHolders) {

    private static final int TOP = 26;
    private static final int PLOT = 170;
    private static final int BOTTOM = 24;

    /** The most holders that are named and have a colour of their own. */
    private static final int MOST_NAMES = 6;

    private static final int NAME_HEIGHT = 15;
    private static final int MOST_LETTERS = 19;

    /** How wide the narrowest plot is, in pixels; the style sheet has the same number. */
    private static final int NARROW_PLOT = 230;

    /** How wide a letter of a label is, in pixels. */
    private static final double LETTER = 6.8;

    /** A line of the scale: its height in pixels, and its number. */
    public record Rule(int y, String label) {}

    /**
     * A figure in its place.
     *
     * @param x in per cent
     * @param dx from there in pixels, where several are of one day
     * @param y in pixels
     * @param high the upper end of a range, in pixels
     * @param bound exact, more-than, at-least, less-than, at-most, about or range
     * @param series the holder's number, from 1; 0 where it has none of its own
     * @param label the number; empty where there is no room for it, or the same stands there already
     * @param labelX where the label's middle is, from the column's middle in pixels
     * @param labelY where its foot is, in pixels
     */
    public record Mark(
            double x,
            int dx,
            int y,
            @Nullable Integer high,
            String bound,
            int series,
            String label,
            double labelX,
            int labelY,
            String link,
            String title) {

        /** Whether its place is left open, as the true number is another one. */
        public boolean isOpen() {
            return bound.equals("more-than") || bound.equals("less-than");
        }

        /** Whether the true number is higher. */
        public boolean isUpward() {
            return bound.equals("more-than") || bound.equals("at-least");
        }

        /** Whether it is lower. */
        public boolean isDownward() {
            return bound.equals("less-than") || bound.equals("at-most");
        }
    }

    /** A line of a holder: across from x to x at a height, and then up or down to another height; in per cent and pixels. */
    public record Step(double from, double to, int y, int next, int series, boolean standing) {}

    /** A holder's name at the right. */
    public record Name(int y, int from, String label, int series) {

        /** The name as far as there is room for it. */
        public String shown() {
            return label.length() <= MOST_LETTERS ? label : label.substring(0, MOST_LETTERS - 1) + "…";
        }
    }

    public FigurePanel {
        rules = List.copyOf(rules);
        marks = List.copyOf(marks);
        steps = List.copyOf(steps);
        names = List.copyOf(names);
    }

    /** Where a figure leads. */
    @FunctionalInterface
    public interface Links {
        String of(FigureSeries.Point point);
    }

    /** Draws a group of figures that have days. */
    public static FigurePanel of(FigureSeries.Group group, Columns columns, Links links) {
        return new Drawing(group, columns, links).panel();
    }

    /** A number with its thousands set apart. */
    public static String number(BigDecimal value) {
        return NumberFormat.getNumberInstance(Locale.ENGLISH).format(value);
    }

    /** The number alone: its bound is told by the sign around it, and in words where it is pointed at. */
    private static String brief(FigureSeries.Point point) {
        String value = number(point.value());
        return point.high() == null ? value : value + "–" + number(point.high());
    }

    /** The room that a label takes, in pixels of the narrowest plot. */
    private record LabelBox(double middle, int foot, double half) {

        boolean overlaps(LabelBox other) {
            return Math.abs(middle - other.middle) < half + other.half + 3
                    && Math.abs(foot - other.foot) < NAME_HEIGHT - 3;
        }
    }

    private static final class Drawing {

        private final FigureSeries.Group group;
        private final Columns columns;
        private final Links links;
        private final double most;
        private final double unit;
        private final Map<String, List<FigureSeries.Point>> holders = new LinkedHashMap<>();
        private final List<String> named;
        private final List<Mark> marks = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<LabelBox> labels = new ArrayList<>();
        private final IdentityHashMap<FigureSeries.Point, Integer> beside = new IdentityHashMap<>();
        private final Map<Integer, Integer> inColumn = new LinkedHashMap<>();

        Drawing(FigureSeries.Group group, Columns columns, Links links) {
            this.group = group;
            this.columns = columns;
            this.links = links;
            double highest = 1;
            for (FigureSeries.Point point : dated()) {
                highest = Math.max(highest, upper(point).doubleValue());
                holders.computeIfAbsent(point.holderKey(), key -> new ArrayList<>())
                        .add(point);
            }
            unit = unit(highest * 1.12);
            most = Math.ceil(highest * 1.12 / unit) * unit;
            named = holders.entrySet().stream()
                    .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                    .limit(MOST_NAMES)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private List<FigureSeries.Point> dated() {
            return group.points().stream().filter(point -> point.day() != null).toList();
        }

        private static BigDecimal upper(FigureSeries.Point point) {
            return point.high() == null ? point.value() : point.high();
        }

        /** A round step of the scale, of which three to six make up the highest. */
        private static double unit(double highest) {
            double power = Math.pow(10, Math.floor(Math.log10(highest / 3)));
            for (double factor : new double[] {1, 2, 2.5, 5}) {
                boolean whole = power * factor >= 1 && power * factor == Math.rint(power * factor);
                if (highest / (power * factor) <= 5 && (whole || highest < 3)) {
                    return power * factor;
                }
            }
            return power * 10;
        }

        private int y(double value) {
            return (int) Math.round(TOP + PLOT * (1 - value / most));
        }

        FigurePanel panel() {
            holders.values().forEach(this::reserve);
            holders.values().forEach(this::holder);
            List<Rule> rules = new ArrayList<>();
            for (double value = 0; value <= most + unit / 2; value += unit) {
                rules.add(new Rule(y(value), number(BigDecimal.valueOf(value).stripTrailingZeros())));
            }
            return new FigurePanel(
                    group.label(),
                    TOP + PLOT + BOTTOM,
                    columns,
                    rules,
                    marks,
                    steps,
                    names(),
                    holders.size() - named.size());
        }

        /** Sets points of one day and number side by side, and keeps labels off all of them. */
        private void reserve(List<FigureSeries.Point> points) {
            for (FigureSeries.Point point : points) {
                int column = columns.index(day(point));
                int y = y(point.value().doubleValue());
                int dx = 9 * (inColumn.merge(column * 10_000 + y, 1, Integer::sum) - 1);
                beside.put(point, dx);
                labels.add(new LabelBox(at(columns.middle(column)) + dx, y + 4, 4));
            }
        }

        private int series(FigureSeries.Point point) {
            return named.indexOf(point.holderKey()) + 1;
        }

        private void holder(List<FigureSeries.Point> points) {
            for (int i = 0; i < points.size(); i++) {
                FigureSeries.Point point = points.get(i);
                int column = columns.index(day(point));
                double x = columns.middle(column);
                int y = y(point.value().doubleValue());
                mark(point, x, y);
                boolean last = i == points.size() - 1;
                int next = last ? y : y(points.get(i + 1).value().doubleValue());
                double to = last ? 100 : columns.middle(columns.index(day(points.get(i + 1))));
                boolean shown = !last || series(point) > 0;
                if (shown && to > x) {
                    steps.add(new Step(x, to, y, next, series(point), last));
                }
            }
        }

        private void mark(FigureSeries.Point point, double x, int y) {
            int dx = beside.getOrDefault(point, 0);
            Integer high = point.high() == null ? null : y(point.high().doubleValue());
            String label = brief(point);
            boolean again = marks.stream()
                    .anyMatch(mark ->
                            mark.x() == x && mark.y() == y && mark.label().equals(label));
            LabelBox box = again ? null : box(x, dx, y, high == null ? y : high, point.bound(), label);
            marks.add(new Mark(
                    x,
                    dx,
                    y,
                    high,
                    point.bound(),
                    series(point),
                    box == null ? "" : label,
                    box == null ? 0 : Columns.round(box.middle() - at(x)),
                    box == null ? 0 : box.foot(),
                    links.of(point),
                    title(point)));
        }

        private static double at(double x) {
            return x * NARROW_PLOT / 100;
        }

        /** The first place around a figure where its label is clear of others; null where there is none. */
        private @Nullable LabelBox box(double x, int dx, int y, int top, String bound, String label) {
            boolean up = bound.equals("more-than") || bound.equals("at-least");
            boolean down = bound.equals("less-than") || bound.equals("at-most");
            double middle = at(x) + dx;
            double half = label.length() * LETTER / 2;
            double aside = half + (bound.equals("about") ? 10 : 7);
            for (LabelBox box : List.of(
                    new LabelBox(middle, top - (up ? 23 : 10), half),
                    new LabelBox(middle, y + (down ? 33 : 19), half),
                    new LabelBox(middle - aside, y + 4, half),
                    new LabelBox(middle + aside, y + 4, half))) {
                boolean inside = box.middle() + half < NARROW_PLOT + 10 && box.middle() - half > -10;
                if (inside && box.foot() > 10 && labels.stream().noneMatch(box::overlaps)) {
                    labels.add(box);
                    return box;
                }
            }
            return null;
        }

        private static String title(FigureSeries.Point point) {
            String times = point.times() > 1 ? ", given " + point.times() + " times" : "";
            return point.words() + ": " + point.holderName() + ", " + DayWords.of(point.day()) + times;
        }

        private static LocalDate day(FigureSeries.Point point) {
            LocalDate day = point.day();
            if (day == null) {
                throw new IllegalStateException("only figures with a day are drawn");
            }
            return day;
        }

        /** Names beside where their holders' last figures are; moved apart where they would overlap. */
        private List<Name> names() {
            List<Name> wanted = new ArrayList<>();
            for (String key : named) {
                List<FigureSeries.Point> points = holders.getOrDefault(key, List.of());
                FigureSeries.Point last = points.getLast();
                int y = y(last.value().doubleValue());
                wanted.add(new Name(y, y, last.holderName(), series(last)));
            }
            wanted.sort(Comparator.comparingInt(Name::from));
            List<Name> placed = new ArrayList<>();
            int least = 0;
            for (Name name : wanted) {
                int y = Math.max(name.from(), least);
                placed.add(new Name(y, name.from(), name.label(), name.series()));
                least = y + NAME_HEIGHT;
            }
            int most = TOP + PLOT + 6;
            for (int i = placed.size() - 1; i >= 0; i--) {
                Name name = placed.get(i);
                int y = Math.min(name.y(), most);
                placed.set(i, new Name(y, name.from(), name.label(), name.series()));
                most = y - NAME_HEIGHT;
            }
            return placed;
        }
    }
}
