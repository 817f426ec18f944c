package org.hearsay.article.imprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.article.extraction.Extracting.PROSE;
import static org.hearsay.article.extraction.Extracting.html;
import static org.hearsay.article.extraction.Extracting.htmlAt;

import org.hearsay.article.Article;
import org.hearsay.article.Extraction;
import org.hearsay.article.extraction.Extracting;
import org.junit.jupiter.api.Test;

/** Which of the titles that a page declares and shows is its article's. */
class TitlesTest {

    private static final String HEAD = "<h1>Weir opened at dawn</h1>";

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

    @Test
    void anOutletIsKnownAtTheEndOfTitlesByItsWholeHost() {
        Extraction extraction = htmlAt(
                "https://www.e-ho.example/weir",
                "<title>Ostrava: Weir opened at dawn - e-ho.example</title>"
                        + "<meta property=og:title content='Weir opened at dawn'>"
                        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                        + "\"Ostrava: Weir opened at dawn\",\"publisher\":{\"name\":\"e-ho NEWS\"}}</script>"
                        + "<h1>Ostrava: Weir opened at dawn</h1>" + PROSE);
        assertThat(extraction.article().title()).isEqualTo("Weir opened at dawn");
    }

    @Test
    void theOutletsNameIsNoHeadline() {
        Extraction extraction = html("<title>The Dunmarrow Echo: Weir opened at dawn</title>"
                + "<meta property=og:site_name content='The Dunmarrow Echo'>"
                + "<h1>The Dunmarrow Echo</h1><h2>Weir opened at dawn</h2>" + PROSE);
        assertThat(extraction.article().title()).isEqualTo("Weir opened at dawn");
    }

    @Test
    void theOutletsNameAfterTheHeadingIsFurniture() {
        Extraction extraction = html("<meta property=og:site_name content='The Dunmarrow Echo'>"
                + "<h1>Weir opened at dawn | The Dunmarrow Echo</h1>" + PROSE);
        assertThat(extraction.article().title()).isEqualTo("Weir opened at dawn");
        assertThat(Extracting.lines(extraction))
                .startsWith("title: Weir opened at dawn\nexcluded furniture: | The Dunmarrow Echo\nparagraph: ");
    }

    @Test
    void aSectionBeforeTheHeadingsWordsIsNoOtherTitle() {
        Extraction extraction = html("<meta property=og:title content='Lower Town | Weir opened at dawn'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Weir opened at dawn\"}</script>" + HEAD + PROSE);
        assertThat(extraction.article().title()).isEqualTo("Weir opened at dawn");
    }
}
