package org.hearsay.app.input.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FeedReaderTest {

    private static final URI BASE = URI.create("https://news.example/feeds/all.xml");

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by hand -->
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
            <link>https://news.example/</link>
            <atom:link rel="self" href="https://news.example/feeds/all.xml"/>
            <image><link>https://news.example/logo</link></image>
            <item><title>Gates</title><atom:link href="https://news.example/amp/1"/>
              <guid>https://news.example/id/1</guid><link> https://news.example/1?a=b&amp;c=d </link></item>
            <item><link><![CDATA[https://news.example/2]]></link></item>
            <item><guid isPermaLink="true">https://news.example/3</guid></item>
            <item><guid isPermaLink="false">https://news.example/no</guid></item>
            <item><link>https://news.example/2</link></item>
            <item><link>/4</link></item>
            </channel></rss>
            """;

    @Test
    void rssGivesTheLinksOfItsItemsOnce() {
        Feed feed = read(RSS);

        assertThat(feed.kind()).isEqualTo(Feed.Kind.PAGES);
        assertThat(feed.links())
                .containsExactly(
                        "https://news.example/1?a=b&c=d",
                        "https://news.example/2",
                        "https://news.example/3",
                        "https://news.example/4");
        assertThat(feed.more()).isFalse();
    }

    @Test
    void rss1GivesItsItemsThatStandBesideTheChannel() {
        assertThat(read("""
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                        <channel><link>https://news.example/</link></channel>
                        <item rdf:about="x"><link>https://news.example/1</link></item></rdf:RDF>
                        """).links()).containsExactly("https://news.example/1");
    }

    @Test
    void atomGivesThePagesAndNotWhatElseAnEntryLinksTo() {
        assertThat(read("""
                        <?xml version='1.0'?><a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/">
                        <a:link href="https://other.example/"/>
                        <a:entry><a:link rel="edit" href="/edit"/><a:link rel="enclosure" href="/sound.mp3"/>
                        <a:link rel="alternate" href="y"/></a:entry>
                        <a:entry xml:base="/z/"><a:link href="1"/></a:entry>
                        <a:entry><a:content><div><link href="/style.css"/></div></a:content><a:link href="/2"/></a:entry>
                        </a:feed>
                        """).links())
                .containsExactly("https://other.example/x/y", "https://other.example/z/1", "https://other.example/2");
    }

    @Test
    void jsonFeedGivesThePagesOrWhatTheyAreAbout() {
        assertThat(read("""
                        {"items": [{"id": "1", "url": "https://news.example/1", "tags": ["a", {"b": []}]},
                          {"id": 2, "external_url": "https://other.example/2"}, {"url": null}, 7, []],
                         "version": "https://jsonfeed.org/version/1.1"}
                        """).links()).containsExactly("https://news.example/1", "https://other.example/2");
    }

    @Test
    void opmlGivesFeedsFromFoldersToo() {
        Feed feed = read("""
                <opml version="2.0"><head><title>Mine</title></head><body>
                <outline text="Folder"><outline text="a" type="rss" xmlUrl="https://a.example/feed"/></outline>
                <outline text="b" xmlUrl="https://b.example/feed" htmlUrl="https://b.example/"/></body></opml>
                """);

        assertThat(feed.kind()).isEqualTo(Feed.Kind.FEEDS);
        assertThat(feed.links()).containsExactly("https://a.example/feed", "https://b.example/feed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<html><head><link href='/x'></head></html>",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<!DOCTYPE html><rss-reader>",
                "<urlset><url><loc>https://news.example/</loc></url></urlset>",
                "rss",
                "The <rss> element",
                "{}",
                "{\"items\": [{\"url\": \"https://news.example/1\"}]}",
                "{\"version\": 1, \"items\": []}",
                "{\"version\"",
                "[]"
            })
    void whatIsNoFeedIsNone(String text) {
        assertThat(FeedReader.read(bytes(text), BASE, null)).isNull();
    }

    @Test
    void entitiesOfADocumentAreNeverLookedUp() {
        Feed feed = read("""
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"> <!ENTITY web SYSTEM "http://127.0.0.1/secret">
                <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>
                <rss><channel><item><link>https://news.example/&file;</link></item>
                <item><link>https://news.example/&web;</link></item>
                <item><link>https://news.example/&c;</link></item></channel></rss>
                """);

        assertThat(feed.links())
                .containsExactly(
                        "https://news.example/&file;", "https://news.example/&web;", "https://news.example/&c;");
    }

    @Test
    void aDoctypeOfTheOldDaysIsLetBe() {
        assertThat(read("""
                        <?xml version="1.0"?>
                        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
                        <rss version="0.91"><channel><item><title>a&nbsp;b</title><link>https://news.example/1</link></item></channel></rss>
                        """).links()).containsExactly("https://news.example/1");
    }

    @Test
    void aFeedThatIsNotWellFormedGivesWhatItHolds() {
        assertThat(read("<rss><channel><item><title>A & B < C</title><link>https://news.example/1?x&y</link>"
                                + "<item><link>https://news.example/2</link></item><item><link>https://news.exa")
                        .links())
                .contains("https://news.example/1?x&y", "https://news.example/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1", "UTF-8"})
    void theEncodingIsFoundByMarkDeclarationOrSender(String name) {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
        String text = mark + "<?xml version='1.0' encoding='" + name
                + "'?><rss><item><link>https://news.example/é</link></item></rss>";

        assertThat(links(text.getBytes(charset), null)).containsExactly("https://news.example/é");
        assertThat(links(text.replaceAll("<\\?.*\\?>", "").getBytes(charset), name))
                .containsExactly("https://news.example/é");
    }

    @Test
    void aMillionLinksAreAThousand() {
        StringBuilder rss = new StringBuilder("<rss><channel>");
        StringBuilder json = new StringBuilder("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[");
        StringBuilder opml = new StringBuilder("<opml><body>");
        for (int i = 0; i < 300_000; i++) {
            rss.append("<item><link>/").append(i).append("</link></item>");
            json.append("{\"url\":\"/").append(i).append("\"},");
            opml.append("<outline xmlUrl='/").append(i).append("'/>");
        }

        for (Feed feed : List.of(read(rss.toString()), read(json + "{}]}"), read(opml.toString()))) {
            assertThat(feed.links()).hasSize(Feed.MOST_LINKS).startsWith("https://news.example/0");
            assertThat(feed.more()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<item>",
                "<item><link>",
                "</item>",
                "<x a='",
                "<!--",
                "<![CDATA[",
                "<?",
                "<outline>",
                "&amp;",
                "&",
                "<!ENTITY a \"",
                "<x:y z:a=b>",
                "<item/>",
                "[",
                "{\"a\":"
            })
    void megabytesOfOneThingTakeNoTime(String piece) {
        for (String start : List.of("<rss>", "<opml>", "<!DOCTYPE rss [", "{\"items\":", "")) {
            String text = start + piece.repeat(500_000 / piece.length());
            long begin = System.nanoTime();
            FeedReader.read(bytes(text), BASE, null);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(start).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void damageAnywhereNeverThrows() {
        Random random = new Random(7);
        byte[] json = bytes("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"url\":\"/1\"}]}");
        for (byte[] whole : List.of(bytes(RSS), json)) {
            for (int i = 0; i < 3_000; i++) {
                byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                for (int changes = random.nextInt(6); changes > 0; changes--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Feed feed = FeedReader.read(damaged, BASE, null);
                assertThat(feed == null || feed.links().size() <= 6).isTrue();
            }
        }
    }

    private static Feed read(String text) {
        Feed feed = FeedReader.read(bytes(text), BASE, null);
        assertThat(feed).isNotNull();
        return Objects.requireNonNull(feed);
    }

    private static List<String> links(byte[] bytes, @Nullable String charset) {
        Feed feed = FeedReader.read(bytes, BASE, charset);
        return feed == null ? List.of() : feed.links();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
