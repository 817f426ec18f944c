package org.hearsay.app.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.ArticleHit;
import org.hearsay.ledger.search.Origin;
import org.hearsay.ledger.search.PageEvidence;
import org.hearsay.ledger.search.Passage;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What was found as JSON: a line each, or into an object that is open. Labels, spans and dates are as in {@code hearsay-reading/1}; the spans of a passage
 * are of its own text.
 */
public final class HitJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private HitJson(JsonGenerator json) {
        this.json = json;
    }

    /** One line, with the line's end. */
    public static String line(StatementHit hit) {
        return line(writer -> writer.statement(hit));
    }

    /** One line, with the line's end. */
    public static String line(StatementHit hit, PageEvidence evidence) {
        return line(writer -> {
            writer.statement(hit);
            writer.evidence(evidence);
        });
    }

    /** One line, with the line's end. */
    public static String line(ArticleHit hit) {
        return line(writer -> {
            writer.json.writeNumberProperty("id", hit.origin().article());
            writer.json.writeNumberProperty("statements", hit.statements());
            writer.passage(hit.passage());
            writer.article(hit.origin());
        });
    }

    /** One line, with the line's end. */
    public static String line(Speaker speaker) {
        return line(writer -> writer.speaker(speaker));
    }

    /** The properties of a statement, into an object that is open. */
    public static void write(JsonGenerator json, StatementHit hit) {
        new HitJson(json).statement(hit);
    }

    /** The properties of where something was read, as the property {@code article}. */
    public static void write(JsonGenerator json, Origin origin) {
        new HitJson(json).article(origin);
    }

    /** The properties of a page's evidence, as the property {@code evidence}. */
    public static void write(JsonGenerator json, PageEvidence evidence) {
        new HitJson(json).evidence(evidence);
    }

    private static String line(Consumer<HitJson> properties) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            properties.accept(new HitJson(json));
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    private void statement(StatementHit hit) {
        json.writeStringProperty("id", hit.label());
        string("voice", hit.voice());
        json.writeBooleanProperty("named", hit.named());
        number("identity", hit.identity());
        json.writeStringProperty("act", hit.act());
        json.writeStringProperty("quotation", hit.quotation());
        json.writeObjectPropertyStart("sourcing");
        json.writeStringProperty("kind", hit.sourcing());
        number("count", hit.count() == null ? null : (Long) hit.count().longValue());
        string("role", hit.role());
        string("basis", hit.basis());
        json.writeEndObject();
        string("via", hit.via());
        string("medium", hit.medium());
        json.writeObjectPropertyStart("said");
        string("from", text(hit.saidFrom()));
        string("to", text(hit.saidTo()));
        json.writeEndObject();
        string("day", text(hit.day()));
        string("answers", hit.answers() == null ? null : RowId.label(hit.answers()));
        json.writeNumberProperty("confidence", hit.confidence());
        json.writeBooleanProperty("corrected", hit.corrected());
        json.writeStringProperty("content", hit.words());
        string("source", hit.sourceWords());
        string("cue", hit.cueWords());
        json.writeObjectPropertyStart("spans");
        spans("source", hit.source());
        spans("cue", hit.cue());
        spans("content", hit.content());
        json.writeEndObject();
        passage(hit.passage());
        article(hit.origin());
    }

    private void passage(Passage passage) {
        Text text = Text.of(passage.text());
        json.writeObjectPropertyStart("passage");
        json.writeStringProperty("text", passage.text());
        json.writeArrayPropertyStart("marks");
        for (Passage.Mark mark : passage.marks()) {
            json.writeStartObject();
            json.writeStringProperty("kind", mark.kind().name().toLowerCase(Locale.ROOT));
            json.writeName("span");
            span(text.codePoints(mark.span()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void article(Origin origin) {
        json.writeObjectPropertyStart("article");
        json.writeNumberProperty("id", origin.article());
        json.writeStringProperty("name", origin.name());
        string("title", origin.title());
        string("outlet", origin.outlet());
        string("published", text(origin.published()));
        string("url", origin.url());
        string("path", origin.path());
        json.writeBooleanProperty("current", origin.current());
        json.writeEndObject();
    }

    private void evidence(PageEvidence evidence) {
        json.writeObjectPropertyStart("evidence");
        json.writeStringProperty("sha256", evidence.sha256());
        json.writeNumberProperty("bytes", evidence.bytes());
        json.writeStringProperty("file", evidence.file());
        json.writeNumberProperty("offset", evidence.offset());
        json.writeNumberProperty("length", evidence.length());
        json.writeStringProperty("captured", evidence.captured());
        number(
                "status",
                evidence.status() == null ? null : (Long) evidence.status().longValue());
        string("origin", evidence.origin());
        json.writeNumberProperty("version", evidence.version());
        json.writeEndObject();
    }

    private void speaker(Speaker speaker) {
        json.writeObjectPropertyStart("speaker");
        json.writeStringProperty("name", speaker.who().name());
        switch (speaker.who()) {
            case Speaker.Identity identity -> json.writeNumberProperty("identity", identity.id());
            case Speaker.Named named -> json.writeStringProperty("kind", named.kind());
            case Speaker.Unnamed unnamed -> json.writeNumberProperty("article", RowId.article(unnamed.voice()));
        }
        json.writeBooleanProperty("named", !(speaker.who() instanceof Speaker.Unnamed));
        json.writeNumberProperty("statements", speaker.statements().size());
        json.writeNumberProperty("articles", speaker.articles());
        string("first", text(speaker.first()));
        string("last", text(speaker.last()));
        json.writeEndObject();
    }

    private void spans(String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        spans.forEach(this::span);
        json.writeEndArray();
    }

    private void span(Span span) {
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }

    private void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private void number(String name, @Nullable Long value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.longValue());
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
