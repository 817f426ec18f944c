package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What programs get. */
class TwinTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Served site;

    @BeforeAll
    static void start() {
        site = Served.samples(folder.resolve("ledger"), 2);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static JsonNode json(String path) {
        Raw.Reply reply = Raw.get(site, path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        assertThat(reply.header("Content-Type")).as(path).contains("application/json");
        return JSON.readTree(body(reply));
    }

    /** Without the lengths of the pieces that an answer without its own length comes in. */
    private static String body(Raw.Reply reply) {
        return reply.header("Transfer-Encoding").isEmpty()
                ? reply.body()
                : reply.body().substring(reply.body().indexOf('{'), reply.body().lastIndexOf('}') + 1);
    }

    @Test
    void everyPageNamesItsTwin() {
        for (String path : List.of(
                "/",
                "/?q=gates&act=says",
                "/article/1",
                "/statement/1.1",
                "/statement/1.1/claim",
                "/article/1/claim?words=the",
                "/corrections",
                "/api")) {
            String page = Raw.get(site, path).body();
            assertThat(page).as(path).contains("rel=\"alternate\"");
            String twin = page.replaceFirst("(?s).*rel=\"alternate\" href=\"([^\"]+)\".*", "$1")
                    .replace("&amp;", "&");
            assertThat(json(twin).isObject()).as(twin).isTrue();
        }
    }

    @Test
    void theSearchHasHitsAndFacets() {
        JsonNode found = json("/search.json?act=denies");
        assertThat(found.get("total").asInt()).isEqualTo(found.get("statements").size());
        assertThat(found.get("statements"))
                .allSatisfy(hit -> assertThat(hit.get("act").asString()).isEqualTo("denies"));
        assertThat(found.get("facets").get("acts").get(0).get("value").asString())
                .isEqualTo("denies");
    }

    @Test
    void theArticleHasItsReadingAsTheContractSays() {
        JsonNode article = json("/article/1.json");
        assertThat(article.get("reading").get("format").asString()).isEqualTo("hearsay-reading/1");
        assertThat(article.get("statements").size())
                .isEqualTo(article.get("reading").get("statements").size());
        assertThat(article.get("evidence").get("sha256").asString()).hasSize(64);
    }

    @Test
    void theDescriptionHasEveryRouteAndItsParameters() {
        JsonNode api = json("/api.json");
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        JsonNode paths = api.get("paths");
        for (String path : List.of(
                "/search.json",
                "/article/{article}.json",
                "/statement/{statement}.json",
                "/corrections.json",
                "/api.json")) {
            assertThat(paths.get(path)).as(path).isNotNull();
        }
        assertThat(paths.get("/read").get("post").get("requestBody")).isNotNull();
        assertThat(paths.get("/search.json").get("get").get("parameters"))
                .anySatisfy(parameter ->
                        assertThat(parameter.get("name").asString()).isEqualTo("since"));
    }

    @Test
    void aSentenceIsAskedAboutByItsWordsAndOneThatIsNotThereIsMissing() {
        assertThat(json("/article/1/claim.json?words=the").get("statement").asString())
                .isEqualTo("1");
        assertThat(Raw.get(site, "/article/1/claim?words=nowhere+in+it").status())
                .isEqualTo(404);
        assertThat(Raw.get(site, "/article/1/claim").status()).isEqualTo(400);
        assertThat(Raw.get(site, "/article/1").body()).contains("action=\"/article/1/claim\"");
    }

    @Test
    void anErrorIsJsonToo() {
        Raw.Reply reply = Raw.get(site, "/article/99.json");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(JSON.readTree(body(reply)).get("mend").asString()).isNotEmpty();
    }
}
