package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.article.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.Example:443/a?b=C#top, https://news.example/a?b=C",
        "http://news.example:80, http://news.example/",
        "http://news.example:8080/, http://news.example:8080/",
        "https://user:secret@news.example/a%20b, https://news.example/a%20b",
        "https://[2001:DB8::1]/, https://[2001:db8::1]/"
    })
    void urlsOfOnePageHaveOneAddress(String url, String key) {
        assertThat(Address.web(URI.create(url)).key()).isEqualTo(key);
    }

    @Test
    void aFileHasOneAddressWhereverTheProgramWasStarted() {
        assertThat(Address.file(Path.of("a/../b c.html")))
                .isEqualTo(Address.file(Path.of("b c.html").toAbsolutePath()));
        assertThat(Address.file(Path.of("/x/b c.html")).key()).isEqualTo("file:///x/b%20c.html");
    }

    @Test
    void aUrlTellsMoreThanAPathAndAPathMoreThanAName() {
        URI url = URI.create("https://news.example/a");
        byte[] none = {};
        assertThat(Address.of(new Page("n", url, "p.html", Page.Kind.HTML, null, null, null, none)))
                .isEqualTo(Address.web(url));
        assertThat(Address.of(new Page("n", null, "p.html", Page.Kind.HTML, null, null, null, none)))
                .isEqualTo(Address.file(Path.of("p.html")));
        assertThat(Address.of(Page.of("ä b", Page.Kind.TEXT, none)).key()).isEqualTo("urn:x-hearsay:%C3%A4%20b");
    }

    @Test
    void theLedgerIsWhereTheUserOrThePlatformHasIt() {
        Path home = Path.of("/home/ida");
        assertThat(LedgerFolder.of(Map.of("HEARSAY_LEDGER", "/news"), "Linux", home))
                .isEqualTo(Path.of("/news"));
        assertThat(LedgerFolder.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", home))
                .isEqualTo(Path.of("/data/hearsay"));
        assertThat(LedgerFolder.of(Map.of("XDG_DATA_HOME", "relative"), "Linux", home))
                .isEqualTo(home.resolve(".local/share/hearsay"));
        assertThat(LedgerFolder.of(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support/Hearsay"));
        assertThat(LedgerFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", home))
                .isEqualTo(Path.of("/local/Hearsay"));
        assertThat(LedgerFolder.of(Path.of("given"))).isEqualTo(Path.of("given"));
    }
}
