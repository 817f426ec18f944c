package org.hearsay.ledger.correction;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The words of a statement's source, cue and content as JSON, as a correction keeps them. */
final class WordsJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final JsonMapper MAPPER = new JsonMapper();

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

    /** The words of one role; none where there are none. */
    static List<String> read(@Nullable String words, String role) {
        List<String> read = new ArrayList<>();
        if (words != null) {
            MAPPER.readTree(words).path(role).forEach(word -> read.add(word.asString()));
        }
        return read;
    }

    static void array(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
