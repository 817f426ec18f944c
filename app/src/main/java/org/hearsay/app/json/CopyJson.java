package org.hearsay.app.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.hearsay.copy.Alignment;
import org.hearsay.copy.Edge;
import org.hearsay.copy.Link;
import org.hearsay.copy.Origin;
import org.hearsay.copy.Passage;
import org.hearsay.copy.Reason;
import org.hearsay.ledger.copy.CopyGroup;
import org.hearsay.ledger.copy.CopyMember;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A copy group as JSON. Spans are of the articles' texts, in code points; their words stand beside them. */
public final class CopyJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final CopyGroup group;

    private CopyJson(JsonGenerator json, CopyGroup group) {
        this.json = json;
        this.group = group;
    }

    /** The group as an object on one line. */
    public static String line(CopyGroup group) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            write(json, group);
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    /** Writes its properties into an object that is open. */
    public static void write(JsonGenerator json, CopyGroup group) {
        new CopyJson(json, group).write();
    }

    private void write() {
        json.writeNumberProperty("article", group.article());
        origin(group.descent().origin());
        json.writeArrayPropertyStart("members");
        group.members().forEach(this::member);
        json.writeEndArray();
        json.writeBooleanProperty("more", group.cut());
        json.writeArrayPropertyStart("copies");
        group.edges().forEach(this::edge);
        json.writeEndArray();
        json.writeArrayPropertyStart("pairs");
        group.pairs().forEach(this::pair);
        json.writeEndArray();
    }

    private void origin(Origin origin) {
        json.writeObjectPropertyStart("origin");
        switch (origin) {
            case Origin.Inside inside -> {
                json.writeStringProperty("kind", "article");
                json.writeNumberProperty("article", inside.article());
                json.writeNumberProperty("confidence", inside.confidence());
            }
            case Origin.Outside outside -> {
                json.writeStringProperty("kind", "outside");
                json.writeStringProperty("name", outside.name());
                json.writeNumberProperty("confidence", outside.confidence());
                reasons("credits", outside.credits());
            }
            case Origin.Unknown unknown -> json.writeStringProperty("kind", "unknown");
        }
        json.writeEndObject();
    }

    private void member(CopyMember member) {
        json.writeStartObject();
        json.writeNumberProperty("article", member.article());
        json.writeStringProperty("name", member.name());
        string("title", member.title());
        string("outlet", member.outlet());
        string(
                "published",
                member.published() == null ? null : member.published().toString());
        string("url", member.url());
        Optional<Link> link = group.link(member.article());
        if (link.isPresent()) {
            json.writeNumberProperty("from", link.get().from());
            json.writeNumberProperty("confidence", link.get().confidence());
            reasons("reasons", link.get().reasons());
        } else {
            json.writeNullProperty("from");
        }
        json.writeEndObject();
    }

    private void reasons(String name, List<Reason> reasons) {
        json.writeArrayPropertyStart(name);
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringProperty("kind", reason.kind().label());
            json.writeNumberProperty("article", reason.article());
            json.writeNumberProperty("weight", reason.weight());
            piece("span", "text", group.member(reason.article()).text(), reason.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void edge(Edge edge) {
        json.writeStartObject();
        json.writeNumberProperty("first", edge.first());
        json.writeNumberProperty("second", edge.second());
        json.writeStringProperty("class", edge.kind().label());
        json.writeNumberProperty("confidence", edge.confidence());
        json.writeNumberProperty("first_in_second", edge.firstInSecond());
        json.writeNumberProperty("second_in_first", edge.secondInFirst());
        json.writeEndObject();
    }

    private void pair(CopyGroup.Pair pair) {
        Alignment alignment = pair.comparison().alignment();
        json.writeStartObject();
        json.writeNumberProperty("first", pair.first().article());
        json.writeNumberProperty("second", pair.second().article());
        json.writeStringProperty("class", pair.comparison().kind().label());
        json.writeNumberProperty("confidence", pair.comparison().confidence());
        json.writeNumberProperty("first_in_second", pair.comparison().firstInSecond());
        json.writeNumberProperty("second_in_first", pair.comparison().secondInFirst());
        json.writeArrayPropertyStart("passages");
        for (Passage passage : alignment.passages()) {
            json.writeStartObject();
            json.writeStringProperty("kind", passage.kind().label());
            json.writeNumberProperty("words", passage.words());
            json.writeNumberProperty("quoted", passage.quoted());
            piece("first", "first_text", pair.first().text(), passage.first());
            piece("second", "second_text", pair.second().text(), passage.second());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void piece(String span, String words, Text text, @Nullable Span of) {
        if (of == null) {
            json.writeNullProperty(span);
        } else {
            Span points = text.codePoints(of);
            json.writeName(span);
            json.writeArray(new int[] {points.start(), points.end()}, 0, 2);
            json.writeStringProperty(words, text.slice(of));
        }
    }

    private void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
