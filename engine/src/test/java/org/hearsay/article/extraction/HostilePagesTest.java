package org.hearsay.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.article.extraction.Extracting.PROSE;
import static org.hearsay.article.extraction.Extracting.body;
import static org.hearsay.article.extraction.Extracting.html;
import static org.hearsay.article.extraction.Extracting.text;

import java.time.Duration;
import org.hearsay.article.Extraction;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Pages made to break a reader: each must end, soon, and with what can be read of it. */
class HostilePagesTest {

    private static final Duration SOON = Duration.ofSeconds(20); // generous: builds share their machine

    private static Extraction soon(ThrowingSupplier<Extraction> extraction) {
        return Assertions.assertTimeoutPreemptively(SOON, extraction);
    }

    private static void assertHasProse(Extraction extraction) {
        assertThat(body(extraction)).anyMatch(block -> block.startsWith("The gates of the Ostrava weir"));
    }

    @Test
    void aHundredThousandNestedElements() {
        assertHasProse(soon(() -> html("<div>".repeat(100_000) + PROSE)));
        assertHasProse(soon(() -> html("<b><i><span class='related'>x".repeat(30_000) + PROSE)));
        assertHasProse(soon(() -> html(PROSE + "<table><tr><td>x".repeat(30_000))));
    }

    @Test
    void aMillionAttributes() {
        StringBuilder page = new StringBuilder("<p ");
        for (int i = 0; i < 1_000_000; i++) {
            page.append("a").append(i).append("=1 ");
        }
        assertHasProse(soon(() -> html(page + ">x</p>" + PROSE)));
    }

    @Test
    void attributesOfMegabytes() {
        String huge = "related-".repeat(500_000);
        assertHasProse(soon(() -> html("<div class='" + huge + "' style='" + huge + "'>x</div>"
                + "<meta name=author content='" + huge + "'><meta property=og:title content='" + huge + "'>"
                + "<title>" + "a | b ".repeat(300_000) + "</title>"
                + "<img src='data:image/png;base64," + huge + "'>" + PROSE)));
    }

    @Test
    void aFloodOfEntitiesAndUnclosedTags() {
        assertHasProse(soon(() -> html(PROSE + "&amp;&#65;&bogus;&lt".repeat(300_000))));
        assertHasProse(soon(() -> html(PROSE + "<p><a href=x><b><em>".repeat(100_000))));
        assertHasProse(soon(() -> html(PROSE + "<a href=x>".repeat(100_000) + "<p".repeat(100_000))));
    }

    @Test
    void moreTagsThanAnyArticleHasAreNotAllRead() {
        Extraction extraction = soon(() -> html(PROSE + "<i>".repeat(600_000)));

        assertHasProse(extraction);
        assertThat(extraction.problems())
                .first()
                .asString()
                .contains("only the first 15")
                .contains("characters were read");
    }

    @Test
    void manyHeadingsThatAreLinks() {
        assertHasProse(soon(() -> html(PROSE + "<h2><a href=x>Elsewhere a duck</a></h2>".repeat(100_000))));
        assertHasProse(soon(() -> html(PROSE + "<h2>Leave a Reply</h2>".repeat(100_000))));
    }

    @Test
    void oneGiantLine() {
        String line = "The mayor said that nobody had ordered it. ".repeat(200_000);
        assertThat(soon(() -> html("<p>" + line + "</p>")).article().text().length())
                .isGreaterThan(8_000_000);
        assertThat(soon(() -> text(line)).article().blocks()).hasSize(1);
        assertThat(soon(() -> text("a\n".repeat(1_000_000))).article().blocks()).isNotEmpty();
        assertThat(soon(() -> text("Leave a Reply\n\n".repeat(300_000)))
                        .article()
                        .body())
                .isEmpty();
    }

    @Test
    void structuredDataThatIsABombIsPassedOver() {
        String nested = "[".repeat(1_000_000);
        String wide = "[" + "{\"@type\":\"NewsArticle\"},".repeat(200_000) + "{}]";
        Extraction extraction = soon(() -> html("<script type='application/ld+json'>" + nested + "</script>"
                + "<script type='application/ld+json'>{\"a\":" + nested + "</script>"
                + "<script type='application/ld+json'>" + wide + "</script>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"Ada Vane\"}</script>"
                + PROSE));
        assertHasProse(extraction);
    }

    @Test
    void digitsAndSpacesDoNotTrapTheDatePatterns() {
        String digits = "1 2 3 . / - 20 ".repeat(200_000);
        assertHasProse(soon(() -> html("<h1>Weir opened</h1><p class=date>" + digits + "</p>" + PROSE)));
        assertHasProse(soon(() -> html("<meta name=date content='" + digits + "'><h1>Weir opened</h1>" + PROSE)));
    }
}
