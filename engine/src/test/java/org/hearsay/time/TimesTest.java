package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences read as if published on Sunday, 22 October 2023. */
class TimesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 10, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill burnt down on Friday.                       | Friday=2023-10-20",
                "It rained in the valley on Sunday.                   | Sunday=2023-10-22",
                "The council will vote on Tuesday.                    | Tuesday=2023-10-24",
                "A hearing is scheduled for Monday.                   | Monday=2023-10-23",
                "He resigned last Friday.                             | last Friday=2023-10-20",
                "Next Wednesday's vote was called off.                | Next Wednesday=2023-10-25",
                "They plan to leave this Thursday.                    | this Thursday=2023-10-26",
                "He left on Friday evening.                           | Friday evening=2023-10-20TEV",
                "She called late Saturday night.                      | late Saturday night=2023-10-21TNI",
                "Shelling went on last night.                         | last night=2023-10-21TNI",
                "He spoke this morning.                               | this morning=2023-10-22TMO",
                "They met yesterday afternoon.                        | yesterday afternoon=2023-10-21TAF",
                "They meet the day after tomorrow.                    | the day after tomorrow=2023-10-24",
                "The bridge opens tomorrow.                           | tomorrow=2023-10-23",
                "Mondays are quiet here.                              | Mondays=XXXX-WXX-1"
            })
    void daysAreReadAgainstTheDayOfPublication(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boat sank two weeks ago.                         | two weeks ago=2023-W40",
                "He was elected three years ago.                      | three years ago=2020",
                "It was announced two days ago.                       | two days ago=2023-10-20",
                "Prices fell last month.                              | last month=2023-09",
                "Prices fell last year.                               | last year=2022",
                "They meet next week.                                 | next week=2023-W43",
                "It closed earlier this month.                        | earlier this month=2023-10",
                "The law changes early next year.                     | early next year=2024",
                "She was here last weekend.                           | last weekend=2023-W41-WE",
                "It broke down six months ago.                        | six months ago=2023-04",
                "That was decades ago.                                | decades ago=PAST_REF",
                "The ship arrived an hour ago.                        | an hour ago=2023-10-22TXX"
            })
    void distancesAreCountedFromTheDayOfPublication(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The siege began on May 5, 1992.                      | May 5, 1992=1992-05-05",
                "The siege began on 5 May 1992.                       | 5 May 1992=1992-05-05",
                "They signed on the 5th of May.                       | the 5th of May=2023-05-05",
                "The attack of Oct. 7 was the worst.                  | Oct. 7=2023-10-07",
                "The deadline is Nov. 3.                              | Nov. 3=2023-11-03",
                "It was settled on Friday, Oct. 13.                   | Friday, Oct. 13=2023-10-13",
                "The form says 2019-05-04.                            | 2019-05-04=2019-05-04",
                "The form says 10/25/98.                              | 10/25/98=1998-10-25",
                "The form says 25.10.1998.                            | 25.10.1998=1998-10-25",
                "Nothing was the same after 9/11.                     | 9/11=2001-09-11",
                "They married in May 2011.                            | May 2011=2011-05",
                "They fled the town in March.                         | March=2023-03",
                "It was founded in 1987.                              | 1987=1987",
                "Trade collapsed in mid-2019.                         | mid-2019=2019",
                "It snowed in early March.                            | early March=2023-03",
                "In June last year the river fell.                    | June last year=2022-06",
                "The debt is due by the end of 2024.                  | the end of 2024=2024",
                "Nineteen ninety-seven was a good year.               | Nineteen ninety-seven=1997"
            })
    void datesAreReadInEveryUsualForm(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was built in the 1990s.                           | the 1990s=199",
                "Music of the '80s is back.                           | the '80s=198",
                "The tower is from the 15th century.                  | the 15th century=14",
                "The strike began last spring.                        | last spring=2023-SP",
                "It opened in the summer of 2001.                     | the summer of 2001=2001-SU",
                "Profit fell in the third quarter.                    | the third quarter=2023-Q3",
                "Third-quarter profit fell.                           | Third-quarter=2023-Q3",
                "Profit fell in the first quarter of 2020.            | the first quarter of 2020=2020-Q1",
                "Sales may rise in next year's first quarter.         | next year's first quarter=2024-Q1",
                "Exports fell 3% in the second half of 2021.          | the second half of 2021=2021-H2",
                "Spending in fiscal 2022 was higher.                  | fiscal 2022=2022",
                "Her family came home last Thanksgiving.              | last Thanksgiving=2022-11-24",
                "They were married on New Year's Eve 1999.            | New Year's Eve 1999=1999-12-31",
                "The church is full at Easter.                        | Easter=2023-04-09",
                "They paid by year-end.                               | year-end=2022-12-31"
            })
    void partsOfYearsAndLongerTimesAreRead(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He was held for three days.                          | three days=P3D",
                "After a 16-hour flight she slept.                    | 16-hour=PT16H",
                "It took two and a half years.                        | two and a half years=P2Y6M",
                "It lasted 5 1/2 hours.                               | 5 1/2 hours=PT5H30M",
                "For nearly forty years he kept silent.               | nearly forty years=P40Y",
                "They waited for weeks.                               | weeks=PXW",
                "She lived there several years.                       | several years=PXY",
                "The town starved over the past two months.           | the past two months=P2M",
                "It holds for half an hour.                           | half an hour=PT30M",
                "It ran two hours and 20 minutes.                     | two hours and 20 minutes=PT2H20M",
                "They meet every day.                                 | every day=P1D",
                "They meet every two weeks.                           | every two weeks=P2W",
                "They meet every Friday.                              | every Friday=XXXX-WXX-5",
                "It costs $20 a year.                                 | a year=P1Y",
                "It is a daily struggle.                              | daily=P1D"
            })
    void lengthsAndRepetitionsAreRead(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It struck at 10:35 a.m. Friday.                      | 10:35 a.m. Friday=2023-10-20T10:35",
                "It struck at 10:35 a.m. (0735 GMT) Friday. | 10:35 a.m.=2023-10-20T10:35 0735 GMT=2023-10-20T07:35Z Friday=2023-10-20",
                "It struck at 5 p.m. EST on Friday.                   | 5 p.m. EST on Friday=2023-10-20T17:00",
                "It struck at 8.30 pm.                                | 8.30 pm=2023-10-22T20:30",
                "It struck at noon Monday.                            | noon Monday=2023-10-16T12:00",
                "On Friday it rained; at 6 a.m. it stopped.           | Friday=2023-10-20 6 a.m.=2023-10-20T06:00",
                "The youngest was born on Friday. At 6 a.m. it rained. | Friday=2023-10-20 6 a.m.=2023-10-22T06:00"
            })
    void hoursHaveTheirDayAndKeepTheirZone(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is quiet now.                                     | now=PRESENT_REF",
                "It has recently changed.                             | recently=PAST_REF",
                "It will soon change.                                 | soon=FUTURE_REF",
                "The future is open.                                  | The future=FUTURE_REF"
            })
    void vagueReferencesAreRead(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The vote is set for Friday.                          | Friday=2023-10-27",
                "The council is to meet Tuesday.                      | Tuesday=2023-10-24",
                "The two sides agreed to meet Tuesday.                | Tuesday=2023-10-24",
                "The minister is visiting Maresk on Tuesday.          | Tuesday=2023-10-24",
                "The verdict is to be read out on Thursday.           | Thursday=2023-10-26",
                "Shops closed ahead of Monday's march.                | Monday=2023-10-23",
                "They must answer no later than Friday.               | Friday=2023-10-27",
                "The boat could sail as early as Wednesday.           | Wednesday=2023-10-25",
                "He may have been shot on Friday.                     | Friday=2023-10-20",
                "The talks had been planned for Thursday.             | Thursday=2023-10-19",
                "They left as previously planned on Friday.           | Friday=2023-10-20",
                "The two sides agreed on Tuesday to meet.             | Tuesday=2023-10-17",
                "A hundred people gathered on Friday.                 | Friday=2023-10-20",
                "The law is effective Jan. 1.                         | Jan. 1=2024-01-01"
            })
    void whatIsArrangedLiesAheadAndWhatWasPlannedBehind(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From June to August 2021 it was dry.                 | June=2021-06 August 2021=2021-08",
                "Between March 3 and April 5, 2021, it rained.        | March 3=2021-03-03 April 5, 2021=2021-04-05",
                "From November to March last year it snowed.          | November=2021-11 March last year=2022-03",
                "From December 2019 to March it snowed.               | December 2019=2019-12 March=2020-03",
                "The talks of Oct. 13-14 failed.                      | Oct. 13=2023-10-13 14=2023-10-14",
                "They meet on Nov. 3 and 4 in Maresk.                 | Nov. 3=2023-11-03 4=2023-11-04",
                "The fair of 3-5 October 2021 was called off.         | 3=2021-10-03 5 October 2021=2021-10-05",
                "On March 3 and 40 people were hurt.                  | March 3=2023-03-03"
            })
    void twoDatesShareTheMonthOrTheYearThatIsSaidOnce(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It burned down half a century ago.                   | half a century ago=1973",
                "It burned down two and a half years ago.             | two and a half years ago=2021-04",
                "It was confirmed later in the day.                   | later in the day=2023-10-22",
                "A few days later he left.                            | A few days later=PAST_REF",
                "He will leave a few days later.                      | a few days later=FUTURE_REF",
                "It was May '98.                                      | May '98=1998-05",
                "It was founded in ’07.                               | ’07=2007",
                "They settled by year's end.                          | year's end=2022-12-31",
                "It will be done by the end of the decade.            | the end of the decade=202",
                "This past week was calm.                             | This past week=2023-W41",
                "This past Friday was calm.                           | This past Friday=2023-10-20",
                "It began in the early morning.                       | the early morning=2023-10-22TMO",
                "They meet every summer.                              | every summer=XXXX-SU",
                "They march each May.                                 | each May=XXXX-05",
                "It is open on weekends.                              | weekends=XXXX-WXX-WE",
                "It took a year and two months.                       | a year and two months=P1Y2M",
                "A monthlong strike ended.                            | monthlong=P1M",
                "A week-long strike ended.                            | week-long=P1W",
                "The 2022-23 season was long.                         | 2022=2022",
                "In the coming weeks and months it will close.        | the coming weeks and months=FUTURE_REF",
                "It ran at the then-current price.                    | then-current=PAST_REF",
                "It sold in the last half of the ’80s.                | the last half of the ’80s=198",
                "It rose in the final quarter of 2021.                | the final quarter of 2021=2021-Q4",
                "It rose in the second half of the year.              | the second half of the year=2023-H2",
                "It rose in the first fiscal quarter of 2021.         | the first fiscal quarter of 2021=2021-Q1",
                "It rose in the third quarter a year ago.             | the third quarter a year ago=2022-Q3",
                "It fell in the year-ago third quarter.               | the year-ago third quarter=2022-Q3",
                "It fell in the quarter just ended.                   | the quarter=2023-Q3",
                "They met on the first Monday in October.             | the first Monday in October=2023-10-02",
                "They met in the last week of May 2021.               | the last week of May 2021=2021-W21",
                "They met in the second week of last May.             | the second week of last May=2023-W19",
                "He is leaving office; he leaves for Paris Friday.    | Friday=2023-10-27",
                "The law takes effect Monday.                         | Monday=2023-10-23",
                "Effective Dec. 7. In trading Friday it rose.         | Dec. 7=2023-12-07 Friday=2023-10-20"
            })
    void furtherConstructionsAreRead(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @Test
    void aMonthThatOpensASentenceHasTheTenseOfItsLateVerb() {
        assertThat(
                        read(
                                "In January, a week after the birthday of the old mill’s first owner, a fire there killed a guard."))
                .isEqualTo("January=2023-01 a week=P1W");
    }

    @Test
    void previousAndFollowingDaysAreCountedFromTheDaySpokenOf() {
        assertThat(read("The dam broke on Oct. 6. They had been warned the previous Monday and left the next morning."))
                .isEqualTo("Oct. 6=2023-10-06 the previous Monday=2023-10-02 the next morning=2023-10-03TMO");
    }

    @Test
    void theDayBeforeIsCountedFromTheDayLastSpokenOf() {
        assertThat(read("The fire of Oct. 7 was reported the day before."))
                .isEqualTo("Oct. 7=2023-10-07 the day before=2023-10-06");
        assertThat(read("He spoke on Friday. Three days earlier he had been silent."))
                .isEqualTo("Friday=2023-10-20 Three days earlier=2023-10-17");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ilen, a 54-year-old engineer, left.",
                "She is 54 years old.",
                "Ann Lee, aged 54 years, left.",
                "She waited a second.",
                "The $1950 was paid.",
                "About 2000 soldiers marched.",
                "They may fall.",
                "Three quarters of the town is dry.",
                "He scored in the second half.",
                "Room 1200 is at 3:2.",
                "Jan Kavan signed.",
                "The most recent model is slow.",
                "He spoke on Channel Nine's “This Week” program.",
                "He wrote for USA Today.",
                "He died soon after the storm.",
                "Any future model is faster.",
                "May I ask?"
            })
    void whatOnlyLooksLikeATimeIsLeftAlone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was signed on 31 February.|31 February",
                "It was due Feb. 30, 2019.|Feb. 30, 2019",
                "It was due Feb. 29, 2023.|Feb. 29, 2023"
            })
    void aDateThatNoCalendarHasIsOneExpressionWithoutAValue(String sentence, String words) {
        assertThat(read(sentence)).isEqualTo(words + "=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was on Friday.|Friday=XXXX-WXX-5",
                "It was on Friday evening.|Friday evening=XXXX-WXX-5TEV",
                "It was last month.|last month=XXXX-XX",
                "It was two weeks ago.|two weeks ago=XXXX-WXX",
                "It was yesterday.|yesterday=XXXX-XX-XX",
                "It was on Oct. 7.|Oct. 7=XXXX-10-07",
                "It was last year.|last year=XXXX"
            })
    void withoutADayOfPublicationNoDateIsInvented(String sentence, String expected) {
        List<TimeExpression> times = times(sentence, null);

        assertThat(show(sentence, times)).isEqualTo(expected);
        assertThat(times).allMatch(time -> time.from() == null && time.to() == null);
    }

    @Test
    void datesInTheTextNeedNoDayOfPublication() {
        String text = "It began on Oct. 12, 1989. The day before, he had fled.";

        assertThat(show(text, times(text, null))).isEqualTo("Oct. 12, 1989=1989-10-12 The day before=1989-10-11");
    }

    @Test
    void expressionsStandForDays() {
        assertThat(times("Prices fell last month.", PUBLISHED))
                .singleElement()
                .satisfies(time -> assertThat(time.type()).isEqualTo(TimeExpression.Type.DATE))
                .satisfies(time -> assertThat(time.from()).isEqualTo(LocalDate.of(2023, 9, 1)))
                .satisfies(time -> assertThat(time.to()).isEqualTo(LocalDate.of(2023, 9, 30)));
        assertThat(times("They met on Friday evening.", PUBLISHED))
                .singleElement()
                .satisfies(time -> assertThat(time.type()).isEqualTo(TimeExpression.Type.TIME))
                .satisfies(time -> assertThat(time.from()).isEqualTo(LocalDate.of(2023, 10, 20)))
                .satisfies(time -> assertThat(time.to()).isEqualTo(LocalDate.of(2023, 10, 20)));
    }

    /** The expressions of a text, each with its value, as if published on that Sunday. */
    static String read(String sentence) {
        return show(sentence, times(sentence, PUBLISHED));
    }

    private static List<TimeExpression> times(String sentence, @Nullable LocalDate published) {
        Text text = Text.of(sentence);
        return Times.of(text, List.of(text.whole()), published);
    }

    private static String show(String sentence, List<TimeExpression> times) {
        Text text = Text.of(sentence);
        return times.stream()
                .map(time -> text.slice(time.span()) + "=" + time.value())
                .collect(Collectors.joining(" "));
    }
}
