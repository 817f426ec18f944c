package org.hearsay.app.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days cut into columns: days where they are few, else weeks, months, quarters, years, or so many years that
 * they fit.
 *
 * @param unit what a column is
 * @param starts the first day of each
 * @param end the first day after the last of them
 */
public record Columns(Unit unit, List<LocalDate> starts, LocalDate end) {

    /** More would leave a column too narrow for one sign on a small screen. */
    static final int MOST = 56;

    /** More labels than this would run into each other. */
    private static final int MOST_LABELS = 8;

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY_MONTH = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    /** What a column can be. */
    public enum Unit {
        DAY("day"),
        WEEK("week"),
        MONTH("month"),
        QUARTER("quarter"),
        YEAR("year"),
        YEARS("several years");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /**
     * A mark on the axis.
     *
     * @param x where, in per cent
     * @param label what stands there
     */
    public record Tick(double x, String label) {}

    public Columns {
        starts = List.copyOf(starts);
    }

    /** Cuts the days from the first to the last, both included. */
    public static Columns of(LocalDate first, LocalDate last) {
        for (Unit unit : Unit.values()) {
            for (int step = 1; step == 1 || unit == Unit.YEARS; step *= 2) {
                Columns columns = of(first, last, unit, step);
                if (columns.starts.size() <= MOST) {
                    return columns;
                }
            }
        }
        throw new IllegalStateException("years by the power of two always fit");
    }

    private static Columns of(LocalDate first, LocalDate last, Unit unit, int step) {
        List<LocalDate> starts = new ArrayList<>();
        LocalDate at = begin(first, unit);
        while (!at.isAfter(last) && starts.size() <= MOST) {
            starts.add(at);
            at = next(at, unit, step);
        }
        return new Columns(unit, starts, at);
    }

    private static LocalDate begin(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR, YEARS -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate day, Unit unit, int step) {
        return switch (unit) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
            case QUARTER -> day.plusMonths(3);
            case YEAR, YEARS -> day.plusYears(step);
        };
    }

    /** How many there are. */
    public int size() {
        return starts.size();
    }

    /** The column that a day is in; the nearest where it is in none. */
    public int index(LocalDate day) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle).isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** The last day of a column. */
    public LocalDate last(int index) {
        return (index + 1 < starts.size() ? starts.get(index + 1) : end).minusDays(1);
    }

    /** Where a column's middle is, in per cent. */
    public double middle(int index) {
        return round((index + 0.5) * 100 / size());
    }

    /** Where a column begins, in per cent. */
    public double left(int index) {
        return round(index * 100.0 / size());
    }

    /** How wide one is, in per cent. */
    public double width() {
        return round(100.0 / size());
    }

    /** What a column is called: "3 March 2031", "3–9 March 2031". */
    public String name(int index) {
        return DayWords.span(starts.get(index), last(index));
    }

    /** The marks on the axis, at the middles of days and at the beginnings of all that is longer. */
    public List<Tick> ticks() {
        List<Integer> marked = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (isMarked(i)) {
                marked.add(i);
            }
        }
        int step = (marked.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Tick> ticks = new ArrayList<>();
        LocalDate before = null;
        for (int i = 0; i < marked.size(); i += Math.max(1, step)) {
            int index = marked.get(i);
            LocalDate start = starts.get(index);
            ticks.add(new Tick(middle(index), label(start, before)));
            before = start;
        }
        return ticks;
    }

    private boolean isMarked(int index) {
        LocalDate start = starts.get(index);
        return switch (unit) {
            case DAY -> size() <= MOST_LABELS || size() <= 2 * MOST_LABELS || start.getDayOfWeek() == DayOfWeek.MONDAY;
            case WEEK -> index == 0 || start.getDayOfMonth() <= 7;
            case MONTH -> size() <= 2 * MOST_LABELS || (start.getMonthValue() - 1) % 3 == 0;
            case QUARTER -> start.getMonthValue() == 1;
            case YEAR, YEARS -> true;
        };
    }

    private String label(LocalDate start, @Nullable LocalDate before) {
        boolean newYear = before == null || before.getYear() != start.getYear();
        boolean newMonth = before == null || newYear || before.getMonth() != start.getMonth();
        return switch (unit) {
            case DAY -> {
                boolean few = size() <= MOST_LABELS;
                String year = before != null && newYear ? " " + start.getYear() : "";
                yield (few ? start.format(newMonth ? WEEKDAY_MONTH : WEEKDAY) : start.format(DAY_MONTH)) + year;
            }
            case WEEK, MONTH -> start.format(MONTH) + (newYear ? " " + start.getYear() : "");
            case QUARTER, YEAR, YEARS -> String.valueOf(start.getYear());
        };
    }

    /** Two digits after the point are less than a pixel of any screen. */
    static double round(double percent) {
        return Math.round(percent * 100) / 100.0;
    }
}
