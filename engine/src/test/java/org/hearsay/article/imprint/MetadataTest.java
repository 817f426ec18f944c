package org.hearsay.article.imprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.article.extraction.Extracting.PROSE;
import static org.hearsay.article.extraction.Extracting.html;
import static org.hearsay.article.extraction.Extracting.htmlAt;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hearsay.article.Article;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.article.Published.From;
import org.hearsay.article.extraction.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say of their articles: who signed them, who published them, when, and in what language. */
class MetadataTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
    private static final String BODY = "<h1>Weir opened at dawn</h1>" + PROSE;

    private static String data(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void structuredDataTellWhoAndWhen() {
        Article article = html(data("""
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Weir opened at dawn",
                 "datePublished": "2024-05-03T23:30:00-04:00", "dateModified": "2024-05-05",
                 "author": [{"@type": "Person", "name": "Ada Vane"}, {"@type": "Person", "name": "Bo Lind"}],
                 "publisher": {"@type": "Organization", "name": "The Harlow Bugle"}}""") + BODY).article();
        assertThat(article.published()).isEqualTo(new Published(DAY, From.JSON_LD));
        assertThat(article.byline()).containsExactly("Ada Vane", "Bo Lind");
        assertThat(article.outlet()).isEqualTo("The Harlow Bugle");
    }

    @Test
    void structuredDataInAGraphAreJoined() {
        Article article = html(data("""
                {"@graph": [
                  {"@type": "WebPage", "@id": "#page", "datePublished": "2024-05-03"},
                  {"@type": ["Thing", "Article"], "author": {"@id": "#ada"}, "publisher": {"@id": "#bugle"}},
                  {"@type": "Person", "@id": "#ada", "name": "Ada Vane"},
                  {"@type": "Organization", "@id": "#bugle", "name": "The Harlow Bugle"}]}""") + BODY).article();
        assertThat(article.published()).isEqualTo(new Published(DAY, From.JSON_LD));
        assertThat(article.byline()).containsExactly("Ada Vane");
        assertThat(article.outlet()).isEqualTo("The Harlow Bugle");
    }

    @Test
    void brokenStructuredDataAreMendedOrPassedOver() {
        Article article = html(data("{\"@type\": \"NewsArticle\", \"datePublished\": ")
                        + data(
                                "<!-- [{\"@type\":\"NewsArticle\",\"author\":\"Ada\tVane\", \"datePublished\":\"2024-05-03\",}] -->")
                        + BODY)
                .article();
        assertThat(article.published()).isEqualTo(new Published(DAY, From.JSON_LD));
        assertThat(article.byline()).containsExactly("Ada Vane");
    }

    @Test
    void anotherArticlesDataAreNotTaken() {
        Article article = html(data("""
                {"@type": "NewsArticle", "author": "Ada Vane",
                 "hasPart": {"@type": "NewsArticle", "datePublished": "2019-01-01"},
                 "mentions": [{"@type": "Article", "datePublished": "2018-01-01"}]}""") + BODY).article();
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2024-05-03T10:00:00+02:00'>",
                "<meta name='DC.date.issued' content='20240503'>",
                "<meta name='pubdate' content='Fri, 03 May 2024 10:00:00 GMT'>",
                "<meta name='x-publish-day' content='3. Mai 2024'>",
                "<span itemprop='datePublished' content='2024-05-03'></span>",
                "<time itemprop='datePublished' datetime='2024-05-03'>yesterday</time>",
            })
    void declarationsTellWhen(String declaration) {
        assertThat(html(declaration + BODY).article().published()).isEqualTo(new Published(DAY, From.META));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bugle.example/2024/05/03/weir",
                "https://bugle.example/news/2024/may/03/weir",
                "https://bugle.example/weir-20240503.html",
                "https://bugle.example/news/2024-05-03-weir",
            })
    void addressesTellWhen(String url) {
        assertThat(htmlAt(url, BODY).article().published()).isEqualTo(new Published(DAY, From.URL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bugle.example/2024/05/weir", "https://bugle.example/a/20249903/weir",
                "https://bugle.example/item-1920240503111", "https://bugle.example/1024/05/03/weir",
            })
    void addressesThatOnlyLookLikeDatesTellNothing(String url) {
        assertThat(htmlAt(url, BODY).article().published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Published 3 May 2024</p>", "<div class=date>May 3rd, 2024, 10:15</div>",
                "<span class=timestamp>03.05.2024</span>", "<p>By Ada Vane | 2024-05-03</p>",
                "<time datetime='2024-05-03'>yesterday</time>", "<p>Publicado el 3 de mayo de 2024</p>",
            })
    void aDateSeenUnderTheHeadlineTellsWhen(String line) {
        assertThat(html("<h1>Weir opened at dawn</h1>" + line + PROSE).article().published())
                .isEqualTo(new Published(DAY, From.TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>05/03/2024</p>",
                "<p>May 2024</p>",
                "<p>31.02.2024</p>",
                "<p>3 May 1824</p>",
                "<footer>© 2024, last changed on 3 May</footer>",
            })
    void aDateThatIsNotSureIsLeftOut(String line) {
        assertThat(html("<h1>Weir opened at dawn</h1>" + line + PROSE).article().published())
                .isNull();
    }

    @Test
    void aDateBesideTheBylineTellsWhenThoughTheMastAboveReadsLikeTheStory() {
        String mast =
                "<title>Weir opened at dawn</title><div>Read by the whole of the valley since 1908, and by those who"
                        + " left it for the towns below, at 90 pence in print.</div><div><a href=/>Home</a></div>"
                        + "<div><b>Weir opened at dawn</b></div><div>By Ada Vane<br>Friday, 3 May 2024, 6.40 p.m.</div>"
                        + "<div>The weir at first light. Picture: A. Vane</div>";
        assertThat(html(mast + PROSE).article().published()).isEqualTo(new Published(DAY, From.TEXT));
    }

    @Test
    void aDateInTheStoryIsNotThatOfPublication() {
        Extraction extraction = html("<h1>Weir opened at dawn</h1>" + PROSE
                + "<p>The weir, which was built by the river board, had been opened on 1 June 1999, too.</p>" + PROSE);
        assertThat(extraction.article().published()).isNull();
    }

    @Test
    void dayAndMonthInNumbersAreReadAsThePagesCountryDoes() {
        String page = "<h1>Weir opened at dawn</h1><p>05/03/2024</p>" + PROSE;
        assertThat(html("<html lang=en-US>" + page).article().published())
                .isEqualTo(new Published(LocalDate.of(2024, 5, 3), From.TEXT));
        assertThat(html("<html lang=en-GB>" + page).article().published())
                .isEqualTo(new Published(LocalDate.of(2024, 3, 5), From.TEXT));
    }

    @Test
    void theGivenDateGoesFirstAndTheServersLast() {
        byte[] dated = (data("{\"@type\":\"Article\",\"datePublished\":\"2020-01-01\"}") + BODY)
                .getBytes(StandardCharsets.UTF_8);
        LocalDate modified = LocalDate.of(2024, 6, 1);
        Page given = new Page("page", null, null, Page.Kind.HTML, null, DAY, modified, dated);
        assertThat(Extracting.extract(given).article().published()).isEqualTo(new Published(DAY, From.GIVEN));
        byte[] undated = BODY.getBytes(StandardCharsets.UTF_8);
        Page served = new Page("page", null, null, Page.Kind.HTML, null, null, modified, undated);
        assertThat(Extracting.extract(served).article().published()).isEqualTo(new Published(modified, From.HTTP));
    }

    @Test
    void theBylineSeenIsTakenWhereNoDataNameAnAuthor() {
        assertThat(html("<h1>Weir opened at dawn</h1><p>Posted on 3 May 2024 by Ada Vane in News</p>" + PROSE)
                        .article()
                        .byline())
                .containsExactly("Ada Vane");
    }

    @Test
    void aFullNameGoesBeforeAHandle() {
        assertThat(html("<meta name=author content=avane><h1>Weir opened at dawn</h1><p class=byline>By Ada Vane</p>"
                                + PROSE)
                        .article()
                        .byline())
                .containsExactly("Ada Vane");
    }

    @Test
    void theTextsLanguageGoesBeforeTheDeclaredOne() {
        assertThat(html("<html lang=de>" + BODY).article().language()).isEqualTo("en");
    }
}
