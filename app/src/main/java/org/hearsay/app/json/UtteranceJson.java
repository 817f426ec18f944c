package org.hearsay.app.json;

import java.time.LocalDate;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Statements and whom they are put under as JSON. Labels and dates are as in {@code hearsay-reading/1}. */
public final class UtteranceJson {

    private UtteranceJson() {}

    /** A statement as an object. */
    public static void write(JsonGenerator json, Utterance utterance) {
        json.writeStartObject();
        json.writeStringProperty("id", utterance.label());
        json.writeName("voice");
        who(json, utterance.who());
        json.writeStringProperty("act", utterance.act());
        json.writeStringProperty("sourcing", utterance.sourcing());
        json.writeStringProperty("content", utterance.words());
        string(json, "source", utterance.source());
        string(json, "role", utterance.role());
        string(json, "basis", utterance.basis());
        json.writeArrayPropertyStart("via");
        for (Utterance.Via via : utterance.via()) {
            json.writeStartObject();
            json.writeStringProperty("name", via.name());
            json.writeStringProperty("kind", via.kind());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("said");
        day(json, "from", utterance.said().from());
        day(json, "to", utterance.said().to());
        json.writeStringProperty("by", utterance.said().byText() ? "text" : "published");
        day(json, "day", utterance.said().day());
        json.writeEndObject();
        json.writeObjectPropertyStart("article");
        json.writeNumberProperty("id", utterance.origin().article());
        string(json, "title", utterance.origin().title());
        string(json, "outlet", utterance.origin().outlet());
        day(json, "published", utterance.origin().published());
        json.writeEndObject();
        json.writeNumberProperty("confidence", utterance.confidence());
        json.writeEndObject();
    }

    /** A voice as an object, or null. */
    public static void who(JsonGenerator json, Speaker.@Nullable Who who) {
        if (who == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("name", who.name());
        json.writeBooleanProperty("named", !(who instanceof Speaker.Unnamed));
        if (who instanceof Speaker.Identity identity) {
            json.writeNumberProperty("identity", identity.id());
        }
        json.writeEndObject();
    }

    /** Whom statements are put under, as properties of an object that is open. */
    public static void party(JsonGenerator json, Party party) {
        json.writeStringProperty("label", party.label());
        json.writeStringProperty("kind", party.kind().label());
        json.writeName("voice");
        who(json, party.who());
    }

    /** A string, or null. */
    public static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** A day, or null. */
    public static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
        string(json, name, day == null ? null : day.toString());
    }
}
