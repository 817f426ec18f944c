package org.hearsay.app.chart;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A time line as a page shows it: all days as a strip, the window's statements in lanes, and the ways to other windows, which
 * work as plain links and are what the script does, too.
 *
 * @param label what the whole is called, for those who don't see it
 * @param overview all days
 * @param chart the window's
 * @param ticks the axis of the lanes
 * @param zooms where else to look
 * @param address the page without a window, to which the window's days are added
 */
public record Picture(
        String label, Overview overview, LaneChart chart, List<Columns.Tick> ticks, List<Zoom> zooms, String address) {

    /** Another window. */
    public record Zoom(String label, String link) {}

    public Picture {
        ticks = List.copyOf(ticks);
        zooms = List.copyOf(zooms);
    }

    /**
     * Draws it.
     *
     * @param days how many statements there are on which day; not empty
     * @param first the first day that lanes are drawn of
     * @param last the last
     * @param address of the page without a window
     * @param tracks the lanes
     */
    public static Picture of(
            String label,
            Map<LocalDate, Integer> days,
            LocalDate first,
            LocalDate last,
            String address,
            List<LaneChart.Track> tracks) {
        Overview overview = Overview.of(days, first, last);
        Columns columns = Columns.of(first, last);
        return new Picture(
                label,
                overview,
                LaneChart.of(columns, tracks),
                columns.ticks(),
                zooms(overview, window -> address(address, window)),
                address);
    }

    private record Days(LocalDate from, LocalDate to) {}

    private static String address(String page, @Nullable Days window) {
        if (window == null) {
            return page;
        }
        return page + (page.contains("?") ? "&" : "?") + "from=" + window.from + "&to=" + window.to;
    }

    private static List<Zoom> zooms(Overview overview, Function<@Nullable Days, String> link) {
        LocalDate from = overview.from();
        LocalDate to = overview.to();
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        List<@Nullable Zoom> zooms = new ArrayList<>();
        zooms.add(zoom("Earlier", overview, from.minusDays(days), from.minusDays(1), link));
        zooms.add(zoom("Later", overview, to.plusDays(1), to.plusDays(days), link));
        if (days > 1) {
            long cut = Math.max(1, days / 4);
            LocalDate begin = from.plusDays(cut);
            LocalDate end = to.minusDays(days == 2 ? 0 : cut);
            zooms.add(zoom("Zoom in", overview, begin, end, link));
        }
        if (!overview.isWhole()) {
            long more = Math.max(1, days / 2);
            zooms.add(zoom("Zoom out", overview, from.minusDays(more), to.plusDays(more), link));
            zooms.add(new Zoom("All days", link.apply(null)));
        }
        return zooms.stream().filter(Objects::nonNull).toList();
    }

    private static @Nullable Zoom zoom(
            String label, Overview all, LocalDate from, LocalDate to, Function<@Nullable Days, String> link) {
        if (to.isBefore(all.first()) || from.isAfter(all.last())) {
            return null;
        }
        LocalDate begin = from.isBefore(all.first()) ? all.first() : from;
        LocalDate end = to.isAfter(all.last()) ? all.last() : to;
        return new Zoom(label, link.apply(new Days(begin, end)));
    }

    /** The page's path, for the form that asks for days. */
    public String path() {
        int mark = address.indexOf('?');
        return mark < 0 ? address : address.substring(0, mark);
    }

    /** A parameter of the address, as a form's hidden field has it. */
    public record Field(String name, String value) {}

    /** The parameters of the address. */
    public List<Field> fields() {
        int mark = address.indexOf('?');
        List<Field> fields = new ArrayList<>();
        for (String pair :
                mark < 0 ? new String[0] : address.substring(mark + 1).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
                fields.add(new Field(pair.substring(0, equals), value));
            }
        }
        return fields;
    }

    /** What the key has to explain: the signs that are there. */
    public List<Sign> signs() {
        return Sign.all().stream()
                .filter(sign -> chart.lanes().stream()
                        .flatMap(lane -> lane.signs().stream())
                        .anyMatch(placed -> placed.sign() == sign))
                .toList();
    }

    /** The days that the lanes show, in words. */
    public String days() {
        return DayWords.span(overview.from(), overview.to());
    }
}
