package org.hearsay.article.imprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DeclaredTextTest {

    private static final String SENTENCE = "The ferry stayed in port, and nobody aboard was told why. ";

    @Test
    void theBodyInJsonLdIsFoundWhateverIsBrokenAroundIt() {
        String body = String.join("", Collections.nCopies(8, SENTENCE.strip() + "\\n"));
        DeclaredText declared = declared("""
                <script type="application/ld+json">{"@type": "NewsArticle",, "articleBody" : "%s", }</script>
                """.formatted(body));

        assertThat(declared.hasBody()).isTrue();
        assertThat(declared.inBody(DeclaredText.shingles(SENTENCE))).isEqualTo(1);
        assertThat(declared.inBody(DeclaredText.shingles("Related: the port's long strike, day by day")))
                .isZero();
    }

    @Test
    void escapesInJsonAreUndone() {
        String body = "\\u201cNo,\\u201d she said.\\n" + SENTENCE.repeat(8);
        DeclaredText declared =
                declared("<script type='application/ld+json'>{\"articleBody\":\"" + body + "\"}</script>");

        assertThat(declared.inBody(DeclaredText.shingles("“No,” she said."))).isEqualTo(1);
    }

    @Test
    void aFewWordsAreNoBody() {
        DeclaredText declared =
                declared("<script type='application/ld+json'>{\"articleBody\": \"" + SENTENCE + "\"}</script>");

        assertThat(declared.hasBody()).isFalse();
    }

    @Test
    void aKeyWithoutATextIsNoBody() {
        assertThat(declared("<script type='application/ld+json'>{\"articleBody\": {\"a\": \"b\"}}</script>")
                        .hasBody())
                .isFalse();
        assertThat(declared("<script type='application/ld+json'>{\"articleBody\"</script>")
                        .hasBody())
                .isFalse();
    }

    @Test
    void theDescriptionIsComparedByRunsOfThreeWords() {
        DeclaredText declared = declared("<meta property='og:description' content='The ferry stayed in port all day'>");

        assertThat(declared.inDescription(DeclaredText.shingles("The ferry stayed in port, and then left")))
                .isCloseTo(3 / 6.0, within(1e-9));
    }

    private static DeclaredText declared(String head) {
        return DeclaredText.of(Markup.of(Jsoup.parse(head)));
    }
}
