package org.hearsay.ledger.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.figure.Figure;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Author;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.search.InventedArticle;
import org.hearsay.ledger.search.Query;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;
import org.hearsay.sourcing.Sourcing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story so far of an invented flood. */
class TimelinesTest {

    private static final LocalDate THIRD = LocalDate.of(2031, 3, 3);

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Timelines timelines;

    @BeforeEach
    void addTheArticles() {
        ledger = InventedArticle.ledger(folder);
        timelines = new Timelines(ledger);
        InventedArticle.of("Hesk Courier", "2031-03-03", "Nobody rang")
                .says("Mara Quell", "that at least four people were dead")
                .counting("at least four", 4, null, Figure.Bound.AT_LEAST, "people")
                .says(
                        "Osric Hale",
                        true,
                        Act.NO_RESPONSE,
                        Quotation.INDIRECT,
                        null,
                        0.9,
                        "did not respond about the dead")
                .says("two officials", false, Act.SAYS, Quotation.INDIRECT, null, 0.9, "nine were dead in the valley")
                .sourced(Sourcing.Kind.UNNAMED, "officials")
                .addTo(ledger, "rang");
        InventedArticle.of("Meridian Post", "2031-03-05", "The count")
                .says("Mara Quell", "that between 11 and 14 people were dead")
                .counting("between 11 and 14", 11, 14, Figure.Bound.RANGE, "people")
                .says("an official", false, Act.DENIES, Quotation.INDIRECT, null, 0.9, "that the dead were so many")
                .sourced(Sourcing.Kind.UNNAMED, "official")
                .answering(0)
                .tells("In all 17 people are dead.")
                .itselfCounting("17", 17, Figure.Bound.EXACT, "people")
                .addTo(ledger, "count");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void lanesAreByVoiceInTheOrderOfFirstAppearance() {
        Timeline timeline = story("dead").timeline();

        assertThat(timeline.lanes())
                .extracting(lane -> lane.party().label())
                .containsExactly("Mara Quell", "Osric Hale", "officials");
        assertThat(timeline.lanes().get(1).statements())
                .extracting(Utterance::act)
                .containsExactly("no-response");
        assertThat(timeline.shown()).isEqualTo(5);
        assertThat(timeline.lanesLeftOut()).isZero();
        assertThat(timeline.first()).isEqualTo(THIRD);
        assertThat(timeline.last()).isEqualTo(LocalDate.of(2031, 3, 5));
    }

    @Test
    void theUnnamedShareALaneByWhatTheyAreAndItSaysSo() {
        Timeline.Lane officials = story("dead").timeline().lanes().get(2);

        assertThat(officials.party().kind()).isEqualTo(Party.Kind.UNNAMED);
        assertThat(officials.party().who()).as("no one person").isNull();
        assertThat(officials.statements())
                .extracting(Utterance::act)
                .as("of two articles")
                .containsExactly("says", "denies");
        assertThat(officials.statements().getLast().answers()).isEqualTo(2_000_001L);
    }

    @Test
    void aNameThatTellsOnlyWithinItsArticleWhoItIsHasOneLane() {
        for (int i = 0; i < 2; i++) {
            InventedArticle.of("Velin 24", "2031-03-04", "Ministry " + i)
                    .says("the interior ministry", "that none was dead")
                    .addTo(ledger, "ministry" + i);
        }

        List<Timeline.Lane> lanes = story("dead").timeline().lanes();
        assertThat(lanes)
                .filteredOn(lane -> lane.party().label().equals("the interior ministry"))
                .singleElement()
                .satisfies(lane -> {
                    assertThat(lane.statements()).hasSize(2);
                    assertThat(lane.party().who()).as("perhaps several").isInstanceOf(Speaker.Named.class);
                });
    }

    @Test
    void whatAnswersAStatementThatIsFoundBelongsToItsStory() {
        InventedArticle.of("Velin 24", "2031-03-04", "The sluice")
                .says("Mara Quell", "that the sluice was mined")
                .says("Osric Hale", true, Act.DENIES, Quotation.INDIRECT, null, 0.9, "all of it")
                .answering(0)
                .addTo(ledger, "sluice");

        Timeline timeline = story("sluice").timeline();
        assertThat(timeline.lanes())
                .extracting(lane -> lane.party().label())
                .containsExactly("Mara Quell", "Osric Hale");
        assertThat(timeline.answers()).isEqualTo(1);
        assertThat(timeline.inWindow()).isEqualTo(1);
        Query ofQuell = Query.builder().words("sluice").by("Quell").build();
        assertThat(timelines.story(ofQuell, Window.ALL).timeline().lanes()).hasSize(1);
    }

    @Test
    void aWindowShowsItsDaysAndCountsTheOthers() {
        Timeline timeline =
                timelines.story(query("dead"), new Window(THIRD, THIRD)).timeline();

        assertThat(timeline.shown()).isEqualTo(3);
        assertThat(timeline.inWindow()).isEqualTo(3);
        assertThat(timeline.days()).extracting(Timeline.DayCount::statements).containsExactly(3, 2);
        assertThat(timelines
                        .story(query("dead"), new Window(THIRD.plusDays(1), THIRD.plusDays(1)))
                        .timeline()
                        .lanes())
                .isEmpty();
        assertThatThrownBy(() -> new Window(THIRD, THIRD.minusDays(1))).hasMessageContaining("2031-03-02");
    }

    @Test
    void correctionsHold() {
        Corrections corrections = new Corrections(ledger, new Author("Ada", null, InstantSource.system()));
        corrections.none(1_000_001);
        corrections.voice(1_000_002, "Mara Quell");
        corrections.act(1_000_003, Act.ACCUSES);

        Timeline timeline = story("dead").timeline();
        assertThat(timeline.lanes())
                .extracting(lane -> lane.party().label())
                .containsExactly("Mara Quell", "officials");
        assertThat(timeline.lanes().getFirst().statements())
                .extracting(Utterance::label)
                .containsExactly("1.2", "2.1");
        assertThat(timeline.lanes().getLast().statements().getFirst().act()).isEqualTo("accuses");
        assertThat(story("dead").figures().groups().getFirst().points())
                .extracting(FigureSeries.Point::words)
                .doesNotContain("at least four");
    }

    @Test
    void figuresOfTheSameAreASeriesWithTheirBoundsAndHolders() {
        FigureSeries figures = story("dead").figures();

        FigureSeries.Group dead = figures.groups().getFirst();
        assertThat(dead.label()).isEqualTo("people dead");
        assertThat(dead.isSeries()).isTrue();
        assertThat(dead.points())
                .extracting(FigureSeries.Point::words)
                .containsExactly("at least four", "between 11 and 14", "17");
        assertThat(dead.points()).extracting(FigureSeries.Point::bound).containsExactly("at-least", "range", "exact");
        assertThat(dead.points())
                .extracting(FigureSeries.Point::holderName)
                .containsExactly("Mara Quell", "Mara Quell", "Meridian Post");
        assertThat(dead.points().get(1).high()).isEqualByComparingTo(BigDecimal.valueOf(14));
        assertThat(dead.points().getLast().statement())
                .as("the article's own word")
                .isNull();
        assertThat(dead.points().getFirst().sentence())
                .isEqualTo("that at least four people were dead, Mara Quell said.");
        assertThat(figures.complete()).isTrue();
    }

    @Test
    void whereStatementsAreAskedForAnArticlesOwnFiguresAreLeftOut() {
        Query ofQuell = Query.builder().words("dead").by("Quell").build();

        assertThat(timelines.story(ofQuell, Window.ALL).figures().figures()).isEqualTo(2);
    }

    @Test
    void theSameFigureOfTheSameHolderAndDayCountsOnceHoweverOftenItIsPrinted() {
        InventedArticle.of("Torvania Today", "2031-03-03", "A copy")
                .says("Mara Quell", "that at least four people were dead")
                .counting("at least four", 4, null, Figure.Bound.AT_LEAST, "people")
                .addTo(ledger, "copy");

        FigureSeries.Group dead = story("dead").figures().groups().getFirst();
        assertThat(dead.points()).hasSize(3);
        assertThat(dead.points().getFirst().times()).isEqualTo(2);
    }

    @Test
    void aStoryThatHasTooManyStatementsIsCutAndSaysSo() {
        for (int i = 0; i < 40; i++) {
            InventedArticle article = InventedArticle.of("Basin Monitor", "2031-03-0" + (1 + i % 9), "Page " + i);
            for (int j = 0; j < 20; j++) {
                article.says(
                        "Voice " + (char) ('A' + j) + "ron Number" + (char) ('a' + i % 3), "that it was dead calm");
            }
            article.addTo(ledger, "page" + i);
        }

        Timeline timeline = story("dead").timeline();
        assertThat(timeline.inWindow()).isEqualTo(805);
        assertThat(timeline.lanes()).hasSize(Timelines.MOST_LANES);
        assertThat(timeline.lanesLeftOut()).isPositive();
        assertThat(timeline.shown()).isLessThanOrEqualTo(Timelines.MOST_SHOWN);
        assertThat(timeline.first())
                .as("the lanes reach as far back as what they show")
                .isAfter(LocalDate.of(2031, 3, 1));
    }

    @Test
    void aStatementThatNobodyKnowsTheDayOfIsCountedApart() {
        InventedArticle.of("Hesk Courier", null, "Undated")
                .says("Mara Quell", "that the dead were counted")
                .addTo(ledger, "undated");

        Timeline timeline = story("dead").timeline();
        assertThat(timeline.undated()).isEqualTo(1);
        assertThat(timeline.lanes().getFirst().statements().getLast().said().day())
                .isNull();
        assertThat(timelines
                        .story(query("nothing of this"), Window.ALL)
                        .timeline()
                        .lanes())
                .isEmpty();
    }

    private Timelines.Story story(String words) {
        return timelines.story(query(words), Window.ALL);
    }

    private static Query query(String words) {
        return Query.builder().words(words).build();
    }
}
