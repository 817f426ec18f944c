package org.hearsay.app.input.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a>; one that is cut off up to there. */
final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Feed.MOST_BYTES)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private final Links links;
    private boolean version;

    private JsonFeed(@Nullable URI base) {
        this.links = new Links(base);
    }

    /** Reads a feed; null where it is JSON of another kind. */
    static @Nullable Feed read(byte[] bytes, int from, int length, @Nullable URI base) {
        JsonFeed feed = new JsonFeed(base);
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                feed.read(json);
            }
        } catch (JacksonException cutOffOrDamaged) {
            // What came before it is as good as ever.
        }
        return feed.version ? feed.links.feed(Feed.Kind.PAGES) : null;
    }

    private void read(JsonParser json) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals("version") && value == JsonToken.VALUE_STRING) {
                // As the standard writes it; some write it without the s, or with www.
                version = json.getString()
                        .replace("http://", "https://")
                        .replace("//www.", "//")
                        .startsWith(VERSION);
            } else if (name.equals("items") && value == JsonToken.START_ARRAY) {
                items(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void items(JsonParser json) {
        for (JsonToken token = json.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT && !links.isFull()) {
                item(json);
            } else {
                json.skipChildren();
            }
        }
    }

    /** The page itself; where an item has none, the page elsewhere that it is about. */
    private void item(JsonParser json) {
        String url = null;
        String external = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals("url") && value == JsonToken.VALUE_STRING) {
                url = json.getString();
            } else if (name.equals("external_url") && value == JsonToken.VALUE_STRING) {
                external = json.getString();
            } else {
                json.skipChildren();
            }
        }
        links.add(url == null || url.isBlank() ? external : url);
    }
}
