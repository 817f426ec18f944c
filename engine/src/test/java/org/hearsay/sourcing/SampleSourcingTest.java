package org.hearsay.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Sourcing, via and medium against the golden readings of the sample pages, with their relations given. The rules were
 * written on one half of the pages; the floors are for the other half. Lowering one is a decision to be recorded.
 */
class SampleSourcingTest {

    @Test
    void withVoicesSourcingViaAndMediumAreMostlyThoseOfTheGoldens(TestReporter reporter) {
        SampleScore score = score(false, true);
        reporter.publishEntry("pages for development", score(true, true).toString());
        reporter.publishEntry("other pages", score.toString());
        assertThat(score.kind().recall()).as("kind").isGreaterThanOrEqualTo(0.98);
        assertThat(score.count().recall()).as("count").isGreaterThanOrEqualTo(0.96);
        assertThat(score.role().recall()).as("role").isGreaterThanOrEqualTo(0.95);
        assertThat(score.via().recall()).as("via").isGreaterThanOrEqualTo(0.60);
        assertThat(score.via().precision()).as("via's precision").isGreaterThanOrEqualTo(0.80);
        assertThat(score.medium().recall()).as("medium").isGreaterThanOrEqualTo(0.60);
        assertThat(score.medium().precision()).as("medium's precision").isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void withoutVoicesTheWordsAloneTellMostSourcings(TestReporter reporter) {
        SampleScore score = score(false, false);
        reporter.publishEntry("other pages, without voices", score.toString());
        assertThat(score.kind().recall()).as("kind").isGreaterThanOrEqualTo(0.94);
        assertThat(score.count().recall()).as("count").isGreaterThanOrEqualTo(0.94);
    }

    private static SampleScore score(boolean development, boolean withVoices) {
        SampleScore score = new SampleScore();
        for (GoldenPage page : GoldenPage.all()) {
            if (page.isForDevelopment() == development) {
                score.add(page, withVoices);
            }
        }
        return score;
    }
}
