package org.hearsay.training.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyScoreTest {

    @Test
    void aBodyWithTheSameWordsIsRightWhateverStandsBetweenThem() {
        BodyScore score = new BodyScore();
        score.add(page("One two three four five."), "One two\n\nthree, four five");

        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.exact()).isEqualTo(1);
    }

    @Test
    void precisionAndRecallAreMeansOverPagesOfRunsOfFourWords() {
        BodyScore score = new BodyScore();
        score.add(page("a b c d e f"), "a b c d e x"); // two of three runs
        score.add(page("a b c d"), "a b c d e"); // one of two, nothing missed

        assertThat(score.precision()).isCloseTo((2 / 3.0 + 1 / 2.0) / 2, within(1e-9));
        assertThat(score.recall()).isCloseTo((2 / 3.0 + 1) / 2, within(1e-9));
        assertThat(score.exact()).isZero();
    }

    @Test
    void aPageWithoutAnExtractionHasNoRecallAndSaysNothingOfPrecision() {
        BodyScore score = new BodyScore();
        score.add(page("a b c d"), "");
        score.add(page("a b c d"), "a b c d");

        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    void segmentsAreLookedForWithSpacesCollapsed() {
        BodyScore score = new BodyScore();
        score.add(
                new GoldPage(
                        "s", "n", "", null, Path.of("f"), null, List.of("two  three", "nine"), List.of("four", "ten")),
                "one two\nthree four");

        assertThat(score.segments()).isCloseTo(2.0 / (2 + 1 + 1), within(1e-9));
    }

    private static GoldPage page(String body) {
        return new GoldPage("s", "n", "https://news.example/a", null, Path.of("f"), body, List.of(), List.of());
    }

    @Test
    void pagesOfOnePublisherHaveOneDomain() {
        assertThat(at("https://www.news.example/a?b=http://c.d")).isEqualTo("news.example");
        assertThat(at("http://sport.news.co.uk:8080/a")).isEqualTo("news.co.uk");
        assertThat(at("https://news.de/a")).isEqualTo("news.de");
    }

    private static String at(String url) {
        return new GoldPage("s", "n", url, null, Path.of("f"), "", List.of(), List.of()).domain();
    }
}
