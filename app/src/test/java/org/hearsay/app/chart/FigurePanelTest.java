package org.hearsay.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.app.chart.FigurePanel.Mark;
import org.hearsay.app.chart.FigurePanel.Name;
import org.hearsay.app.chart.FigurePanel.Rule;
import org.hearsay.ledger.timeline.Counted;
import org.hearsay.ledger.timeline.FigureSeries;
import org.hearsay.ledger.timeline.FigureSeries.Point;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigurePanelTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    @Test
    void aHoldersFigureStandsUntilTheHolderGivesAnother() {
        FigurePanel panel = panel(
                point("ministry", 0, 4, null, "exact"),
                point("ministry", 2, 9, null, "exact"),
                point("network", 1, 11, null, "exact"));

        assertThat(panel.steps()).filteredOn(FigurePanel.Step::standing).hasSize(2);
        FigurePanel.Step first = panel.steps().getFirst();
        assertThat(first.y()).as("higher numbers are higher up").isGreaterThan(first.next());
        assertThat(panel.names()).extracting(Name::label).containsExactlyInAnyOrder("ministry", "network");
    }

    @Test
    void boundsAreTold() {
        FigurePanel panel = panel(
                point("a", 0, 30, 35, "range"),
                point("b", 0, 11, null, "more-than"),
                point("c", 1, 4, null, "at-least"),
                point("d", 1, 20, null, "at-most"),
                point("e", 2, 24, null, "about"));

        Mark range = panel.marks().get(0);
        assertThat(range.high()).isLessThan(range.y());
        assertThat(range.label()).isEqualTo("30–35");
        assertThat(panel.marks()).extracting(Mark::isUpward).containsExactly(false, true, true, false, false);
        assertThat(panel.marks()).extracting(Mark::isDownward).containsExactly(false, false, false, true, false);
        assertThat(panel.marks()).extracting(Mark::isOpen).containsExactly(false, true, false, false, false);
    }

    @Test
    void theScaleIsRoundAndHoldsTheHighest() {
        for (int most : new int[] {1, 2, 3, 7, 17, 99, 2_600, 5_200, 1_000_000}) {
            FigurePanel panel = panel(point("a", 0, 1, null, "exact"), point("a", 1, most, null, "exact"));
            assertThat(panel.rules()).as("%s", most).hasSizeBetween(3, 7);
            assertThat(panel.rules()).extracting(Rule::y).doesNotHaveDuplicates();
            int top = panel.rules().getLast().y();
            assertThat(panel.marks()).allSatisfy(mark -> assertThat(mark.y()).isGreaterThanOrEqualTo(top));
        }
    }

    @Test
    void namesDontOverlapAndThoseWithoutRoomAreCounted() {
        Point[] points = new Point[10];
        for (int i = 0; i < points.length; i++) {
            points[i] = point("holder " + i, i % 3, 10, null, "exact");
        }
        FigurePanel panel = panel(points);
        List<Integer> heights = panel.names().stream().map(Name::y).sorted().toList();
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(15);
        }
        assertThat(panel.names().size() + panel.unnamedHolders()).isEqualTo(10);
        assertThat(panel.marks()).as("all are drawn").hasSize(10);
    }

    private static FigurePanel panel(Point... points) {
        FigureSeries.Group group = new FigureSeries.Group(new Counted("person", null), "people", List.of(points));
        return FigurePanel.of(group, Columns.of(MONDAY, MONDAY.plusDays(4)), point -> "/article/1");
    }

    private static Point point(String holder, int day, int value, @Nullable Integer high, String bound) {
        return new Point(
                BigDecimal.valueOf(value),
                high == null ? null : BigDecimal.valueOf(high),
                bound,
                String.valueOf(value),
                new Party(holder, Party.Kind.NAMED, holder, null),
                null,
                new Utterance.Where(1, null, null, null),
                MONDAY.plusDays(day),
                "",
                1);
    }
}
