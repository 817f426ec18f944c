package org.hearsay.app.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Dated;
import org.hearsay.article.Evidence;
import org.hearsay.article.Imprint;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

/** What the article's page tells of a publication. */
class ImprintFactsTest {

    private static final LocalDate THIRD = LocalDate.of(2024, 5, 3);
    private static final URI ADDRESS = URI.create("https://bugle.example/weir");

    private static List<ImprintFacts.Fact> facts(Imprint imprint) {
        Page page = new Page("weir", ADDRESS, null, Page.Kind.HTML, null, null, null, new byte[0]);
        Published published = new Published(THIRD, Published.From.JSON_LD);
        Article article = new Article("Weir opened", List.of(), null, published, "en", Text.of(""), List.of(), imprint);
        return ImprintFacts.of(new Reading(page, article, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void momentsEvidenceSectionAndAddressAreTold() {
        OffsetDateTime time = OffsetDateTime.parse("2024-05-03T08:15:00+02:00");
        assertThat(facts(new Imprint(
                        URI.create("https://bugle.example/2024/weir"),
                        "Harlow",
                        new Dated(THIRD, time, List.of(Evidence.JSON_LD, Evidence.HEADLINE_TEXT)),
                        new Dated(THIRD.plusDays(2), null, List.of(Evidence.META)))))
                .containsExactly(
                        new ImprintFacts.Fact(
                                "Its own address",
                                "https://bugle.example/2024/weir",
                                "https://bugle.example/2024/weir"),
                        new ImprintFacts.Fact("Section", "Harlow", null),
                        new ImprintFacts.Fact(
                                "Published",
                                "3 May 2024, 08:15 +02:00, by the page’s structured data; text by the headline",
                                null),
                        new ImprintFacts.Fact("Last changed", "5 May 2024, by a declaration in the page’s head", null));
    }

    @Test
    void whatIsNotKnownIsNotTold() {
        assertThat(facts(Imprint.NONE)).isEmpty();
        assertThat(facts(new Imprint(ADDRESS, null, null, null))).isEmpty();
    }
}
