package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageUrlTest {

    @ParameterizedTest
    @CsvSource({
        "http://example.org, http://example.org/",
        "HTTPS://Example.ORG/A?b=C, https://example.org/A?b=C",
        "http://example.org?q=1, http://example.org/?q=1",
        "http://example.org/a#b, http://example.org/a",
        "http://example.org:8080/, http://example.org:8080/",
        "http://bücher.example/straße, http://xn--bcher-kva.example/stra%C3%9Fe",
        "http://example.org/a b|c{d}\"e, http://example.org/a%20b%7Cc%7Bd%7D%22e",
        "http://example.org/100%/%41, http://example.org/100%25/%41",
        "http://a_b.example.org/, http://a_b.example.org/",
        "http://[2001:DB8::1]:81/x, http://[2001:db8::1]:81/x",
        "http://0x7f.1/, http://127.0.0.1/",
        "http://2130706433/, http://127.0.0.1/",
        "http://0177.0.0.01/, http://127.0.0.1/",
        "http://1.2.3.4./, http://1.2.3.4/",
        "http://example.org\\@evil.test/, http://example.org/%5C@evil.test/"
    })
    void addressesAreTakenAsPeopleAndPagesWriteThem(String written, String taken) throws FetchException {
        assertThat(PageUrl.parse(written)).hasToString(taken);
    }

    @Test
    void thePortIsTheProtocolsWhereNoneIsGiven() throws FetchException {
        assertThat(PageUrl.parse("http://example.org/").port()).isEqualTo(80);
        assertThat(PageUrl.parse("https://example.org:/").port()).isEqualTo(443);
        assertThat(PageUrl.parse("https://example.org:8443/").port()).isEqualTo(8443);
    }

    @Test
    void theHostOfAnIpv6AddressIsWithoutBrackets() throws FetchException {
        assertThat(PageUrl.parse("http://[::1]/").host()).isEqualTo("::1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org/",
                "http://",
                "http:///path",
                "http://:80/",
                "http://a..b/",
                "http://example.org:0/",
                "http://example.org:65536/",
                "http://example.org:8o/",
                "http://exa mple.org/",
                "http://ex%61mple.org/",
                "http://[::1/",
                "http://[fe80::1%25eth0]/",
                "http://256.0.0.1/",
                "http://1.2.3.4.5/",
                "http://0x100000000/",
                "http://example.09/"
            })
    void whatIsNoAddressIsRefused(String written) {
        assertThatThrownBy(() -> PageUrl.parse(written)).isInstanceOf(FetchException.class);
    }

    @Test
    void aPasswordInTheAddressIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> PageUrl.parse("https://user:secret@example.org/"))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("user name or password")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anAddressWithoutEndIsRefusedInAShortMessage() {
        assertThatThrownBy(() -> PageUrl.parse("http://example.org/" + "a".repeat(10_000)))
                .isInstanceOf(FetchException.class)
                .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(250));
    }
}
