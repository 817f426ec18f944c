package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real browser, Chromium, as readers have one. Where there is none and none can be installed, the tests that ask for it are
 * skipped and say so.
 */
final class Browsing implements AutoCloseable {

    private static final Path FINDER = Path.of("../.ci/chromium");
    private static final int LONGEST_INSTALLATION = 15;
    private static @Nullable Path chromium;
    private static String none = "";

    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Opens one. */
    static Browsing open() {
        Path executable = executable();
        assumeTrue(executable != null, "skipped: " + none);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Browsing(playwright, browser);
    }

    private static synchronized @Nullable Path executable() {
        if (chromium == null && none.isEmpty()) {
            try {
                Process finder = new ProcessBuilder(FINDER.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                String path = new String(finder.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                boolean found = finder.waitFor(LONGEST_INSTALLATION, TimeUnit.MINUTES) && finder.exitValue() == 0;
                chromium = found ? Path.of(path) : null;
                none = found ? "" : "there is no Chromium, as .ci/chromium told";
            } catch (IOException e) {
                none = "Chromium can't be looked for: " + e.getMessage();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                none = "the search for Chromium was interrupted";
            }
        }
        return chromium;
    }

    /** Opens a window as readers usually have it. */
    Window window(Served site) {
        return window(site, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** Opens a window. */
    Window window(Served site, Browser.NewContextOptions options) {
        return new Window(site, browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A window of the browser on a site, which minds what the site asks of others and what goes wrong in it. */
    static final class Window implements AutoCloseable {

        private final Served site;
        private final BrowserContext context;
        private final Page page;
        private final List<String> foreign = Collections.synchronizedList(new ArrayList<>());
        private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());

        private Window(Served site, BrowserContext context) {
            this.site = site;
            this.context = context;
            context.addInitScript(axe());
            context.onRequest(request -> {
                if (!request.url().startsWith(site.at("/"))) {
                    foreign.add(request.url());
                }
            });
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    troubles.add(message.text());
                }
            });
            page.onPageError(troubles::add);
            page.onDialog(dialog -> {
                troubles.add("a dialog: " + dialog.message());
                dialog.dismiss();
            });
        }

        /** Goes to a page of the site. */
        Page go(String path) {
            page.navigate(site.at(path));
            return page;
        }

        Page page() {
            return page;
        }

        /** What axe finds that shuts people out: serious or critical, each with where it is. */
        List<String> barriers() {
            Object found = page.evaluate(
                    "() => axe.run(document, {resultTypes: ['violations']}).then(result =>"
                            + " result.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')"
                            + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + (n.any[0] ? n.any[0].message : '')).join(' | ')))");
            return found instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(found));
        }

        /** Whether all of the page's width can be seen. */
        boolean fits() {
            return Boolean.TRUE.equals(
                    page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"));
        }

        /** Keeps a picture of what is seen: in {@code target/screenshots}, or where {@code hearsay.screenshots} says. */
        void picture(String name) {
            Path folder = Path.of(System.getProperty("hearsay.screenshots", "target/screenshots"));
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        }

        /** What went wrong in the window, and what it asked of other hosts. */
        List<String> troubles() {
            List<String> all = new ArrayList<>(troubles);
            foreign.forEach(url -> all.add("asked another host: " + url));
            return all;
        }

        @Override
        public void close() {
            context.close();
            assertThat(foreign).as("requests to other hosts").isEmpty();
        }

        private static String axe() {
            try (InputStream in = Browsing.class.getResourceAsStream("/axe.min.js")) {
                if (in == null) {
                    throw new IllegalStateException("axe-core is not on the class path");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
