package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** Voices, the story so far and sourcing of the sample pages, in a browser. */
class PicturesTest {

    @TempDir
    private static Path folder;

    private static Browsing browsing;
    private static Served site;

    private Browsing.Window window;
    private Page page;

    @BeforeAll
    static void serveTheSamples() {
        browsing = Browsing.open();
        site = Served.samples(folder, Integer.MAX_VALUE);
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
    void aVoiceIsFollowedFromTheStoryToItsOwnPageAndBackToItsWords() {
        window.go("/story");
        page.locator(".lane-name a", named("Sela Brandt")).click();

        assertThat(page.locator("h1").textContent()).isEqualTo("Sela Brandt");
        assertThat(page.locator(".lead").first().textContent())
                .contains("statements in")
                .contains("March 2031");
        assertThat(page.locator(".names").textContent()).contains("Brandt");
        assertThat(page.locator(".lane-name").allTextContents())
                .anyMatch(text -> text.startsWith("denies"))
                .anyMatch(text -> text.startsWith("will not comment"));
        assertThat(page.locator("h2").allTextContents()).contains("Disagreements", "Its outlets");

        String link = page.locator(".lane-plot a.sign").first().getAttribute("href");
        assertThat(link).matches("/article/[0-9]+#s[0-9]+");
    }

    @Test
    void aSignOfALaneTellsItsStatementAndLeadsToIt() {
        window.go("/story?q=dam");
        Locator sign = page.locator("a.sign.sign-denies").first();

        assertThat(sign.locator("title").textContent()).contains(" denies: ");
        assertThat(sign.getAttribute("href")).matches("/article/[0-9]+#s[0-9]+");
        assertThat(sign.locator("use").getAttribute("href"))
                .as("a shape of its own")
                .isEqualTo("#sign-denies");
        page.locator("details#rows summary").click();
        assertThat(page.locator("#rows tbody tr").count())
                .as("the same as a table")
                .isGreaterThanOrEqualTo(page.locator("a.sign").count());
    }

    @Test
    void fromAStatementOneComesToWhatStandsBehindItAndToItsEvidence() {
        window.go("/statement/1.1");
        page.locator("a", named("What stands behind it")).click();

        assertThat(page.url()).endsWith("/statement/1.1/claim");
        assertThat(page.locator("h1").textContent()).isEqualTo("What stands behind statement 1.1");
        assertThat(page.locator(".verdict").textContent()).isNotBlank();
        assertThat(page.locator(".tallies dt").allTextContents())
                .anyMatch(text -> text.startsWith("article"))
                .anyMatch(text -> text.startsWith("text"))
                .anyMatch(text -> text.startsWith("unnamed voice"));
        assertThat(page.locator(".steps .evidence a").first().getAttribute("href"))
                .matches("/article/[0-9]+#s[0-9]+");
    }

    @Test
    void theBrushChoosesDaysAndTheAddressHasThem() {
        window.go("/story");
        int before = page.locator("a.sign").count();
        BoundingBox strip = page.locator(".overview-plot").boundingBox();

        drag(strip, 0.5, 0.65);

        page.waitForURL("**/story?from=2031-03-05&to=2031-03-06");
        page.locator(".timeline-head:has-text('5–6 March 2031')").waitFor();
        assertThat(page.locator("a.sign").count()).isPositive().isLessThan(before);
        page.reload();
        assertThat(page.locator(".timeline-head").textContent()).contains("5–6 March 2031");

        page.goBack();
        page.locator(".timeline-head:has-text('3–7 March 2031')").waitFor();
        assertThat(page.locator("a.sign").count()).isEqualTo(before);
    }

    private void drag(BoundingBox strip, double from, double to) {
        double y = strip.y + 18;
        page.mouse().move(strip.x + strip.width * from, y);
        page.mouse().down();
        page.mouse().move(strip.x + strip.width * (from + to) / 2, y);
        page.mouse().move(strip.x + strip.width * to, y);
        page.mouse().up();
    }

    @Test
    void theBrushIsMovedByTheKeyboardAndKeepsTheFocus() {
        window.go("/story");
        Locator first = page.locator(".overview-handle[data-end='0']");
        first.focus();
        assertThat(first.getAttribute("aria-valuetext")).isEqualTo("3 March 2031");

        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");

        page.waitForURL("**/story?from=2031-03-05&to=2031-03-07");
        page.locator(".overview-handle:focus[aria-valuetext='5 March 2031']").waitFor();
    }

    @Test
    void theLanesAreZoomedByKeysAndByTheWheel() {
        window.go("/story");
        page.locator(".lanes-scroll").focus();
        page.keyboard().press("+");
        page.waitForURL("**/story?from=*");
        page.locator("#timeline:not([aria-busy])").waitFor();
        page.locator(".lanes-scroll").focus();
        page.keyboard().press("0");
        page.waitForURL(url -> url.endsWith("/story"));

        page.locator("#timeline:not([aria-busy])").waitFor();
        BoundingBox lanes = page.locator(".lanes-scroll").boundingBox();
        page.mouse().move(lanes.x + lanes.width * 0.9, lanes.y + 100);
        page.keyboard().down("Control");
        page.mouse().wheel(0, -100);
        page.keyboard().up("Control");
        page.waitForURL("**/story?from=*");
    }

    @Test
    void theBrushIsDrawnByAFinger() {
        open(new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
        window.go("/story");
        page.locator(".overview-plot").evaluate("""
                plot => {
                  const box = plot.getBoundingClientRect();
                  plot.setPointerCapture = () => {};
                  const send = (type, share) => plot.dispatchEvent(new PointerEvent(type, {
                    pointerType: "touch", pointerId: 5, isPrimary: true, bubbles: true,
                    clientX: box.left + box.width * share, clientY: box.top + 18 }));
                  send("pointerdown", 0.42);
                  send("pointermove", 0.78);
                  send("pointerup", 0.78);
                }""");
        page.waitForURL("**/story?from=2031-03-05&to=2031-03-06");
    }

    @Test
    void arrowKeysGoFromSignToSign() {
        window.go("/story");
        Locator first = page.locator(".lane:has-text('Sela Brandt') a.sign").first();
        first.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.evaluate("document.activeElement.dataset.statement"))
                .isEqualTo(page.locator(".lane:has-text('Sela Brandt') a.sign")
                        .nth(1)
                        .getAttribute("data-statement"));
    }

    @Test
    void withoutJavaScriptTheLinksAndTheFormDoTheSame() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        window.go("/story?q=dam");
        int before = page.locator("a.sign").count();
        page.locator(".zooms a").first().click();
        assertThat(page.url()).contains("q=dam").contains("from=").contains("to=");
        page.locator("#window-from").fill("2031-03-04");
        page.locator("#window-to").fill("2031-03-04");
        page.locator("form.window button").click();
        assertThat(page.url()).contains("q=dam").contains("from=2031-03-04&to=2031-03-04");
        assertThat(page.locator("a.sign").count()).isPositive().isLessThan(before);
    }

