package org.hearsay.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.Extraction;
import org.hearsay.article.Origin;
import org.hearsay.article.Page;
import org.hearsay.article.Traced;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Blocks point back to the page's source. */
class TracedTest {

    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Weir opened before the flood</title></head><body>
            <nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article><h1>Weir opened before the flood</h1>
            %s<p>The mayor&rsquo;s office said it had <b>not been warned</b>, and asked for the log of the
            night shift &amp; of the day before.</p>
            <div>A first line about the river that rose in the night, as told by those who saw it.<br><br>A second
            line, in the same element, about the town that was not warned of it by anybody at all.</div>
            </article><footer>© The Example</footer></body></html>
            """.formatted(Extracting.PROSE);

    private static final Articles ARTICLES = new Articles();

    private static Traced trace(String html) {
        return ARTICLES.trace(Page.of("page", Page.Kind.HTML, html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theSourceOfEachBlockHasItsWords() {
        Traced traced = trace(PAGE);
        Article article = traced.extraction().article();

        for (int i = 0; i < article.blocks().size(); i++) {
            Origin origin = Objects.requireNonNull(traced.origins().get(i));
            String source = PAGE.substring(origin.start(), origin.end());
            assertThat(letters(Jsoup.parse(source).text()))
                    .isEqualTo(
                            letters(article.text().slice(article.blocks().get(i).span())));
        }
    }

    @Test
    void thePathLeadsToTheElement() {
        Traced traced = trace(PAGE);
        Article article = traced.extraction().article();
        List<String> paths = new ArrayList<>();

        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i).kind() == Kind.PARAGRAPH) {
                paths.add(Objects.requireNonNull(traced.origins().get(i)).path());
            }
        }

        assertThat(paths)
                .containsExactly(
                        "/html[1]/body[1]/article[1]/p[1]",
                        "/html[1]/body[1]/article[1]/p[2]",
                        "/html[1]/body[1]/article[1]/p[3]",
                        "/html[1]/body[1]/article[1]/div[1]",
                        "/html[1]/body[1]/article[1]/div[1]");
        assertThat(Jsoup.parse(PAGE).selectXpath(paths.get(2)).text()).startsWith("The mayor’s office");
    }

    @Test
    void tracingChangesNothingInTheArticle() {
        Extraction traced = trace(PAGE).extraction();
        Extraction plain = Extracting.html(PAGE);

        assertThat(Extracting.lines(traced)).isEqualTo(Extracting.lines(plain));
    }

    @Test
    void aTitleThatIsShownNowhereHasNoOrigin() {
        String html = "<html><head><title>Nobody shows this</title></head><body><article>" + Extracting.PROSE
                + "</article></body></html>";
        Traced traced = trace(html);

        assertThat(traced.extraction().article().blocks().getFirst().kind()).isEqualTo(Kind.TITLE);
        assertThat(traced.origins().getFirst()).isNull();
        assertThat(traced.origins().get(1)).isNotNull();
    }

    @Test
    void plainTextIsItsOwnOrigin() {
        Traced traced = ARTICLES.trace(Page.of("text", Page.Kind.TEXT, "A line.".getBytes(StandardCharsets.UTF_8)));

        assertThat(traced.origins()).containsOnlyNulls();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Test
    void textOfATemplateComesFromTheElementThatItIsIn() {
        String page = "<h1>Weir opened</h1><div itemprop='articleBody'><script type='text/template'>" + Extracting.PROSE
                + "</script></div>";
        Traced traced = trace(page);
        List<Block> blocks = traced.extraction().article().blocks();

        Origin origin = Objects.requireNonNull(traced.origins().get(1));
        assertThat(blocks.get(1).kind()).isEqualTo(Kind.PARAGRAPH);
        assertThat(origin.path()).isEqualTo("/html[1]/body[1]/div[1]");
        assertThat(page.substring(origin.start(), origin.end()))
                .startsWith("<div itemprop")
                .contains("The gates of");
    }

    @Test
    void theTextOfAPartThatWasStreamedIsFoundByThePartsIdentifier() {
        String page = "<main><h1>Weir opened</h1><!--$?--><template id=\"B:1\"></template><p>Wait</p><!--/$-->"
                + "<div><p>The council will meet on Friday, its clerk said, to ask who gave the order.</p></div></main>"
                + "<div hidden id=\"S:1\">" + Extracting.PROSE + "</div>";
        Traced traced = trace(page);

        assertThat(traced.origins().stream().map(Objects::requireNonNull).map(Origin::path))
                .startsWith(
                        "/html[1]/body[1]/main[1]/h1[1]",
                        "//div[@id='S:1']/p[1]",
                        "//div[@id='S:1']/p[2]",
                        "/html[1]/body[1]/main[1]/div[1]/p[1]");
        Origin second = Objects.requireNonNull(traced.origins().get(2));
        assertThat(page.substring(second.start(), second.end())).startsWith("Nobody has said");
    }
}
