package org.hearsay.app.web.voice;

import java.util.List;
import org.hearsay.app.json.UtteranceJson;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.voice.UnnamedVoices;
import org.hearsay.ledger.voice.VoiceProfile;
import tools.jackson.core.JsonGenerator;

/** Voices as JSON. */
final class VoiceJson {

    private VoiceJson() {}

    static void write(JsonGenerator json, VoiceProfile profile) {
        json.writeName("voice");
        UtteranceJson.who(json, profile.who());
        UtteranceJson.string(json, "kind", profile.kind());
        json.writeNumberProperty("articles", profile.articles());
        json.writeBooleanProperty("complete", profile.complete());
        counts(json, "names", profile.names());
        counts(json, "acts", profile.acts());
        counts(json, "outlets", profile.outlets());
        counts(json, "sourcing", profile.sourcing());
        json.writeArrayPropertyStart("statements");
        for (VoiceProfile.Moment moment : profile.moments()) {
            json.writeStartObject();
            json.writeStringProperty("id", RowId.label(moment.id()));
            UtteranceJson.day(json, "from", moment.from());
            UtteranceJson.day(json, "day", moment.day());
            json.writeStringProperty("act", moment.act());
            json.writeEndObject();
        }
        json.writeEndArray();
        exchanges(json, "answers", profile.answers());
        exchanges(json, "answeredBy", profile.answeredBy());
        json.writeBooleanProperty("allAnswers", profile.allAnswers());
    }

    private static void counts(JsonGenerator json, String name, List<VoiceProfile.Count> counts) {
        json.writeArrayPropertyStart(name);
        for (VoiceProfile.Count count : counts) {
            json.writeStartObject();
            json.writeStringProperty("value", count.value());
            json.writeNumberProperty("number", count.number());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void exchanges(JsonGenerator json, String name, List<VoiceProfile.Exchange> exchanges) {
        json.writeArrayPropertyStart(name);
        for (VoiceProfile.Exchange exchange : exchanges) {
            json.writeStartObject();
            UtteranceJson.party(json, exchange.other());
            json.writeNumberProperty("denials", exchange.denials());
            json.writeArrayPropertyStart("exchanges");
            for (VoiceProfile.Tie tie : exchange.ties()) {
                json.writeStartObject();
                json.writeName("claim");
                UtteranceJson.write(json, tie.claim());
                json.writeName("answer");
                UtteranceJson.write(json, tie.answer());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void candidates(JsonGenerator json, List<Speaker> speakers) {
        json.writeArrayPropertyStart("voices");
        for (Speaker speaker : speakers) {
            json.writeStartObject();
            json.writeName("voice");
            UtteranceJson.who(json, speaker.who());
            json.writeNumberProperty("statements", speaker.statements().size());
            json.writeNumberProperty("articles", speaker.articles());
            UtteranceJson.day(json, "first", speaker.first());
            UtteranceJson.day(json, "last", speaker.last());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void unnamed(JsonGenerator json, UnnamedVoices unnamed) {
        json.writeNumberProperty("statements", unnamed.statements());
        json.writeBooleanProperty("complete", unnamed.complete());
        json.writeArrayPropertyStart("classes");
        for (UnnamedVoices.SourceClass of : unnamed.classes()) {
            json.writeStartObject();
            json.writeStringProperty("class", of.name());
            json.writeNumberProperty("statements", of.statements());
            json.writeNumberProperty("articles", of.articles());
            json.writeArrayPropertyStart("roles");
            for (UnnamedVoices.Role role : of.roles()) {
                json.writeStartObject();
                json.writeStringProperty("role", role.words());
                json.writeArrayPropertyStart("statements");
                role.statements().forEach(one -> UtteranceJson.write(json, one));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
