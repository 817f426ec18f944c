package org.hearsay.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many statements there are over all days, as a strip of bars, and the window of days that is looked at closely.
 *
 * @param first the first day
 * @param last the last day
 * @param bars from left to right
 * @param ticks the axis
 * @param from the window's first day
 * @param to the window's last day
 * @param windowX where the window begins, in per cent
 * @param windowWidth how wide it is, in per cent
 * @param unit what a bar is
 */
public record Overview(
        LocalDate first,
        LocalDate last,
        List<Bar> bars,
        List<Columns.Tick> ticks,
        LocalDate from,
        LocalDate to,
        double windowX,
        double windowWidth,
        String unit) {

    /** The height of the highest bar, in pixels. */
    public static final int HEIGHT = 36;

    /** With fewer columns, bars are set farther apart. */
    private static final int WIDE = 20;

    /** A bar: place and width in per cent, height in pixels. */
    public record Bar(double x, double width, double y, double height, String title) {}

    public Overview {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /**
     * Draws it.
     *
     * @param days how many statements there are on which day; not empty
     * @param from the window's first day; null for the first there is
     * @param to the window's last day; null for the last there is
     */
    public static Overview of(Map<LocalDate, Integer> days, @Nullable LocalDate from, @Nullable LocalDate to) {
        TreeMap<LocalDate, Integer> sorted = new TreeMap<>(days);
        LocalDate first = sorted.firstKey();
        LocalDate last = sorted.lastKey();
        Columns columns = Columns.of(first, last);
        int[] counts = new int[columns.size()];
        sorted.forEach((day, number) -> counts[columns.index(day)] += number);
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double height = Math.max(2, Columns.round(HEIGHT * (double) counts[i] / most));
                String title = columns.name(i) + ": " + counts[i] + (counts[i] == 1 ? " statement" : " statements");
                double inset = columns.width() * (columns.size() > WIDE ? 0.08 : 0.3);
                bars.add(new Bar(
                        Columns.round(columns.left(i) + inset),
                        Columns.round(columns.width() - 2 * inset),
                        HEIGHT - height,
                        height,
                        title));
            }
        }
        LocalDate begin = from == null || from.isBefore(first) ? first : from.isAfter(last) ? last : from;
        LocalDate end = to == null || to.isAfter(last) ? last : to.isBefore(begin) ? begin : to;
        double left = columns.left(columns.index(begin));
        double right = columns.left(columns.index(end)) + columns.width();
        return new Overview(
                first,
                last,
                bars,
                columns.ticks(),
                begin,
                end,
                left,
                Columns.round(Math.min(100, right) - left),
                columns.unit().words());
    }

    /** Whether the window is all there is. */
    public boolean isWhole() {
        return from.equals(first) && to.equals(last);
    }
}
