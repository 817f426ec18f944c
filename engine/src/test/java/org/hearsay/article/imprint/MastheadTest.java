package org.hearsay.article.imprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.article.extraction.Extracting.PROSE;
import static org.hearsay.article.extraction.Extracting.html;
import static org.hearsay.article.extraction.Extracting.htmlAt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outlet's name where the page's data don't give it: what two places say alike. */
class MastheadTest {

    private static final String ECHO = "The Dunmarrow Echo";
    private static final String TITLE = "<title>Weir opened at dawn | The Dunmarrow Echo</title>";
    private static final String BODY = "<h1>Weir opened at dawn</h1>" + PROSE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<footer><p>© 2025 The Dunmarrow Echo</p></footer>",
                "<footer><p>Copyright © 2019-2025 by The Dunmarrow Echo Ltd. All rights reserved.</p></footer>",
                "<header><a href=/><img src=l.png alt='The Dunmarrow Echo logo'></a></header>",
                "<header><a href=/ title='The Dunmarrow Echo – Home'>Start</a></header>",
                "<link rel=alternate type=application/rss+xml title='The Dunmarrow Echo » Feed' href=/feed>",
                "<meta name=twitter:site content=@TheDunmarrowEcho>",
                "<meta name=copyright content='The Dunmarrow Echo'>",
            })
    void theEndOfTheTitleIsTheOutletWhereAnotherPlaceSaysItToo(String other) {
        assertThat(html(TITLE + BODY + other).article().outlet()).isEqualTo(ECHO);
    }

    @Test
    void twoPlacesThatSayNothingElseAgreeToo() {
        assertThat(
                        html("<title>Weir opened at dawn while the mayor and the whole council slept | The Dunmarrow Echo</title>"
                                        + BODY
                                        + "<footer><p>© 2025 The Dunmarrow Echo</p></footer>")
                                .article()
                                .outlet())
                .isEqualTo(ECHO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<footer><p>© 2025 Ada Vane</p></footer>",
                "<header><a href=/>Home</a></header>",
                "<a href='https://other.example/'>The Dunmarrow Echo</a>",
                "<p>The Dunmarrow Echo was first to report it.</p>",
            })
    void onePlaceAloneNamesNoOutlet(String other) {
        assertThat(html(TITLE + BODY + other).article().outlet()).isNull();
    }

    @Test
    void theAddressIsAPlaceToo() {
        assertThat(htmlAt("https://www.dunmarrowecho.example/weir", TITLE + BODY)
                        .article()
                        .outlet())
                .isEqualTo(ECHO);
        assertThat(htmlAt("https://www.dep.example/weir", "<title>Weir - Dunmarrow Evening Post</title>" + BODY)
                        .article()
                        .outlet())
                .isEqualTo("Dunmarrow Evening Post");
        assertThat(htmlAt("https://www.weirlife.example/weir", "<title>Opened at dawn - Weir</title>" + BODY)
                        .article()
                        .outlet())
                .as("a part of the address is the address of others")
                .isNull();
    }

    @Test
    void aSectionThatTheTitleAndALinkNameIsNotTheOutlet() {
        assertThat(html("<title>Weir opened at dawn - Sport</title><nav><a href=/sport>Sport</a></nav>" + BODY)
                        .article()
                        .outlet())
                .isNull();
    }

    @Test
    void whatTheDataDeclareGoesFirst() {
        assertThat(html("<meta property=og:site_name content='Dunmarrow Echo Online'>" + TITLE + BODY
                                + "<p>© 2025 The Dunmarrow Echo</p>")
                        .article()
                        .outlet())
                .isEqualTo("Dunmarrow Echo Online");
    }
}
