package org.hearsay.article.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.article.extraction.Extracting.PROSE;
import static org.hearsay.article.extraction.Extracting.html;
import static org.hearsay.article.extraction.Extracting.htmlAt;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.hearsay.article.Dated;
import org.hearsay.article.Evidence;
import org.hearsay.article.Extraction;
import org.hearsay.article.Imprint;
import org.hearsay.article.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a page's dates is the one: places that agree weigh more, changes are told apart, and doubt leaves it out. */
class DatesTest {

    private static final String HEAD = "<h1>Weir opened at dawn</h1>";
    private static final LocalDate THIRD = LocalDate.of(2024, 5, 3);

    private static String data(String published, String modified) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"" + published
                + "\",\"dateModified\":\"" + modified + "\"}</script>";
    }

    private static @Nullable LocalDate day(Extraction extraction) {
        Published published = extraction.article().published();
        return published == null ? null : published.value();
    }

    @Test
    void publicationAndChangeAreToldApartWithTheirMomentsAndTheirEvidence() {
        Imprint imprint = html(data("2024-05-03T08:15:00+02:00", "2024-05-05T10:00:00Z") + HEAD
                        + "<p>Published: 3 May 2024</p>" + PROSE)
                .article()
                .imprint();
        OffsetDateTime time = OffsetDateTime.parse("2024-05-03T08:15:00+02:00");
        assertThat(imprint.published())
                .isEqualTo(new Dated(THIRD, time, List.of(Evidence.JSON_LD, Evidence.LABELLED_TEXT)));
        assertThat(imprint.modified()).extracting(Dated::day).isEqualTo(LocalDate.of(2024, 5, 5));
    }

    @Test
    void aMomentInUniversalTimeIsOfTheDayThatThePageShows() {
        assertThat(day(html(data("2024-05-02T22:30:00Z", "2024-05-02T22:30:00Z") + HEAD
                        + "<div class=date>3. Mai 2024, 00:30 Uhr</div>" + PROSE)))
                .isEqualTo(THIRD);
        assertThat(day(htmlAt(
                        "https://bugle.example/2024/05/03/weir",
                        data("2024-05-02T22:30:00Z", "2024-05-02T22:30:00Z") + HEAD
                                + "<div class=date>3. Mai 2024, 00:30 Uhr</div>" + PROSE)))
                .isEqualTo(THIRD);
    }

    @Test
    void placesThatAgreeOutweighOneThatDoesNot() {
        assertThat(day(html(
                        "<meta property=article:published_time content=2024-05-03><meta name=date content=2024-05-03>"
                                + data("2024-05-01", "2024-05-09") + HEAD + "<div class=date>03.05.2024</div>"
                                + PROSE)))
                .isEqualTo(THIRD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Last updated 9 May 2024, originally published 3 May 2024",
                "Erschienen am 3. Mai 2024, zuletzt geändert am 9. Mai 2024",
                "Publié le 3 mai 2024 - mis à jour le 9 mai 2024",
            })
    void wordsBesideADateSayWhatItIsOf(String line) {
        Imprint imprint = html(HEAD + "<p>" + line + "</p>" + PROSE).article().imprint();
        assertThat(imprint.published()).extracting(Dated::day).isEqualTo(THIRD);
        assertThat(imprint.modified()).extracting(Dated::day).isEqualTo(LocalDate.of(2024, 5, 9));
    }

    @Test
    void aDayThatOnlyAChangeIsKnownOfIsTakenWhereNothingElseIs() {
        assertThat(day(html(HEAD + PROSE + "<p>Aktualisiert: 03.05.2024</p>"))).isEqualTo(THIRD);
    }

    @Test
    void otherDatesOnThePageTellTheOrderOfDayAndMonth() {
        String other = "<ul><li>Council meets, %s</li></ul>";
        String own = HEAD + "<div class=date>03/05/2024</div>" + PROSE;
        assertThat(day(html(own + other.formatted("27/04/2024")))).isEqualTo(THIRD);
        assertThat(day(html(own + other.formatted("04/27/2024")))).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(day(html(own))).isNull();
    }

    @Test
    void aDateThatMayBeReadTwoWaysIsTakenWhereAnotherPlaceSaysTheSame() {
        assertThat(day(htmlAt(
                        "https://bugle.example/2024/05/03/weir", HEAD + "<div class=date>03/05/2024</div>" + PROSE)))
                .isEqualTo(THIRD);
    }

    @Test
    void datesOfOtherArticlesDoNotCount() {
        assertThat(day(html(HEAD + PROSE + PROSE + "<div class=related-articles><a href=/1>A mill burns</a>"
                        + "<time itemprop=datePublished datetime=2024-05-03>3 May 2024</time></div>")))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "الأربعاء، 07 أكتوبر 2020, 2020-10-07",
        "03 мая 2024, 2024-05-03",
        "3. januar 2024, 2024-01-03",
        "7. október 2020, 2020-10-07"
    })
    void monthsAreKnownInManyLanguages(String line, LocalDate expected) {
        assertThat(day(html(HEAD + "<div class=date>" + line.replace("،", "") + "</div>" + PROSE)))
                .isEqualTo(expected);
    }

    @Test
    void theCanonicalAddressAndTheSectionAreTold() {
        Imprint imprint = htmlAt(
                        "https://bugle.example/x?ref=feed",
                        "<link rel=canonical href='/2024/05/03/weir'><meta property=article:section content=Floods>"
                                + HEAD + PROSE)
                .article()
                .imprint();
        assertThat(imprint.address()).hasToString("https://bugle.example/2024/05/03/weir");
        assertThat(imprint.section()).isEqualTo("Floods");
        assertThat(imprint.published()).extracting(Dated::day).isEqualTo(THIRD);
    }

    @Test
    void aCanonicalAddressThatIsTheOutletsHomeIsNone() {
        assertThat(htmlAt(
                                "https://bugle.example/weir",
                                "<link rel=canonical href='https://bugle.example/'>" + HEAD + PROSE)
                        .article()
                        .imprint()
                        .address())
                .isNull();
    }

    @Test
    void whatOnlySaysThatItIsADateYieldsToWhatIsShown() {
        assertThat(day(html("<meta name=date content=2024-04-20T10:00:00Z>" + HEAD + "<div class=date>3 May 2024</div>"
                        + PROSE)))
                .isEqualTo(THIRD);
        assertThat(day(html("<meta name=date content=2024-05-03>" + HEAD + PROSE)))
                .isEqualTo(THIRD);
    }

    @Test
    void aDayOfChangeThatIsShownDoesNotHideTheDeclaredDayOfPublication() {
        assertThat(day(html("<meta property=article:published_time content=2024-05-03T08:00:00Z>"
                        + "<meta property=article:modified_time content=2024-08-09T08:00:00Z>" + HEAD
                        + "<div class=date><time class=published datetime=2024-08-09>9 August 2024</time></div>"
                        + PROSE)))
                .isEqualTo(THIRD);
    }

    @Test
    void ofTwoDaysThatTextSaysAlikeNoneIsTaken() {
        assertThat(day(html(HEAD + "<div class=date>3 May 2024 – 9 May 2024</div>" + PROSE)))
                .isNull();
    }

    @Test
    void aDayInASentenceIsWhenSomethingHappened() {
        assertThat(day(html(HEAD + "<p>Harlow, 3 May 2024: the weir was opened at dawn, and nobody knows by whom, "
                        + "said the keeper of the lock.</p>" + PROSE)))
                .isEqualTo(THIRD);
        assertThat(day(html(HEAD + "<p>On the day of 9 May 2024 the weir was opened at dawn, and nobody knows by whom, "
                        + "said the keeper of the lock.</p>" + PROSE)))
                .isNull();
    }

    @Test
    void aMomentIsOfTheNextDayWhereTheLanguageIsWrittenAheadOfUniversalTime() {
        String late = data("2024-05-02T22:30:00Z", "2024-05-02T22:30:00Z");
        String shown = HEAD + "<div class=meta><p>Von Ada Vane 3. Mai 2024 00:30 Uhr</p></div>" + PROSE;
        assertThat(day(html("<html lang=de>" + late + shown))).isEqualTo(THIRD);
        String early = data("2024-05-04T03:00:00Z", "2024-05-04T03:00:00Z");
        assertThat(day(html("<html lang=de>" + early + shown))).isEqualTo(THIRD.plusDays(1));
    }

    @Test
    void aPageThatHasNoArticleHasTheDayByItsHeadline() {
        StringBuilder links = new StringBuilder("<title>Weir opened at dawn</title>");
        for (int day = 1; day <= 30; day++) {
            links.append("<p><a href=/").append(day).append(">").append(day).append(" March 2024</a></p>");
        }
        Extraction extraction = html(links + HEAD + "<p>3 May 2024</p><p>Opened.</p>");
        assertThat(extraction.problems()).isNotEmpty();
        assertThat(day(extraction)).isEqualTo(THIRD);
    }

    private static final String MENU = "<nav>" + "<p><a href=/section>Section</a></p>".repeat(20) + "</nav>";

    @Test
    void aDayByTheTextCountsWhereAMenuStandsBetweenItAndTheHeadline() {
        String line = "<div class=date>3 May 2024</div>";
        assertThat(day(html(HEAD + MENU + line + PROSE))).isEqualTo(THIRD);
        assertThat(day(html(
                        HEAD + MENU + "<p class=lead>Hours before the river rose, the gates stood open, and the town "
                                + "wants to know why.</p><p class=byline>By Ada Vane</p>" + line + PROSE)))
                .isEqualTo(THIRD);
    }

    @Test
    void aDatelineBelowTheBylineIsRead() {
        assertThat(day(html(
                        HEAD + "<p>Hours before the river rose over its banks the gates stood open, and the town wants "
                                + "to know why.</p><p>Von Ada Vane</p><p>3.5.2024 - Die Tore des Wehrs wurden im Morgengrauen "
                                + "geöffnet, und niemand weiß, auf wessen Wort.</p>" + PROSE)))
                .isEqualTo(THIRD);
    }

    @Test
    void whatOnlyMachinesAreToldIsTakenWhereThePageShowsNoOtherDay() {
        String own = HEAD + "<p>Opened.</p>";
        String time = "<span class=date><time datetime=2024-05-03T09:30:00+02:00>28 minutes ago</time></span>";
        String links = "<p><a href=/section>Section</a></p>".repeat(20);
        assertThat(day(html(own + links + time))).isEqualTo(THIRD);
        assertThat(day(html(own + links + time + links + time.replace("05-03", "05-04"))))
                .isNull();
    }

    @Test
    void aBylineAfterTheTextHasItsDay() {
        String line = "Author: <a href=/ada>Ada Vane</a> am 3.5.2024, 13:36 Uhr";
        assertThat(day(html(HEAD + PROSE + PROSE + "<div class=author>" + line + "</div>")))
                .isEqualTo(THIRD);
    }

    @Test
    void whenOtherArticlesWereChangedIsNotWhenThisOneWas() {
        Imprint imprint = html(HEAD + "<p class=date>Aktualisiert am 3.5.2024</p>" + PROSE
                        + "<h3>Mehr</h3><p>Veröffentlicht/Aktualisiert: 4.5.2024</p>")
                .article()
                .imprint();
        assertThat(imprint.published()).extracting(Dated::day).isEqualTo(THIRD);
        assertThat(imprint.modified()).extracting(Dated::day).isEqualTo(THIRD);
    }

    @Test
    void aHeadingThatIsNothingButALabelSaysWhatTheDayBelowItIs() {
        assertThat(html(HEAD + "<h4>Published</h4><div>3 May 2024</div>" + PROSE)
                        .article()
                        .imprint()
                        .published())
                .isEqualTo(new Dated(THIRD, null, List.of(Evidence.LABELLED_TEXT)));
    }

    @Test
    void todaysDayInAMenuIsNotTheArticles() {
        String today = "<ul class=nav><li>Harlow</li><li>Thursday, 9 May 2024</li><li>About</li></ul>";
        assertThat(day(html(today + HEAD + PROSE))).isNull();
        assertThat(day(html(today + HEAD + MENU + "<ul class='nav meta'><li><a href=/day>3 May 2024</a></li></ul>"
                        + PROSE)))
                .isEqualTo(THIRD);
    }

    @Test
    void theDayOfAnotherArticleAboveTheHeadlineDoesNotCount() {
        String other = "<article class=teaser><h2><a href=/mill>A mill burns</a></h2><span>9 May 2024</span>"
                + "<p>Nobody was hurt.</p></article>";
        assertThat(day(html(other + "<p>News</p>" + HEAD + PROSE))).isNull();
    }

    @Test
    void whatOnlySaysThatItIsADateIsNoneOfPublicationAfterTheLastChange() {
        assertThat(day(html("<meta name=date content=2024-05-04T11:52:23>" + HEAD
                        + "<p><span>Stand: 3.5.2024, 18:00 Uhr</span></p>" + PROSE)))
                .isEqualTo(THIRD);
    }

    @Test
    void aShownDayWellBeforeTheDeclaredOneIsWhenItWasFirstPutOut() {
        String shown = HEAD + "<div class=date>3 May 2024</div>" + PROSE;
        assertThat(day(html(data("2024-11-17T10:33:13Z", "2024-11-17T10:32:18Z") + shown)))
                .isEqualTo(THIRD);
        // An edition's day, and a day with the month first, are no earlier ones.
        assertThat(day(html(data("2024-05-04T19:30:04+02:00", "2024-05-04T19:30:04+02:00") + shown)))
                .isEqualTo(THIRD.plusDays(1));
        assertThat(day(html("<html lang=de>" + data("2024-12-03", "2024-12-03") + HEAD
                        + "<div class=date>12/03/2024</div>" + PROSE)))
                .isEqualTo(LocalDate.of(2024, 12, 3));
    }

    @Test
    void aMomentIsOfTheDayBeforeWhereTheCountryIsBehindUniversalTime() {
        String early = "<html lang=es>" + data("2024-05-04T00:25:56Z", "2024-05-04T00:25:56Z");
        String shown = HEAD + "<div class=meta><p>Ada Vane 3 de mayo de 2024 21:25</p></div>" + PROSE;
        assertThat(day(htmlAt("https://bugle.example.ar/weir", early + shown))).isEqualTo(THIRD);
        // Midnight is written where only the day is known.
        String midnight = "<html lang=es>" + data("2024-05-03T00:00:00Z", "2024-05-03T00:00:00Z");
        assertThat(day(htmlAt("https://bugle.example.ar/weir", midnight + HEAD + PROSE)))
                .isEqualTo(THIRD);
    }

    @Test
    void anAttributeThatSaysItIsADateIsReadBelowTheHeadline() {
        String own = "<div class=line><div data-date='3. Mai 2024'></div></div>";
        assertThat(day(html(HEAD + own + PROSE))).isEqualTo(THIRD);
        assertThat(day(html(own + HEAD + PROSE))).isNull();
        assertThat(day(html(HEAD + own + own.replace("3.", "4.") + PROSE))).isNull();
    }

    @Test
    void aListOfArticlesThatHasThisOneSaysItsDay() {
        String list = "<section><div><p>9 May 2024</p><h2>A mill burns</h2><p>Nobody was hurt.</p></div>"
                + "<div><p>3 May 2024</p><h2>Weir opened at dawn</h2><p>Nobody knows by whom.</p></div>"
                + "<div><p>8 May 2024</p><h2>Council meets</h2><p>On Tuesday, again.</p></div></section>";
        String between = "<p><a href=/section>Section</a></p>".repeat(30);
        assertThat(day(html(HEAD + PROSE + PROSE + between + list))).isEqualTo(THIRD);
        assertThat(day(html(HEAD + PROSE + PROSE + between + list.replace("Weir", "Gate"))))
                .isNull();
    }
}
