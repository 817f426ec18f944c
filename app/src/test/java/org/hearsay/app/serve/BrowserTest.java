package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.app.serve.Browsing.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers do with the page, in a real browser, on the sample pages. */
class BrowserTest {

    /** Each page with something on it, by what it shows. */
    private static final List<String> PAGES = List.of(
            "/",
            "/?q=gates&sourcing=unnamed",
            "/?q=nothingofthekind",
            "/article/11",
            "/article/11?all=1",
            "/statement/11.4",
            "/corrections",
            "/read",
            "/api",
            "/nothing");

    @TempDir
    private static Path folder;

    private static Browsing browsing;
    private static Served site;

    @BeforeAll
    static void open() {
        browsing = Browsing.open();
        site = Served.samples(folder.resolve("ledger"), 16);
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
            browsing.close();
        }
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions();
    }

    @Test
    void aSearchNarrowsDownByWhatWasFound() {
        try (Window window = browsing.window(site)) {
            Page page = window.go("/");
            page.getByRole(AriaRole.SEARCHBOX).fill("gates");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*q=gates.*"));
            int all = page.locator(".hit").count();
            assertThat(all).isGreaterThan(5);
            page.locator(".choice", new Page.LocatorOptions().setHasText("denies"))
                    .click();
            page.waitForURL(Pattern.compile(".*act=denies.*"));
            assertThat(page.locator(".hit").count()).isBetween(1, all - 1);
            assertThat(page.locator(".hit .act").allInnerTexts()).containsOnly("denies");
            assertThat(page.url()).contains("q=gates").contains("act=denies");
            page.locator(".conditions a").click();
            assertThat(page.locator(".hit").count()).isEqualTo(all);
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void aHitLeadsToItsPlaceInTheArticleAndTheMarginBack() {
        try (Window window = browsing.window(site)) {
            Page page = window.go("/?q=gates");
            page.locator(".hit .from a").first().click();
            page.waitForURL(Pattern.compile(".*/article/[0-9]+#s[0-9]+"));
            String number = page.url().replaceFirst(".*#s", "");
            Locator note = page.locator("#m" + number);
            assertThat(note.locator("details").getAttribute("open")).isNotNull();
            assertThat(note.locator("dt").allInnerTexts()).contains("Voice", "Act", "Sourcing", "Confidence");
            assertThat(page.locator(".mark.on[data-s~='" + number + "']").count())
                    .isPositive();
            note.locator(".to").click();
            assertThat(page.url()).endsWith("#s" + number);
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void aDroppedFileIsReadAndItsArticleShown() {
        try (Window window = browsing.window(site)) {
            Page page = window.go("/");
            String text =
                    new String(Served.sample("2031-03-05-hesk-courier-school-hall.html"), StandardCharsets.ISO_8859_1);
            page.evaluate("""
                    html => {
                      const data = new DataTransfer();
                      const bytes = Uint8Array.from(html, c => c.charCodeAt(0));
                      data.items.add(new File([bytes], "dropped.html", {type: "text/html"}));
                      for (const kind of ["dragenter", "dragover", "drop"]) {
                        document.body.dispatchEvent(new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true}));
                      }
                    }""", text);
            page.waitForURL(Pattern.compile(".*/article/[0-9]+"));
            assertThat(page.locator(".note").count()).isGreaterThan(5);
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void aPastedTextIsReadAndItsArticleShown() {
        try (Window window = browsing.window(site)) {
            Page page = window.go("/");
            page.evaluate("""
                    text => {
                      const data = new DataTransfer();
                      data.setData("text/plain", text);
                      document.getElementById("q").dispatchEvent(
                          new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
                    }""", """
                    The gates of the weir were opened at night, according to two people familiar with the matter.

                    “I was asleep,” said Mara Quell, the governor of the valley, on Monday. She added that she would look \
                    into it, and that nobody had rung her.""");
            page.waitForURL(Pattern.compile(".*/article/[0-9]+"));
            assertThat(page.locator("article").innerText()).contains("said Mara Quell");
            assertThat(page.locator(".note").count()).isPositive();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void aStatementIsPutRightInPlaceAndThatIsUndone() {
        try (Window window = browsing.window(site)) {
            Page page = window.go("/article/2");
            Locator note = page.locator(".note").first();
            String number = String.valueOf(note.getAttribute("data-n"));
            String before = note.locator("summary strong").innerText();
            note.locator("summary").click();
            note.locator(".put").click();
            note.locator(".here input[id^=voice-]").fill("Ida Marsh");
            note.locator(".here button", new Locator.LocatorOptions().setHasText("Set the voice"))
                    .click();
            page.waitForURL(Pattern.compile(".*#s" + number));
            Locator put = page.locator("#m" + number);
            assertThat(put.locator("summary strong").innerText()).isEqualTo("Ida Marsh");
            put.locator("button", new Locator.LocatorOptions().setHasText("Undo"))
                    .click();
            page.waitForLoadState();
            assertThat(page.locator("#m" + number + " summary strong").innerText())
                    .isEqualTo(before);
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void theWordsOfASourceArePutRightOnTheStatementsPage() {
        try (Window window = browsing.window(site)) {
            Page page = window.go("/statement/2.1");
            Locator words = page.locator("#correct input[id^=source-]");
            words.fill("words that are nowhere in it");
            page.locator("#correct button", new Page.LocatorOptions().setHasText("Set the source"))
                    .click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("words that are nowhere in it");

            window.go("/statement/2.1");
            String content = page.locator("tr", new Page.LocatorOptions().setHasText("Content"))
                    .locator("td")
                    .first()
                    .innerText();
            String other = content.substring(0, content.indexOf(' '));
            page.locator("#correct input[id^=source-]").fill(other);
            page.locator("#correct button", new Page.LocatorOptions().setHasText("Set the source"))
                    .click();
            page.waitForURL(Pattern.compile(".*/article/2.*"));
            window.go("/statement/2.1");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Source"))
                            .locator("td")
                            .first()
                            .innerText())
                    .isEqualTo(other);
            page.locator("#correct button", new Page.LocatorOptions().setHasText("Undo"))
                    .click();
            page.waitForLoadState();
            assertThat(page.locator("#correct li").first().innerText()).contains("undone by");
        }
    }

    @Test
    void whatIsNoStatementIsTakenOutAndBroughtBack() {
        try (Window window = browsing.window(site)) {
            Page page = window.go("/statement/3.2");
            page.locator("#correct button", new Page.LocatorOptions().setHasText("no statement"))
                    .click();
            page.waitForURL(Pattern.compile(".*/article/3.*"));
            assertThat(page.locator(".note[data-n='2']").count()).isZero();
            page.locator("li#m2 button").click();
            page.waitForLoadState();
            assertThat(page.locator(".note[data-n='2']").count()).isEqualTo(1);
            window.go("/corrections");
            assertThat(page.locator("tbody tr").first().innerText()).contains("is no statement", "undone by");
        }
    }

    @Test
    void withoutScriptsOneSearchesReadsAndPutsRight() {
        try (Window window = browsing.window(site, options().setJavaScriptEnabled(false))) {
            Page page = window.go("/");
            page.locator("#q").fill("gates");
            page.locator(".search button").click();
            page.locator(".choice", new Page.LocatorOptions().setHasText("unnamed"))
                    .click();
            assertThat(page.url()).contains("q=gates").contains("sourcing=unnamed");
            page.locator(".hit .from a").first().click();
            assertThat(page.locator(".note").count()).isPositive();
            window.go("/read");
            page.locator("#given").fill("“Nobody rang,” said Jonna Reed, the mayor of Lower Hesk, on Monday.");
            page.locator("button.main").click();
            page.waitForURL(Pattern.compile(".*/article/[0-9]+"));
            assertThat(page.locator("article").innerText()).contains("Nobody rang");
            page.locator(".note summary").first().click();
            page.locator(".note .put").first().click();
            assertThat(page.locator("#correct button").allInnerTexts())
                    .containsExactly("Set the voice", "Set the source", "Set the act", "It is no statement");
        }
    }

    @Test
    void everythingCanBeReachedByTheKeyboard() {
        try (Window window = browsing.window(site)) {
            Page page = window.go("/article/11");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.textContent"))
                    .isEqualTo("Skip to the content");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
            Locator summary = page.locator(".note summary").first();
            for (int i = 0;
                    i < 30 && !Boolean.TRUE.equals(summary.evaluate("e => e === document.activeElement"));
                    i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator(".note details[open]").count()).isEqualTo(1);
            assertThat(page.locator(".mark.on").count()).isPositive();
        }
    }

    @Test
    void nobodyIsShutOut() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Window window = browsing.window(site, options().setColorScheme(scheme))) {
                for (String path : PAGES) {
                    window.go(path);
                    window.page()
                            .evaluate("() => document.querySelectorAll('details').forEach((d, i) => d.open = i < 5)");
                    assertThat(window.barriers()).as(path + " " + scheme).isEmpty();
                }
            }
        }
    }

    @Test
    void onAPhoneNothingIsCutOff() {
        try (Window window = browsing.window(site, options().setViewportSize(360, 740))) {
            for (String path : PAGES) {
                window.go(path);
                assertThat(window.fits()).as(path).isTrue();
                assertThat(window.barriers()).as(path).isEmpty();
            }
        }
    }

    @Test
    void atTwiceTheSizeNothingIsCutOff() {
        // A browser's zoom of 200% halves the pixels that a page has.
        try (Window window =
                browsing.window(site, options().setViewportSize(640, 450).setDeviceScaleFactor(2))) {
            for (String path : PAGES) {
                window.go(path);
                assertThat(window.fits()).as(path).isTrue();
            }
        }
    }

    @Test
    void theFirstPageIsSmallAndComesWhole() {
        try (Window window = browsing.window(site)) {
            Page page = window.go("/");
            // The page may be there before anything of it is painted.
            page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
            Object bytes = page.evaluate("() => performance.getEntriesByType('resource')"
                    + ".concat(performance.getEntriesByType('navigation'))"
                    + ".reduce((sum, entry) => sum + entry.transferSize, 0)");
            Object paint = page.evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
            System.err.println("first page: " + bytes + " bytes, contentful paint after " + paint + " ms");
            assertThat(((Number) bytes).longValue()).isBetween(5_000L, 200_000L);
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void everyPageKeepsToItself() {
        try (Window window = browsing.window(site)) {
            for (String path : PAGES) {
                window.go(path);
                assertThat(window.page().title()).as(path).endsWith("Hearsay");
            }
            assertThat(window.troubles()).noneMatch(trouble -> trouble.startsWith("asked another"));
        }
    }

    @Test
    void thePagesCanBeLookedAt() {
        try (Window window = browsing.window(site)) {
            window.go("/?q=gates");
            window.picture("search");
            window.go("/article/11#s7");
            window.page().evaluate("() => window.scrollTo(0, 0)");
            window.picture("article");
            assertThat(window.troubles()).isEmpty();
        }
        try (Window window =
                browsing.window(site, options().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK))) {
            window.go("/article/11");
            window.picture("article-dark");
        }
        try (Window window = browsing.window(site, options().setViewportSize(360, 740))) {
            window.go("/article/11");
            window.picture("article-phone");
        }
    }

    @Test
    void onPaperThereAreTheTextAndTheMarginAlone() {
        try (Window window = browsing.window(site)) {
            Page page = window.go("/article/11");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".top nav").isVisible()).isFalse();
            assertThat(page.locator("article h1").isVisible()).isTrue();
            assertThat(page.locator(".note").first().isVisible()).isTrue();
        }
    }
}
