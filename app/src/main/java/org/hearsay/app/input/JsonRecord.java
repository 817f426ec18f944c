package org.hearsay.app.input;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of JSON that describes an input. Properties that it doesn't know are let be.
 *
 * @param values the properties that are there, none of them null
 */
record JsonRecord(Map<Property, String> values) {

    /** What a line may say of an input. */
    enum Property {
        NAME,
        URL,
        PUBLISHED,
        CHARSET,
        TEXT,
        HTML,
        PATH;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static @Nullable Property of(String label) {
            return Stream.of(values())
                    .filter(property -> property.label().equals(label))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final List<Property> CONTENTS = List.of(Property.TEXT, Property.HTML, Property.PATH);

    private static final String MEND =
            "give one object a line, with one of \"text\", \"html\" and \"path\", and strings for values";

    /** A string is bounded by the line that it is in; nothing that is wanted is nested at all. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(100)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** @throws InputException where the line is not such a record */
    static JsonRecord parse(byte[] line) throws InputException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new InputException("it is not a JSON object", MEND);
            }
            JsonRecord record = new JsonRecord(properties(json));
            if (json.nextToken() != null) {
                throw new InputException("it holds more than one JSON object", MEND);
            }
            return record.checked();
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new InputException("it is not JSON, at character " + column + ": " + e.getOriginalMessage(), MEND);
        }
    }

    private static Map<Property, String> properties(JsonParser json) throws InputException {
        Map<Property, String> values = new EnumMap<>(Property.class);
        for (String label = json.nextName(); label != null; label = json.nextName()) {
            Property property = Property.of(label);
            JsonToken value = json.nextToken();
            if (property == null) {
                json.skipChildren();
            } else if (value == JsonToken.VALUE_STRING) {
                values.put(property, json.getString());
            } else if (value != JsonToken.VALUE_NULL) {
                throw new InputException("its \"" + label + "\" is not a string", MEND);
            }
        }
        return values;
    }

    private JsonRecord checked() throws InputException {
        List<String> given = CONTENTS.stream()
                .filter(values::containsKey)
                .map(Property::label)
                .toList();
        if (given.size() != 1) {
            throw new InputException(
                    given.isEmpty()
                            ? "it has none of \"text\", \"html\" and \"path\""
                            : "it has more than one content: " + String.join(", ", given),
                    MEND);
        }
        return this;
    }

    /** The value of a property, or null where the line doesn't give it or gives nothing but white space. */
    @Nullable
    String value(Property property) {
        String value = values.get(property);
        return value == null || value.isBlank() ? null : value;
    }
}
