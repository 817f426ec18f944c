package org.hearsay.json;

import java.io.StringWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Dated;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.article.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes readings in the format {@code hearsay-reading/1}, one line each. Offsets are Unicode code points. What is not
 * known is null.
 */
public final class ReadingJson {

    /** The value of the property {@code format}. */
    public static final String FORMAT = "hearsay-reading/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReadingJson() {}

    /**
     * The reading as one line of JSON, without a line break at its end. Always well-formed Unicode: a surrogate that
     * stands alone in the text is written as an escape, and reads back as the one code point that it counts as.
     */
    public static String line(Reading reading) {
        StringWriter line = new StringWriter(reading.article().text().length() + 1024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("name", reading.page().name());
            FindingsJson findings = new FindingsJson(json, reading.article().text());
            page(json, reading.page());
            article(json, reading.article(), findings);
            findings.statements(reading.statements());
            findings.voices(reading.voices());
            findings.times(reading.times());
            findings.figures(reading.figures());
            problems(json, reading.problems());
            json.writeEndObject();
        }
        return escapeLoneSurrogates(line.toString());
    }

    private static void page(JsonGenerator json, Page page) {
        json.writeObjectPropertyStart("page");
        string(json, "url", page.url() == null ? null : page.url().toString());
        string(json, "path", page.path());
        json.writeStringProperty("media_type", page.kind().mediaType());
        json.writeStringProperty("sha256", sha256(page.bytes()));
        json.writeNumberProperty("bytes", page.bytes().length);
        json.writeEndObject();
    }

    private static void article(JsonGenerator json, Article article, FindingsJson findings) {
        json.writeObjectPropertyStart("article");
        string(json, "title", article.title());
        json.writeArrayPropertyStart("byline");
        article.byline().forEach(json::writeString);
        json.writeEndArray();
        string(json, "outlet", article.outlet());
        published(json, article.published(), article.imprint().published());
        dated(json, "modified", article.imprint().modified());
        if (article.imprint().address() != null) {
            json.writeStringProperty("url", article.imprint().address().toString());
        }
        if (article.imprint().section() != null) {
            json.writeStringProperty("section", article.imprint().section());
        }
        string(json, "language", article.language());
        json.writeStringProperty("text", article.text().toString());
        json.writeArrayPropertyStart("blocks");
        for (Block block : article.blocks()) {
            json.writeStartObject();
            json.writeName("span");
            findings.span(block.span());
            json.writeStringProperty("kind", block.kind().label());
            if (block.exclusion() != null) {
                json.writeStringProperty("reason", block.exclusion().label());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void published(JsonGenerator json, @Nullable Published published, @Nullable Dated known) {
        if (published == null) {
            json.writeNullProperty("published");
            return;
        }
        json.writeObjectPropertyStart("published");
        json.writeStringProperty("value", published.value().toString());
        json.writeStringProperty("from", published.from().label());
        if (known != null) {
            evidence(json, known);
        }
        json.writeEndObject();
    }

    private static void dated(JsonGenerator json, String name, @Nullable Dated dated) {
        if (dated != null) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("value", dated.day().toString());
            evidence(json, dated);
            json.writeEndObject();
        }
    }

    private static void evidence(JsonGenerator json, Dated dated) {
        if (dated.time() != null) {
            json.writeStringProperty("time", dated.time().toString());
        }
        json.writeArrayPropertyStart("evidence");
        dated.evidence().forEach(evidence -> json.writeString(evidence.label()));
        json.writeEndArray();
    }

    private static void problems(JsonGenerator json, List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("what", problem.what());
            json.writeStringProperty("where", problem.where());
            json.writeStringProperty("mend", problem.mend());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Surrogates occur in JSON only inside strings, where an escape means the same. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            if (!Character.isSurrogate(json.charAt(i))) {
                continue;
            }
            if (Character.isSurrogatePair(json.charAt(i), i + 1 < json.length() ? json.charAt(i + 1) : ' ')) {
                i++;
                continue;
            }
            escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
            escaped.append(json, copied, i).append("\\u").append(HexFormat.of().toHexDigits(json.charAt(i)));
            copied = i + 1;
        }
        return escaped == null
                ? json
                : escaped.append(json, copied, json.length()).toString();
    }
}
