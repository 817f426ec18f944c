package org.hearsay.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hearsay.article.Page;
import org.hearsay.article.extraction.Articles;
import org.hearsay.article.extraction.Extracting;
import org.junit.jupiter.api.Test;

/** What belongs together is in or out together, however likely each part of it is. */
class BodyDecisionTest {

    private static final Articles RULES = new Articles(null);

    private static PageBlocks page(String inArticle) {
        String html = "<html><body><article><h1>Weir opened</h1>" + Extracting.PROSE + inArticle
                + "<p>The council will meet on Friday, its clerk said, to ask who gave the order.</p></article></body></html>";
        return RULES.blocks(Page.of("page", Page.Kind.HTML, html.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    /** Whether the passage that begins so is body, where all are likely but those named. */
    private static boolean isBody(PageBlocks page, Map<String, Float> unlikely, String asked) {
        float[] probabilities = new float[page.size()];
        int at = -1;
        for (int i = 0; i < probabilities.length; i++) {
            String text = page.text(i);
            probabilities[i] = unlikely.keySet().stream()
                    .filter(text::startsWith)
                    .map(unlikely::get)
                    .findFirst()
                    .orElse(0.95f);
            at = text.startsWith(asked) ? i : at;
        }
        return BodyDecision.of(page, probabilities)[at];
    }

    private static final String POST = "<blockquote class='twitter-tweet'><p>We were never asked about the gates.</p>"
            + "<p class=byline>— Harlow Council (@harlow) May 3, 2024</p></blockquote>";

    @Test
    void aQuotedPostIsKeptWithWhoPostedItAndWhen() {
        PageBlocks page = page(POST);

        assertThat(isBody(page, Map.of("— Harlow", 0.1f), "— Harlow")).isTrue();
        assertThat(isBody(page, Map.of("— Harlow", 0.1f, "We were never", 0.1f), "We were never"))
                .isFalse();
    }

    @Test
    void anItemOfAListGoesWithTheOthers() {
        PageBlocks page = page("<ul><li>That the gates were old.</li><li>That the keys were lost.</li>"
                + "<li>That nobody had asked.</li><li>That it rained.</li></ul>");

        assertThat(isBody(page, Map.of("That it rained", 0.35f), "That it rained"))
                .isTrue();
        assertThat(isBody(
                        page,
                        Map.of("That the", 0.05f, "That nobody", 0.05f, "That it rained", 0.6f),
                        "That it rained"))
                .isFalse();
    }

    @Test
    void aHeadingThatNothingFollowsIsNotOfTheBody() {
        PageBlocks page = page("<h2>What the council knew</h2>");

        assertThat(isBody(page, Map.of(), "What the council")).isTrue();
        assertThat(isBody(page, Map.of("The council will", 0.1f), "What the council"))
                .isFalse();
    }
}
