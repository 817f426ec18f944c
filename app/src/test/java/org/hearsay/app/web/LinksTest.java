package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which addresses become links. */
class LinksTest {

    @Test
    void onlyAddressesOfTheWebLeadOutside() {
        assertThat(Links.outside("https://news.example/a?b=c")).isEqualTo("https://news.example/a?b=c");
        assertThat(Links.outside("http://news.example")).isEqualTo("http://news.example");
        for (String address : new String[] {
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//evil.example",
            "https:evil",
            "https://",
            "ht\ntps://x",
            "",
            "not an address"
        }) {
            assertThat(Links.outside(address)).as(address).isNull();
        }
        assertThat(Links.outside(null)).isNull();
    }

    @Test
    void aStatementIsFoundInItsArticle() {
        assertThat(Links.statement(12_000_007)).isEqualTo("/article/12#s7");
    }

    @Test
    void whateverANameHoldsStaysOneParameter() {
        assertThat(Links.voiceNamed("A&b=c #d/ü")).isEqualTo("/voice?name=A%26b%3Dc+%23d%2F%C3%BC");
    }
}
