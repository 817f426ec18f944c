package org.hearsay.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.act.Act;
import org.hearsay.app.chart.LaneChart.Item;
import org.hearsay.app.chart.LaneChart.Lane;
import org.hearsay.app.chart.LaneChart.Placed;
import org.junit.jupiter.api.Test;

class LaneChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    @Test
    void aFewStatementsAreASignEach() {
        Lane lane = lane(List.of(item(1, 0, "says"), item(2, 0, "denies"), item(3, 4, "no-response")));

        assertThat(lane.signs()).extracting(Placed::sign).containsExactly(Sign.SAYS, Sign.DENIES, Sign.NO_RESPONSE);
        assertThat(lane.signs()).extracting(Placed::link).containsExactly("/1", "/2", "/3");
        assertThat(lane.signs().get(0).x())
                .isEqualTo(lane.signs().get(1).x())
                .isLessThan(lane.signs().get(2).x());
        assertThat(lane.signs().get(0).dx()).isLessThan(lane.signs().get(1).dx());
    }

    @Test
    void signsNeverOverlap() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            items.add(item(i + 1, 2, "says"));
        }
        Lane lane = lane(items);
        assertThat(lane.signs()).hasSize(24);
        assertThat(lane.signs().stream()
                        .map(sign -> sign.dx() + "/" + sign.y())
                        .distinct()
                        .toList())
                .hasSize(24);
        assertThat(lane.height()).isGreaterThan(lane.signs().getLast().y());
    }

    @Test
    void manyStatementsOfADayAreCountedByWhatTheyDoAndNoneIsLost() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            items.add(item(i + 1, 2, i % 5 == 0 ? "denies" : "says"));
        }
        items.add(item(99, 2, "no-comment"));
        Lane lane = lane(items);

        Map<Sign, Integer> counts = lane.signs().stream().collect(Collectors.toMap(Placed::sign, Placed::count));
        assertThat(counts).isEqualTo(Map.of(Sign.SAYS, 40, Sign.DENIES, 10, Sign.NO_COMMENT, 1));
        assertThat(lane.signs().getFirst().link()).as("the search for those").isEqualTo("2031-03-05 2031-03-05");
        assertThat(lane.signs().getLast().link()).as("the one statement").isEqualTo("/99");
    }

    @Test
    void aStatementOfSomeDayOfSeveralReachesBackToTheFirst() {
        Item item = new Item(1, MONDAY, MONDAY.plusDays(4), "says", null, "/1", "");
        Lane lane = lane(List.of(item));
        assertThat(lane.spans()).hasSize(1);
        assertThat(lane.spans().getFirst().from())
                .isLessThan(lane.spans().getFirst().to());
        assertThat(lane.spans().getFirst().to())
                .isEqualTo(lane.signs().getFirst().x());
    }

    @Test
    void everyActHasASignAndDenialsAndSilenceHaveTheirOwn() {
        for (Act act : Act.values()) {
            assertThat(Sign.of(act.label()).meaning()).isNotEmpty();
        }
        assertThat(List.of(Sign.of("says"), Sign.of("denies"), Sign.of("no-comment"), Sign.of("no-response")))
                .doesNotHaveDuplicates();
    }

    @Test
    void theStripShowsAllDaysAndTheWindow() {
        Overview overview = Overview.of(
                Map.of(MONDAY, 4, MONDAY.plusDays(1), 2, MONDAY.plusDays(3), 1),
                MONDAY.plusDays(1),
                MONDAY.plusDays(2));
        assertThat(overview.bars())
                .extracting(Overview.Bar::title)
                .containsExactly(
                        "3 March 2031: 4 statements", "4 March 2031: 2 statements", "6 March 2031: 1 statement");
        assertThat(overview.bars().getFirst().height()).isEqualTo(Overview.HEIGHT);
        assertThat(overview.windowX()).isEqualTo(25);
        assertThat(overview.windowWidth()).isEqualTo(50);
        assertThat(overview.isWhole()).isFalse();
        assertThat(Overview.of(Map.of(MONDAY, 1), null, null).isWhole()).isTrue();
    }

    @Test
    void zoomsStayWithinTheDaysThereAre() {
        Picture picture = Picture.of(
                "Who spoke when",
                Map.of(MONDAY, 1, MONDAY.plusDays(9), 1),
                MONDAY.plusDays(2),
                MONDAY.plusDays(5),
                "/story?q=dam",
                List.of());
        assertThat(picture.zooms())
                .extracting(Picture.Zoom::label)
                .containsExactly("Earlier", "Later", "Zoom in", "Zoom out", "All days");
        assertThat(picture.zooms())
                .extracting(Picture.Zoom::link)
                .containsExactly(
                        "/story?q=dam&from=2031-03-03&to=2031-03-04",
                        "/story?q=dam&from=2031-03-09&to=2031-03-12",
                        "/story?q=dam&from=2031-03-06&to=2031-03-07",
                        "/story?q=dam&from=2031-03-03&to=2031-03-10",
                        "/story?q=dam");
        assertThat(picture.path()).isEqualTo("/story");
        assertThat(picture.fields()).containsExactly(new Picture.Field("q", "dam"));
    }

    private static Item item(long id, int day, String act) {
        return new Item(id, null, MONDAY.plusDays(day), act, null, "/" + id, act);
    }

    private static Lane lane(List<Item> items) {
        Columns week = Columns.of(MONDAY, MONDAY.plusDays(6));
        LaneChart.Track track = new LaneChart.Track("Mara Quell", null, "", items, (from, to) -> from + " " + to);
        return LaneChart.of(week, List.of(track)).lanes().getFirst();
    }
}