    @Test
    void figuresStandInPanelsWithTheirBoundsAndLeadToTheirSentences() {
        window.go("/story?q=dead");
        Locator panel = page.locator(".figure-panel").first();

        assertThat(panel.locator("figcaption").textContent()).isEqualTo("people dead");
        assertThat(panel.locator("a.figure-mark").count()).isGreaterThan(3);
        assertThat(panel.locator("a.figure-mark").first().getAttribute("href")).startsWith("/article/");
        assertThat(panel.locator("a.figure-mark path.bound").count())
                .as("at least, more than")
                .isPositive();
        assertThat(panel.locator(".figure-names text").allTextContents()).isNotEmpty();
    }

    @Test
    void theSourcingReportHasAPictureAndTheRowsBehindIt() {
        window.go("/sourcing");
        assertThat(page.locator(".shares svg.sharebar > svg").count()).isEqualTo(5);
        assertThat(page.locator(".unnamed-rows tbody tr").count()).isGreaterThan(50);

        page.locator(".share-rows a", named("The Meridian Post")).first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("On whose word: The Meridian Post");

        page.locator(".share-rows").last().locator("a").first().click();
        assertThat(page.url()).matches(".*/article/[0-9]+/sourcing");
        assertThat(page.locator(".unnamed-rows tbody tr a").first().getAttribute("href"))
                .isNotNull();
    }

