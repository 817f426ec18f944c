package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.app.serve.Browsing.Window;
import org.hearsay.article.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article whose every part is an attack on whoever reads it here. */
class HostileArticleTest {

    private static final String ATTACK = "\"'><script>hacked=1</script><img src=x onerror=hacked=1>{{7*7}}${7*7}";
    private static final String TEXT = ATTACK.replace("&", "&amp;").replace("<", "&lt;");

    @TempDir
    private static Path folder;

    private static Browsing browsing;
    private static Served site;
    private static long article;

    @BeforeAll
    static void open() {
        browsing = Browsing.open();
        site = Served.empty(folder.resolve("ledger"), Place.LOOPBACK);
        String html = """
                <!DOCTYPE html><html lang="en"><head><title>%1$s</title>
                <meta property="og:site_name" content="%2$s"><meta property="og:title" content="%2$s">
                <meta property="article:section" content="%2$s"><link rel="canonical" href="javascript:hacked=1"></head><body><article><h1>%1$s</h1>
                <p class="byline">By %1$s</p>
                <p>“%1$s,” said Mara %1$s Quell, the governor, on Monday. Two officials denied that %1$s had been told.</p>
                <p>The gates of the dam were opened at night, according to people familiar with %1$s in the valley.</p>
                <p><a href="javascript:hacked=1">A link</a> “We heard </textarea></title></style>nothing,” Quell said.</p>
                </article></body></html>""".formatted(TEXT, ATTACK.replace("\"", "&quot;").replace("<", "&lt;"));
        article = site.add(new Page(
                ATTACK,
                URI.create("javascript:hacked=1//%22%3E"),
                null,
                Page.Kind.HTML,
                "utf-8",
                null,
                null,
                html.getBytes(StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
            browsing.close();
        }
    }

    @Test
    void itShowsAsText() {
        try (Window window = browsing.window(site)) {
            for (String path : new String[] {
                "/",
                "/?q=governor",
                "/article/" + article,
                "/article/" + article + "?all=1",
                "/statement/" + article + ".1",
                "/?q=" + "%22%27%3E%3Cscript%3Ehacked%3D1%3C%2Fscript%3E",
                "/story",
                "/story?q=%22%3E%3Cscript%3Ehacked%3D1%3C%2Fscript%3E",
                "/sourcing",
                "/sourcing?outlet=%22%3E%3Cimg%20src%3Dx%20onerror%3Dhacked%3D1%3E",
                "/article/" + article + "/sourcing",
                "/voices/unnamed",
                "/voice?of=" + article + ".4",
                "/voice?name=%22%3E%3Cscript%3Ehacked%3D1%3C%2Fscript%3E",
                "/?outlet=%22%3E%3Cimg%20src%3Dx%20onerror%3Dhacked%3D1%3E"
            }) {
                com.microsoft.playwright.Page page = window.go(path);
                assertThat(page.evaluate("() => typeof window.hacked")).as(path).isEqualTo("undefined");
                assertThat(page.locator("img, main script, iframe, object, embed")
                                .count())
                        .as(path)
                        .isZero();
                assertThat(page.locator("a[href^='javascript' i]").count())
                        .as(path)
                        .isZero();
                assertThat(page.locator("[onerror], [onclick], [onload]").count())
                        .as(path)
                        .isZero();
            }
            window.go("/article/" + article);
            assertThat(window.page().locator("h1").innerText()).contains("<script>hacked=1</script>");
            assertThat(window.page().locator("#evidence + dl").innerText()).contains("javascript:hacked=1");
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void itsBytesAreSavedAndNeverOpened() {
        try (Window window = browsing.window(site)) {
            window.go("/article/" + article);
            com.microsoft.playwright.Download saved = window.page()
                    .waitForDownload(
                            () -> window.page().locator("a[download]").first().click());
            assertThat(saved.suggestedFilename()).isEqualTo("hearsay-article-" + article + ".html");
            window.go("/article/" + article + "/source");
            assertThat(window.page().evaluate("() => typeof window.hacked")).isEqualTo("undefined");
            assertThat(window.page().locator("h1").count()).isZero();
        }
    }
}
