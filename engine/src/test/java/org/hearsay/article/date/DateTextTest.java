package org.hearsay.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.article.date.DateText.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as they are written in the languages and scripts of the world's news. */
class DateTextTest {

    private static final DateText DATES = DateText.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 May 2024",
                "May 3rd, 2024",
                "May 032024",
                "3. Mai 2024",
                "Freitag, 03.05.2024",
                "adavane03.05.2412:44",
                "03.05.202412:44",
                "03.05.24, 12:44",
                "3 de mayo de 2024",
                "3. maja 2024.",
                "3 мај 2024",
                "3 мая 2024",
                "3 травня 2024",
                "3 мая 2024 г.",
                "3 מאי 2024",
                "3 במאי 2024",
                "3 أيار 2024",
                "3 أيار / مايو 2024",
                "٣ مايو ٢٠٢٤",
                "۳ مه ۲۰۲۴",
                "۱۴ اردیبهشت ۱۴۰۳",
                "14 ارديبهشت 1403",
                "1403/02/14",
                "3 मई 2024",
                "३ मई २०२४",
                "৩ মে ২০২৪",
                "3 พฤษภาคม 2567",
                "3 พฤษภาคม พ.ศ. 2567",
                "ngày 3 tháng 5 năm 2024",
                "2024年5月3日",
                "2024년 5월 3일",
                "3 mai 2024",
                "3. maí 2024",
                "3 մայիսի 2024",
                "3 მაისი 2024",
            })
    void aDayIsReadInItsLanguage(String line) {
        assertThat(DATES.first(line, Order.UNKNOWN)).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(DATES.all(line, Order.UNKNOWN, 4))
                .extracting(placed -> placed.written().day())
                .containsExactly(LocalDate.of(2024, 5, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1399, 12, 30, 2021-03-20",
        "1400, 1, 1, 2021-03-21",
        "1403, 1, 1, 2024-03-20",
        "1403, 12, 30, 2025-03-20",
        "1404, 1, 1, 2025-03-21",
        "1370, 1, 1, 1991-03-21",
        "1399, 2, 31, 2020-05-20",
    })
    void daysOfTheSolarHijriCalendarAreThoseOfItsLeapYears(int year, int month, int day, LocalDate expected) {
        assertThat(SolarHijri.day(year, month, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1400, 12, 30", "1403, 7, 31", "1403, 0, 1", "1403, 13, 1", "1369, 1, 1", "1431, 1, 1", "1403, 1, 0"})
    void thereAreNoOtherDays(int year, int month, int day) {
        assertThat(SolarHijri.day(year, month, day)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 April 2024", "12 Uhr 2024", "1403/13/14", "3 May 1789", "tháng 5 năm 2024", "2024"})
    void whatIsNoDayIsNotRead(String line) {
        assertThat(DATES.first(line, Order.UNKNOWN)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'03/05/24, 03:48 pm', de, 2024-05-03",
        "'05/03/24, 03:48 pm', en-US, 2024-05-03",
        "'25/04/24, 03:48 pm', de, 2024-04-25",
        "'25/04/24, 03:48 pm', en-US, 2024-04-25",
    })
    void aYearOfTwoDigitsBetweenSlashesIsReadInThePagesOrder(String line, String language, LocalDate expected) {
        assertThat(DATES.first(line, Order.of(language))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"03/05/24, en", "24/05/03, ja", "24/05/03, zh-TW", "open 24/7/365, de", "3/05/24/1, de"})
    void aYearOfTwoDigitsBetweenSlashesIsNotReadWhereItMayStandFirst(String line, String language) {
        assertThat(DATES.first(line, Order.of(language))).isNull();
    }
}
