package org.hearsay.ledger.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Base64;
import java.util.HexFormat;
import org.hearsay.ledger.search.Origin;
import org.hearsay.ledger.search.PageEvidence;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Annotations by the W3C's Web Annotation Data Model (2017), a line of JSON-LD each. What is said is the target, by the
 * words with some before and after them, and by their position in the article's text; a target each where it stands in
 * pieces. Who said it, and what is known of it, is the body. Positions count Unicode code points.
 */
final class AnnotationExport implements StatementExport {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Code points of a quote's prefix and suffix: enough to tell it from the same words elsewhere on a page. */
    private static final int CONTEXT = 32;

    private final Writer out;
    private final Search search;
    private long article;
    private String source = "";

    AnnotationExport(Writer out, Search search) {
        this.out = out;
        this.search = search;
    }

    @Override
    public void take(StatementHit hit, Text text) throws IOException {
        if (article != hit.origin().article()) {
            article = hit.origin().article();
            source = source(hit.origin());
        }
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            annotation(json, hit, text);
        }
        out.write(line.append('\n').toString());
    }

    /** Its address on the web; where it has none, the name of its bytes by RFC 6920. */
    private String source(Origin origin) {
        if (origin.url() != null) {
            return origin.url();
        }
        String sha256 = search.evidence(origin.article())
                .map(PageEvidence::sha256)
                .orElseThrow(() -> new IllegalStateException("article " + origin.article() + " has no evidence"));
        return "ni:///sha-256;"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(HexFormat.of().parseHex(sha256));
    }

    private void annotation(JsonGenerator json, StatementHit hit, Text text) {
        json.writeStartObject();
        json.writeArrayPropertyStart("@context");
        json.writeString("http://www.w3.org/ns/anno.jsonld");
        json.writeStartObject();
        json.writeStringProperty("hearsay", "urn:hearsay:");
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("id", "urn:hearsay:statement:" + hit.label());
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", "describing");
        body(json, hit);
        json.writeArrayPropertyStart("target");
        for (Span span : hit.content()) {
            target(json, span, text);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void body(JsonGenerator json, StatementHit hit) {
        json.writeObjectPropertyStart("body");
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", "describing");
        json.writeStringProperty("format", "text/plain");
        String who = hit.voice() != null ? hit.voice() : hit.sourceWords();
        json.writeStringProperty("value", (who == null ? "" : who + " · ") + hit.act());
        string(json, "voice", who);
        string(json, "act", hit.act());
        string(json, "quotation", hit.quotation());
        string(json, "sourcing", hit.sourcing());
        string(json, "source", hit.sourceWords());
        string(json, "cue", hit.cueWords());
        string(json, "via", hit.via());
        string(json, "medium", hit.medium());
        string(json, "saidFrom", hit.saidFrom() == null ? null : hit.saidFrom().toString());
        string(json, "saidTo", hit.saidTo() == null ? null : hit.saidTo().toString());
        json.writeNumberProperty("hearsay:confidence", hit.confidence());
        json.writeEndObject();
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty("hearsay:" + name, value);
        }
    }

    private void target(JsonGenerator json, Span span, Text text) {
        json.writeStartObject();
        json.writeStringProperty("type", "SpecificResource");
        json.writeStringProperty("source", source);
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", slice(text, span.start(), span.end()));
        json.writeStringProperty("prefix", slice(text, Math.max(0, span.start() - CONTEXT), span.start()));
        int end = Math.min(text.codePointLength(), span.end() + CONTEXT);
        json.writeStringProperty("suffix", slice(text, span.end(), end));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String slice(Text text, int start, int end) {
        return text.slice(new Span(text.index(start), text.index(end)));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
