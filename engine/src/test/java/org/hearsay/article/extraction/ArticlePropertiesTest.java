package org.hearsay.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every article, over pages put together at random from pieces that pages are made of. */
class ArticlePropertiesTest {

    private static final List<String> MARKUP = List.of(
            "<div class='content'>",
            "<title>&nbsp; Weir \u200B</title>",
            "</div>",
            "<p>",
            "</p>",
            "<br>",
            "<br><br>",
            "<ul><li>",
            "</li></ul>",
            "<table>",
            "<tr><td>",
            "</td></tr>",
            "</table>",
            "<h1>",
            "</h1>",
            "<h2>",
            "</h2>",
            "<a href='/x'>",
            "</a>",
            "<pre>",
            "</pre>",
            "<blockquote>",
            "</blockquote>",
            "<article>",
            "</article>",
            "<aside>",
            "<nav>",
            "</nav>",
            "<span hidden>",
            "</span>",
            "<figure><figcaption>",
            "</figcaption></figure>",
            "<script>",
            "</script>");

    private static final List<String> WORDS = List.of(
            "The mayor said on Tuesday that nobody had ordered the gates opened, and that he would not resign. ",
            "  a \t b\n",
            "\n\n",
            "\r\n",
            "\uD83D\uDE00 emoji ",
            "e\u0301 combining ",
            "שלום עולם, אמר ראש העיר. ",
            "&nbsp;",
            "\u200B",
            "&amp;amp; ",
            "See also: a storm\n",
            "Leave a Reply\n",
            "By Ada Vane\n",
            "3 May 2024\n",
            "- item\n",
            "x",
            "水門。");

    private static String pieces(Random random, boolean markup) {
        StringBuilder page = new StringBuilder();
        int count = random.nextInt(120);
        for (int i = 0; i < count; i++) {
            List<String> from = markup && random.nextBoolean() ? MARKUP : WORDS;
            page.append(from.get(random.nextInt(from.size())));
        }
        return page.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void blocksOfAPageAreTrimmedInOrderAndABlankLineApart(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String html = pieces(random, true);
            Extraction extraction = Extracting.html(html);
            Text text = extraction.article().text();
            int before = 0;
            for (Block block : extraction.article().blocks()) {
                Span span = block.span();
                assertThat(text.trim(span))
                        .as("seed %d, page %d: %s", seed, i, html)
                        .isEqualTo(span);
                assertThat(span.isEmpty()).isFalse();
                assertThat(text.slice(new Span(before, span.start()))).isEqualTo(before == 0 ? "" : "\n\n");
                before = span.end();
            }
            assertThat(before).isEqualTo(text.length());
            for (Block block : extraction.article().blocks()) {
                if (block.kind() == Block.Kind.TITLE) {
                    assertThat(block.span().start()).isZero();
                    assertThat(text.slice(block.span()))
                            .isEqualTo(extraction.article().title());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8, 9, 10})
    void blocksOfATextAreTrimmedAndHoldAllThatIsNoSpace(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String input = pieces(random, false);
            Article article = Extracting.text(input).article();
            assertThat(article.text().toString()).isEqualTo(input);
            int before = 0;
            for (Block block : article.blocks()) {
                assertThat(article.text().trim(block.span())).isEqualTo(block.span());
                assertOnlySpace(article.text(), before, block.span().start());
                before = block.span().end();
            }
            assertOnlySpace(article.text(), before, input.length());
        }
    }

    private static void assertOnlySpace(Text text, int start, int end) {
        Span between = new Span(start, end);
        assertThat(text.trim(between).isEmpty())
                .as("between blocks: “%s”", text.slice(between))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void theSamePageGivesTheSameArticle(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String html = pieces(random, true);
            Extraction first =
                    new Articles().extract(Page.of("page", Page.Kind.HTML, html.getBytes(StandardCharsets.UTF_8)));
            assertThat(Extracting.html(html)).isEqualTo(first);
        }
    }
}