    @Test
    void theUnnamedStandInTheirClasses() {
        window.go("/voices/unnamed");
        assertThat(page.locator(".class h2").allTextContents()).contains("officials", "people");
        page.locator(".class", new Page.LocatorOptions().setHasText("officials"))
                .first()
                .locator("summary")
                .first()
                .click();
        assertThat(page.locator(".class details[open] li a").first().getAttribute("href"))
                .startsWith("/article/");
    }

    @Test
    void namesAreFoundHoweverTheyAreAskedFor() {
        window.go("/voice?name=brandt");
        assertThat(page.url()).matches(".*/voice/[0-9]+");
        window.go("/voice?name=Nobody+At+All");
        assertThat(page.locator(".lead").textContent()).contains("Nobody who speaks");
        for (String wrong : List.of("/voice/999999", "/voice?of=x", "/story?from=2031-03-05&to=2031-03-01", "/voice")) {
            assertThat(page.request().get(site.at(wrong)).status()).as(wrong).isIn(400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story",
                "story?q=dead",
                "sourcing",
                "voices/unnamed",
                "voice?name=Sela+Brandt",
                "voice?name=the",
                "statement/1.1/claim"
            })
    void nothingSeriousShutsAnybodyOut(String address) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            open(new Browser.NewContextOptions().setColorScheme(scheme));
            window.go("/" + address);
            assertThat(window.barriers()).as("%s, %s", address, scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"story", "sourcing", "voices/unnamed", "voice?name=Sela+Brandt", "statement/1.1/claim"})
    void aPageIsNoWiderThanAPhone(String address) {
        open(new Browser.NewContextOptions().setViewportSize(360, 740));
        window.go("/" + address);
        assertThat(window.fits()).isTrue();
    }

    @Test
    void picturesAreKeptToBeLookedAt() {
        Map<String, String> pages = Map.of(
                "story",
                "story?q=dam",
                "voice",
                "voice?name=Sela+Brandt",
                "sourcing",
                "sourcing",
                "unnamed",
                "voices/unnamed");
        pages.forEach((name, address) -> {
            open(new Browser.NewContextOptions().setViewportSize(1280, 1200));
            window.go("/" + address);
            window.picture(name);
        });
        window.go("/?q=automatic+safety+system");
        String statement = page.locator("main a[href*='/article/']").first().getAttribute("href");
        window.go("/statement/" + statement.replaceFirst(".*/article/([0-9]+)#s([0-9]+)", "$1.$2") + "/claim");
        window.picture("claim");
        open(new Browser.NewContextOptions().setViewportSize(360, 900));
        window.go("/story?q=dam");
        window.picture("story-phone");
        open(new Browser.NewContextOptions().setViewportSize(1280, 1200).setColorScheme(ColorScheme.DARK));
        window.go("/story?q=dead");
        window.picture("story-dark");
    }

    @Test
    void onPaperThereAreTheChartsAndNoControls() {
        open(new Browser.NewContextOptions().setViewportSize(794, 1123));
        window.go("/story?q=dam");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("form.window").isVisible()).isFalse();
        assertThat(page.locator(".overview").isVisible()).isFalse();
        assertThat(page.locator(".lanes a.sign").first().isVisible()).isTrue();
        assertThat(page.evaluate("document.querySelector('.lanes').scrollWidth <= innerWidth"))
                .isEqualTo(true);
        window.picture("story-print");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story.json",
                "voice/1.json",
                "sourcing.json",
                "voices/unnamed.json",
                "article/1/sourcing.json",
                "statement/1.1/claim.json"
            })
    void everyPageHasATwin(String address) throws IOException {
        try (InputStream in = URI.create(site.at("/" + address)).toURL().openStream()) {
            JsonNode json = new ObjectMapper().readTree(in.readAllBytes());
            assertThat(json.isObject()).isTrue();
            assertThat(json.size()).isGreaterThanOrEqualTo(3);
        }
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
