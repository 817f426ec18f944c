package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.hearsay.app.serve.Raw.Reply;
import org.hearsay.app.web.guard.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the site refuses, and what it tells browsers to refuse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyTest {

    private static final Secret TOKEN = new Secret("a-token-for-the-tests");

    @TempDir
    private static Path folder;

    private Served site;

    @BeforeAll
    void start() {
        site = Served.samples(folder.resolve("samples"), 1);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private Reply getAs(String host) {
        return Raw.send(site, "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void anotherNameForThisMachineGetsNothing() {
        for (String host : new String[] {
            "evil.example:" + site.port(),
            "evil.example",
            "127.0.0.1.evil.example:" + site.port(),
            "127.0.0.1:1",
            "[::2]"
        }) {
            Reply reply = getAs(host);
            assertThat(reply.status()).as(host).isEqualTo(403);
            assertThat(reply.body()).doesNotContain("csrf").doesNotContain("<");
        }
    }

    @Test
    void theSitesOwnNamesAreKnown() {
        assertThat(getAs("127.0.0.1:" + site.port()).status()).isEqualTo(200);
        assertThat(getAs("LOCALHOST:" + site.port()).status()).isEqualTo(200);
        assertThat(getAs("[::1]:" + site.port()).status()).isEqualTo(200);
    }

    @Test
    void everyAnswerForbidsWhatIsNotTheSitesOwn() {
        for (String path : new String[] {"/", "/article/1", "/search.json", "/nothing", "/article/1/source"}) {
            Reply reply = Raw.get(site, path);
            assertThat(reply.header("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'")
                            .doesNotContain("unsafe")
                            .doesNotContain("*"));
            assertThat(reply.header("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(reply.header("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(reply.header("Server")).as(path).isEmpty();
        }
    }

    @Test
    void theOriginalBytesAreNeverShownAsAPage() {
        Reply saved = Raw.get(site, "/article/1/original");
        assertThat(saved.header("Content-Type")).contains("application/octet-stream");
        assertThat(saved.header("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        Reply shown = Raw.get(site, "/article/1/source");
        assertThat(shown.header("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(shown.header("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(shown.body()).containsIgnoringCase("<html");
    }

    @Test
    void nothingIsChangedByLooking() {
        String before = Raw.get(site, "/corrections.json").body();
        for (String path : new String[] {"/statement/1.1/correct?kind=none", "/corrections/1/undo", "/read?given=x"}) {
            assertThat(Raw.get(site, path).status()).as(path).isIn(200, 404, 405);
        }
        assertThat(Raw.get(site, "/corrections.json").body()).isEqualTo(before);
    }

    @Test
    void aChangeTakesTheFormsToken() {
        assertThat(Raw.post(site, "/statement/1.1/correct", "", "kind=none").status())
                .isEqualTo(403);
        assertThat(Raw.post(site, "/statement/1.1/correct", "", "kind=none&csrf=guessed")
                        .status())
                .isEqualTo(403);
        assertThat(Raw.get(site, "/corrections.json").body()).isEqualTo("{\"corrections\":[]}");
    }

    @Test
    void aPageElsewhereCannotAskForAChange() {
        String body = "kind=none&csrf=" + Raw.csrf(site);
        for (String header : new String[] {
            "Origin: http://evil.example\r\n",
            "Origin: null\r\n",
            "Origin: http://localhost:1\r\n",
            "Sec-Fetch-Site: cross-site\r\n",
            "Sec-Fetch-Site: same-site\r\n"
        }) {
            assertThat(Raw.post(site, "/statement/1.1/correct", header, body).status())
                    .as(header)
                    .isEqualTo(403);
        }
        assertThat(Raw.get(site, "/corrections.json").body()).isEqualTo("{\"corrections\":[]}");
    }

    @Test
    void otherMethodsThanLookingAndPostingAreRefused() {
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"}) {
            Reply reply = Raw.send(
                    site,
                    method + " /article/1 HTTP/1.1\r\nHost: 127.0.0.1:" + site.port()
                            + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            assertThat(reply.status()).as(method).isIn(400, 403, 404, 405, 501);
        }
    }

    @Test
    void wrongParametersAreToldWithWhatToDo() {
        assertThat(Raw.get(site, "/?act=sings").status()).isEqualTo(400);
        assertThat(Raw.get(site, "/?since=tomorrow").body()).contains("is no day");
        assertThat(Raw.get(site, "/?page=0").status()).isEqualTo(400);
        assertThat(Raw.get(site, "/article/999").status()).isEqualTo(404);
        assertThat(Raw.get(site, "/article/999.json").body()).contains("\"mend\"");
        assertThat(Raw.get(site, "/article/x").status()).isEqualTo(400);
        assertThat(Raw.get(site, "/statement/1.999").status()).isEqualTo(404);
        assertThat(Raw.get(site, "/assets/0/..%2f..%2fversion.properties").status())
                .isIn(400, 404);
        assertThat(Raw.get(site, "/?q=" + "a+".repeat(300)).status()).isIn(200, 400);
        assertThat(Raw.get(site, "/?q=%22%27)%20OR%201%3D1%20--").status()).isEqualTo(200);
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(Raw.get(site, "/?q=" + "a".repeat(30_000)).status()).isIn(414, 431);
        String body = "csrf=" + Raw.csrf(site) + "&given=" + "a".repeat(2_100_000);
        assertThat(Raw.post(site, "/read", "", body).status()).isEqualTo(400);
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        String bound = "----bound";
        String body = "--" + bound + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + Raw.csrf(site)
                + "\r\n--" + bound + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.html\"\r\n"
                + "Content-Type: text/html\r\n\r\n" + "x".repeat((int) Served.MOST.bytes() + 1) + "\r\n--" + bound
                + "--\r\n";
        Reply reply = Raw.send(
                site,
                "POST /read HTTP/1.1\r\nHost: 127.0.0.1:" + site.port()
                        + "\r\nContent-Type: multipart/form-data; boundary=" + bound + "\r\nContent-Length: "
                        + body.length()
                        + "\r\nConnection: close\r\n\r\n" + body);
        assertThat(reply.status()).isIn(400, 413);
    }

    @Test
    void aPlaceThatOthersCanReachHasAToken() {
        assertThatThrownBy(() -> new Place("0.0.0.0", 0, null)).hasMessageContaining("there must be a token");
        assertThat(Place.of("0.0.0.0", 0, null).token()).isNotNull();
        assertThatThrownBy(() -> Place.of("0.0.0.0", 0, "short")).hasMessageContaining("16");
        assertThat(Place.of("127.0.0.1", 0, null).token()).isNull();
    }

    @Test
    void whereThereIsATokenNobodyGetsAnythingWithout() {
        try (Served guarded = Served.empty(folder.resolve("guarded"), new Place("0.0.0.0", 0, TOKEN))) {
            assertThat(Raw.get(guarded, "/").status()).isEqualTo(401);
            assertThat(Raw.get(guarded, "/search.json").status()).isEqualTo(401);
            assertThat(Raw.get(guarded, "/?token=a-token-that-is-wrong").status())
                    .isEqualTo(401);
            assertThat(getWith(guarded, "Authorization: Bearer a-token-that-is-wrong")
                            .status())
                    .isEqualTo(401);
            assertThat(Raw.post(guarded, "/read?token=" + TOKEN.value(), "", "given=x")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void theTokenMovesFromTheAddressIntoACookie() {
        try (Served guarded = Served.empty(folder.resolve("guarded"), new Place("0.0.0.0", 0, TOKEN))) {
            Reply reply = Raw.get(guarded, "/?token=" + TOKEN.value());
            assertThat(reply.status()).isEqualTo(302);
            assertThat(reply.header("Location")).contains("/");
            assertThat(reply.header("Set-Cookie"))
                    .hasValueSatisfying(
                            cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict"));
            assertThat(getWith(guarded, "Cookie: hearsay-token=" + TOKEN.value())
                            .status())
                    .isEqualTo(200);
            assertThat(getWith(guarded, "Authorization: Bearer " + TOKEN.value())
                            .status())
                    .isEqualTo(200);
        }
    }

    private static Reply getWith(Served site, String header) {
        return Raw.send(
                site,
                "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + site.port() + "\r\n" + header + "\r\nConnection: close\r\n\r\n");
    }
}
