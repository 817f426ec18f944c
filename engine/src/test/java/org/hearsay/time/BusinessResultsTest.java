package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What reports on a business compare its quarters and years with; published on Sunday, 22 October 2023. */
class BusinessResultsTest {

    private static String read(String sentence) {
        return TimesTest.read(sentence);
    }

    @Test
    void resultsOfLongerThanAQuarterAreComparedWithTheYearBefore() {
        assertThat(read(
                        "Net in the third quarter was $3 million. For the nine months it was $9 million, up from $8 million"
                                + " a year earlier."))
                .isEqualTo("the third quarter=2023-Q3 the nine months=P9M a year earlier=2022");
    }

    @Test
    void aYearAgoIsAYearWhereNoResultsAreCompared() {
        assertThat(read("Profit rose in the third quarter. It runs nine mills, two of them built a year ago."))
                .isEqualTo("the third quarter=2023-Q3 a year ago=2022");
    }

    @Test
    void theQuarterThatEndedOnADayIsThatDaysQuarter() {
        assertThat(read("In the quarter ended June 30, profit fell."))
                .isEqualTo("the quarter=2023-Q2 June 30=2023-06-30");
    }

    @Test
    void threeMonthsThatEndedOnADayAreAQuarter() {
        assertThat(
                        read(
                                "For the three months ended June 30, profit was $3 million, up from $2 million a year earlier."))
                .isEqualTo("the three months=P3M June 30=2023-06-30 a year earlier=2022-Q2");
    }

    @Test
    void resultsAreThoseOfTheLastQuarterThatHasEnded() {
        assertThat(read(
                        "Profit was $3 million in the second quarter, up from $2 million in the first quarter and $1 million"
                                + " a year earlier."))
                .isEqualTo("the second quarter=2023-Q2 the first quarter=2023-Q1 a year earlier=2022-Q2");
        assertThat(read(
                        "The fourth quarter will bring losses of $1 million. In the third quarter it earned $3 million, up"
                                + " from $2 million a year earlier."))
                .isEqualTo("The fourth quarter=2023-Q4 the third quarter=2023-Q3 a year earlier=2022-Q3");
    }

    @Test
    void theSameQuarterOfAYearIsThatYears() {
        assertThat(read("Sales rose in the third quarter, against losses of $1 million in the same quarter of 2020."))
                .isEqualTo("the third quarter=2023-Q3 the same quarter of 2020=2020-Q3");
    }

    @Test
    void aYearEarlierIsTheQuarterAYearEarlierInAReportOnAQuarter() {
        assertThat(read("Profit in the third quarter was $3 million, up from $2 million a year earlier."))
                .isEqualTo("the third quarter=2023-Q3 a year earlier=2022-Q3");
    }
}
