package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The copies of an article and the stories of the sample pages, in a browser. */
class ConnectedTest {

    private static final String SOURCE = "2031-03-03-sarrow-wire-karsen-gates-open.html";

    @TempDir
    private static Path folder;

    private static Browsing browsing;
    private static Served site;
    private static long origin;
    private static long copy;

    private Browsing.Window window;
    private Page page;

    @BeforeAll
    static void serveTheSamplesAndACopy() {
        browsing = Browsing.open();
        site = Served.samples(folder, Integer.MAX_VALUE);
        String html = new String(Served.sample(SOURCE), StandardCharsets.UTF_8);
        origin = site.add(page(SOURCE, html));
        copy = site.add(page("copy.html", copied(html)));
        site.connect();
    }

    private static org.hearsay.article.Page page(String name, String html) {
        return new org.hearsay.article.Page(
                name,
                null,
                "../samples/" + name,
                org.hearsay.article.Page.Kind.HTML,
                null,
                null,
                null,
                html.getBytes(StandardCharsets.UTF_8));
    }

    /** What an outlet that lives on others makes of a page: one paragraph goes, one is new, some words are others. */
    private static String copied(String html) {
        return html.replace("Sarrow Wire\"}", "Norfeld Echo\"}")
                .replaceFirst("<p>Two engineers who saw[^\n]*</p>\n", "")
                .replace("2031-03-03T17:42", "2031-03-04T08:10")
                .replace("At least four dead as", "Four dead as")
                .replace("when nearly everyone was asleep", "while almost everybody slept")
                .replaceFirst(
                        "<p>Osric Hale",
                        "<p>The Norfeld council opened its sports hall to those who had to leave, and asked people not to"
                                + " drive down to the river to look, as reported by Sarrow Wire.</p>\n<p>Osric Hale");
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
            browsing.close();
        }
    }

    @BeforeEach
    void openAWindow() {
        window = browsing.window(site);
        page = window.page();
    }

    private void open(Browser.NewContextOptions options) {
        window.close();
        window = browsing.window(site, options);
        page = window.page();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(window.troubles()).isEmpty();
        window.close();
    }

    @Test
    void theArticlesPageLeadsToItsCopiesAndTheTreeTellsWhoseTextItIs() {
        window.go("/article/" + copy);
        page.locator(".others a", named("carries its text")).click();

        assertThat(page.url()).endsWith("/article/" + copy + "/copies");
        assertThat(page.locator("#copies-summary").textContent())
                .contains("2 articles carry this text")
                .contains("It is likely that of “At least four dead");
        Locator root = page.locator(".copytree > li").first();
        assertThat(root.locator("> .copy a").first().getAttribute("href")).isEqualTo("/article/" + origin);
        Locator below = root.locator("ul .copy");
        assertThat(below.textContent())
                .contains("Norfeld Echo")
                .contains("this article")
                .contains("Sarrow Wire published it on an earlier day");
    }

    @Test
    void passagesStandSideBySideWithWhatBecameOfThem() {
        window.go("/article/" + copy + "/copies");

        assertThat(page.locator("table.sides tr.kept").count()).isPositive();
        Locator changed = page.locator("table.sides tr.changed", named("nearly everyone was asleep"));
        assertThat(changed.locator(".was").allTextContents()).anyMatch(text -> text.contains("nearly everyone"));
        assertThat(changed.locator(".now").allTextContents()).anyMatch(text -> text.contains("almost everybody"));
        assertThat(page.locator("table.sides tr.dropped td").first().textContent())
                .startsWith("Two engineers who saw");
        assertThat(page.locator("table.sides tr.added td").nth(1).textContent()).startsWith("The Norfeld council");
        assertThat(page.locator("table.sides tbody th").allTextContents())
                .as("not by colour alone")
                .allMatch(text -> text.matches("(?s).*(kept|changed|dropped|added).*"));
    }

    @Test
    void everyWordOfTheCopyIsInTheTable() {
        window.go("/article/" + copy + "/copies");
        List<String> cells = new ArrayList<>();
        page.locator("table.sides tbody tr td:nth-child(3)").allTextContents().forEach(cells::add);
        String shown = String.join(" ", cells).replaceAll("[^\\p{L}\\p{N}]+", " ");
        JsonNode article = json("/article/" + copy + ".json").get("reading").get("article");
        for (String sentence : List.of("no one there had any comment", "We have blankets", "sports hall")) {
            assertThat(article.get("text").asString()).contains(sentence);
            assertThat(shown).contains(sentence);
        }
    }

    @Test
    void anArticleWithoutCopiesSaysSo() {
        long alone = 0;
        for (long article = 1; alone == 0; article++) {
            alone = json("/article/" + article + ".json").get("copies").asInt() == 0 ? article : 0;
        }
        window.go("/article/" + alone + "/copies");
        assertThat(page.locator("#copies-summary").textContent()).contains("No other article");
        assertThat(page.request().get(site.at("/article/999/copies")).status()).isEqualTo(404);
    }

    @Test
    void aStoryIsReachedFromTheFirstPageAndFromItsArticles() {
        window.go("/");
        page.locator("nav a", named("Stories")).first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Stories");
        String title = page.locator(".story h2 a").first().textContent();
        page.locator(".story h2 a").first().click();

        assertThat(page.url()).matches(".*/story\\?story=[0-9]+");
        assertThat(page.locator("h1").textContent()).isEqualTo(title);
        assertThat(page.locator("#timeline a.sign").count()).isGreaterThan(20);
        String address = page.url();
        page.locator(".story-days li a").first().click();
        page.locator(".others a", named("The story")).click();
        assertThat(page.url()).isEqualTo(address);
    }

    @Test
    void aStoryTellsWhichOfItsArticlesCarryOneText() {
        window.go("/story?story="
                + json("/article/" + copy + ".json").get("story").asLong());

        assertThat(page.locator(".lead").first().textContent()).contains("texts among them");
        assertThat(page.locator(".story-days a.tag").allTextContents())
                .anyMatch(text -> text.equals("text as in Sarrow Wire"))
                .anyMatch(text -> text.equals("its text is in others"));
        page.locator(".story-days a.tag", named("text as in Sarrow Wire"))
                .first()
                .click();
        assertThat(page.url()).matches(".*/article/[0-9]+/copies");
        assertThat(page.request().get(site.at("/story?story=999")).status()).isEqualTo(404);
    }

    @Test
    void aSearchWithinAStoryFindsItsStatementsAlone() {
        JsonNode story = json("/stories.json").get("stories").get(0);
        List<Long> articles = new ArrayList<>();
        story.get("articles")
                .forEach(article -> articles.add(article.get("article").asLong()));
        JsonNode found = json("/search.json?q=dam&story=" + story.get("story").asLong());

        assertThat(found.get("total").asInt()).isPositive();
        found.get("statements")
                .forEach(hit -> assertThat(articles)
                        .contains(hit.get("article").get("id").asLong()));
        window.go("/?q=dam&story=" + story.get("story").asLong());
        assertThat(page.locator(".conditions").textContent()).contains("story: ");
    }

    @Test
    void everyPageHasATwin() {
        JsonNode copies = json("/article/" + copy + "/copies.json");
        assertThat(copies.get("members").size()).isEqualTo(2);
        assertThat(copies.get("pairs").get(0).get("passages").size()).isGreaterThan(3);
        JsonNode story = json("/story.json?story=1");
        assertThat(story.get("articles").size()).isPositive();
        assertThat(story.get("lanes").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copies", "stories", "story"})
    void nothingSeriousShutsAnybodyOutAndItFitsOnAPhone(String which) {
        String address = switch (which) {
            case "copies" -> "/article/" + copy + "/copies";
            case "story" -> "/story?story=1";
            default -> "/stories";
        };
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            open(new Browser.NewContextOptions().setColorScheme(scheme));
            window.go(address);
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            assertThat(window.barriers()).as("%s, %s", address, scheme).isEmpty();
        }
        open(new Browser.NewContextOptions().setViewportSize(360, 740));
        window.go(address);
        assertThat(window.fits()).isTrue();
    }

    @Test
    void onPaperTheTextsStandSideBySideToo() {
        open(new Browser.NewContextOptions().setViewportSize(794, 1123));
        window.go("/article/" + copy + "/copies");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("table.sides").isVisible()).isTrue();
        assertThat(page.evaluate("document.querySelector('.sides').scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void picturesAreKeptToBeLookedAt() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 1200));
        window.go("/article/" + copy + "/copies");
        window.picture("copies");
        window.go("/stories");
        window.picture("stories");
        window.go("/story?story=1");
        window.picture("story-of-articles");
        open(new Browser.NewContextOptions().setViewportSize(360, 900));
        window.go("/article/" + copy + "/copies#pair");
        window.picture("copies-phone");
        open(new Browser.NewContextOptions().setViewportSize(1280, 1200).setColorScheme(ColorScheme.DARK));
        window.go("/article/" + copy + "/copies");
        window.picture("copies-dark");
    }

    private static JsonNode json(String address) {
        try (InputStream in = URI.create(site.at(address)).toURL().openStream()) {
            return new ObjectMapper().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(address + " can't be had", e);
        }
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
