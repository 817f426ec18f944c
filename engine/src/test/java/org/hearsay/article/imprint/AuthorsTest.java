package org.hearsay.article.imprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.article.extraction.Extracting.PROSE;
import static org.hearsay.article.extraction.Extracting.html;
import static org.hearsay.article.extraction.Extracting.htmlAt;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Extraction;
import org.hearsay.article.extraction.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signed a page: what it declares, marks, and shows, in this order; persons before outlets. */
class AuthorsTest {

    private static final String HEAD = "<h1>Weir opened at dawn</h1>";

    private static List<String> authors(String markup) {
        return html(markup + PROSE).article().byline();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class=entry-meta-author><a href=/author/ada>Ada Vane</a></div>|Ada Vane",
                "<span class=byline><span class='author vcard'><a class='url fn'>Ada Vane</a></span></span>|Ada Vane",
                "<div class=article-byline><span>Ada Vane</span> <span>Bo Lind</span></div>|Ada Vane;Bo Lind",
                "<p class=author>Ada Vane im Gespräch mit Bo Lind</p>|Ada Vane;Bo Lind",
                "<div class=submitted>Gespeichert von <b>Ada Vane</b> am 24. Juli 2017</div>|Ada Vane",
                "<p>Autor:</p><p>Ada Vane</p>|Ada Vane",
                "<byline>Von Ada Vane, dpa</byline>|Ada Vane;dpa",
                "<div class=author>Ada Vane<br>Head of Marketing</div>|Ada Vane",
                "<div class=author>By Ada Vane, Ph.D.</div>|Ada Vane",
            })
    void whatIsNamedAfterAnAuthorIsRead(String markup, String names) {
        assertThat(authors(HEAD + markup)).containsExactly(names.split(";", -1));
    }

    @Test
    void commentsRelatedArticlesAndFormsSignNothing() {
        assertThat(authors(HEAD + "<form><span class=author>Bo Lind</span></form>" + PROSE
                        + "<div class=related-articles><span class=author>Cy Mott</span></div>"
                        + "<div class=comments><span class=comment><b class=author>Di Orr</b></span></div>"))
                .isEmpty();
    }

    @Test
    void personsGoBeforeTheOutletThatIsDeclaredToBeTheAuthor() {
        assertThat(authors(
                        "<meta property=og:site_name content='The Harlow Bugle'><meta name=author content='Harlow Bugle'>"
                                + HEAD + "<a rel=author href=/ada>Ada Vane</a>"))
                .containsExactly("Ada Vane");
        assertThat(authors(
                        "<meta property=og:site_name content='The Harlow Bugle'><meta name=author content='Harlow Bugle'>"
                                + HEAD))
                .containsExactly("Harlow Bugle");
    }

    @Test
    void anOrganisationIsTheAuthorWhereNobodyElseIs() {
        assertThat(authors(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Organization\","
                                + "\"name\":\"Redaktion Bugle\"}}</script>" + HEAD))
                .containsExactly("Redaktion Bugle");
    }

    @Test
    void somebodysOwnSiteIsSignedByItsOwner() {
        assertThat(htmlAt(
                                "https://adavane.example/weir",
                                "<meta property=og:site_name content='Ada Vane'>" + HEAD
                                        + "<span class=author>Ada Vane</span>" + PROSE
                                        + "<p class=quote-by>By Bo Lind</p>")
                        .article()
                        .byline())
                .containsExactly("Ada Vane");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class=advertisement><p>By Ada Vane</p></div>|Ada Vane",
                "<div><a href='/authors/ada-vane'>Ada Vane</a></div>|Ada Vane",
                "<div><a href='https://posts.example/@adavane'>Ada Vane</a></div>|Ada Vane",
                "<div class=posted-on>3 May 2024 <a href='/?user=7'>weirwatch</a></div>|weirwatch",
                "<p class=date>Posted on 3 May 2024 by ada</p>|''",
                "<p class=date>by ada</p>|ada",
                "<div><a href='/topics/ada-vane'>Ada Vane</a></div>|''",
            })
    void whoSignedIsReadByTheHeadline(String markup, String name) {
        assertThat(authors(HEAD + markup)).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    }

    @Test
    void theNameInBracketsAfterTheLastSentenceSigns() {
        assertThat(html(HEAD + PROSE
                                + "<p>The keeper of the lock, who has been there for thirty years, wants to know who it was"
                                + " that opened the gates. (Ada Vane) +++</p>")
                        .article()
                        .byline())
                .containsExactly("Ada Vane");
    }

    @Test
    void aLineOfTheTextThatIsNothingButABylineSigns() {
        assertThat(html(HEAD + PROSE + PROSE + "<p>von <em>Ada Vane</em></p>" + PROSE)
                        .article()
                        .byline())
                .containsExactly("Ada Vane");
    }

    @Test
    void whereNobodyIsNamedTheDeskThatIsDeclaredSigns() {
        assertThat(authors("<meta name=author content='Bugle Staff Report'>" + HEAD))
                .containsExactly("Bugle Staff Report");
        assertThat(authors("<meta name=author content=admin>" + HEAD)).isEmpty();
    }

    @Test
    void theListThatHasAllTheNamesOfAnotherIsTaken() {
        assertThat(authors(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\","
                                + "\"name\":\"Ada Vane\"}}</script><meta name=author content='Ada Vane, Bo Lind'>"
                                + HEAD))
                .containsExactly("Ada Vane", "Bo Lind");
    }

    @Test
    void callsToSubscribeSignNothing() {
        assertThat(htmlAt(
                                "https://adavane.posts.example/weir",
                                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":"
                                        + "\"Person\",\"name\":\"Ada Vane\"}}</script>" + HEAD
                                        + "<div class=byline>Subscribe</div>" + PROSE)
                        .article()
                        .byline())
                .containsExactly("Ada Vane");
    }

    @Test
    void aHeadlineThatItsDataCutIsTheOneShown() {
        Extraction extraction = html("<meta property=og:title content='Weir opened at dawn and nobody knows by whom'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Weir opened at dawn and\"}"
                + "</script><h1>Weir opened at dawn and nobody knows by whom</h1>" + PROSE);
        assertThat(extraction.article().title()).isEqualTo("Weir opened at dawn and nobody knows by whom");
    }

    @Test
    void theTitleIsWhatTheOutletDeclaresAndTheHeadingStaysBesideIt() {
        Extraction extraction = html(
                "<title>Weir opened at dawn | Bugle</title><meta property=og:title content='Ostrava: Who opened the weir?'>"
                        + "<meta property=og:site_name content=Bugle><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Weir opened at dawn\"}</script>" + HEAD + PROSE);
        assertThat(extraction.article().title()).isEqualTo("Ostrava: Who opened the weir?");
        assertThat(Extracting.lines(extraction))
                .startsWith("title: Ostrava: Who opened the weir?\ntitle: Weir opened at dawn\nparagraph: ");
        Article article = extraction.article();
        assertThat(article.body())
                .as("statements are read once")
                .extracting(article.text()::slice)
                .startsWith("Weir opened at dawn")
                .doesNotContain("Ostrava: Who opened the weir?");
    }
}
