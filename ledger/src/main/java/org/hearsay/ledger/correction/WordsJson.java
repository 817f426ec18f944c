package org.hearsay.ledger.correction;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The words of a statement's source, cue and content as JSON, as a correction keeps them. */
final class WordsJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private WordsJson() {}

    static String write(List<String> source, List<String> cue, List<String> content) {
        StringWriter words = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), words)) {
            json.writeStartObject();
            array(json, "source", source);
            array(json, "cue", cue);
            array(json, "content", content);
            json.writeEndObject();
        }
        return words.toString();
    }

    static void array(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
