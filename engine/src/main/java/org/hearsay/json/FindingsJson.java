package org.hearsay.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.Likely;
import org.hearsay.Statement;
import org.hearsay.figure.Figure;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.time.Said;
import org.hearsay.time.TimeExpression;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what was found in an article's text: statements, voices, times, figures. */
final class FindingsJson {

    /** Digits of a confidence after the point: more would only be noise of the arithmetic. */
    private static final int CONFIDENCE_DIGITS = 3;

    private final JsonGenerator json;
    private final Text text;

    FindingsJson(JsonGenerator json, Text text) {
        this.json = json;
        this.text = text;
    }

    void statements(List<Statement> statements) {
        json.writeArrayPropertyStart("statements");
        int number = 0;
        for (Statement statement : statements) {
            json.writeStartObject();
            json.writeStringProperty("id", "s" + ++number);
            spans("source", statement.source());
            spans("cue", statement.cue());
            spans("content", statement.content());
            json.writeStringProperty("quotation", statement.quotation().label());
            json.writeStringProperty("act", statement.act().value().label());
            json.writeNumberProperty("act_confidence", rounded(statement.act().probability()));
            Likely<Integer> voice = statement.voice();
            id("voice", "v", voice == null ? null : voice.value());
            if (voice != null) {
                json.writeNumberProperty("voice_confidence", rounded(voice.probability()));
            }
            sourcing(statement.sourcing());
            via(statement.via());
            string(
                    "medium",
                    statement.medium() == null ? null : statement.medium().label());
            said(statement.said());
            id("answers", "s", statement.answers());
            json.writeNumberProperty("confidence", rounded(statement.confidence()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sourcing(Sourcing sourcing) {
        json.writeObjectPropertyStart("sourcing");
        json.writeStringProperty("kind", sourcing.kind().label());
        if (sourcing.count() == null) {
            json.writeNullProperty("count");
        } else {
            json.writeNumberProperty("count", sourcing.count().intValue());
        }
        if (sourcing.several()) {
            json.writeBooleanProperty("several", true);
        }
        spans("role", sourcing.role());
        spans("basis", sourcing.basis());
        json.writeEndObject();
    }

    /** The nearest to the reader; the whole chain only where it has more than one link. */
    private void via(List<Integer> via) {
        id("via", "v", via.isEmpty() ? null : via.getFirst());
        if (via.size() > 1) {
            json.writeArrayPropertyStart("chain");
            via.forEach(voice -> json.writeString("v" + (voice + 1)));
            json.writeEndArray();
        }
    }

    private void said(@Nullable Said said) {
        if (said == null) {
            json.writeNullProperty("said");
            return;
        }
        json.writeObjectPropertyStart("said");
        date("from", said.from());
        date("to", said.to());
        json.writeStringProperty("by", said.by().label());
        if (said.span() != null) {
            span("span", said.span());
        }
        json.writeEndObject();
    }

    void voices(List<Voice> voices) {
        json.writeArrayPropertyStart("voices");
        int number = 0;
        for (Voice voice : voices) {
            json.writeStartObject();
            json.writeStringProperty("id", "v" + ++number);
            json.writeStringProperty("kind", voice.kind().label());
            json.writeStringProperty("name", text.slice(voice.name()));
            json.writeBooleanProperty("named", voice.named());
            spans("mentions", voice.mentions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void times(List<TimeExpression> times) {
        json.writeArrayPropertyStart("times");
        for (TimeExpression time : times) {
            json.writeStartObject();
            span("span", time.span());
            json.writeStringProperty("type", time.type().name());
            json.writeStringProperty("value", time.value());
            date("from", time.from());
            date("to", time.to());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void figures(List<Figure> figures) {
        json.writeArrayPropertyStart("figures");
        for (Figure figure : figures) {
            json.writeStartObject();
            span("span", figure.span());
            json.writeNumberProperty("value", plain(figure.value()));
            if (figure.high() == null) {
                json.writeNullProperty("high");
            } else {
                json.writeNumberProperty("high", plain(figure.high()));
            }
            json.writeStringProperty("bound", figure.bound().label());
            spans("counts", figure.counts());
            id("statement", "s", figure.statement());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spans(String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        spans.forEach(this::span);
        json.writeEndArray();
    }

    private void span(String name, Span span) {
        json.writeName(name);
        span(span);
    }

    /** A span as an element, in code points. */
    void span(Span span) {
        Span outside = text.codePoints(span);
        json.writeArray(new int[] {outside.start(), outside.end()}, 0, 2);
    }

    private void id(String name, String letter, @Nullable Integer index) {
        string(name, index == null ? null : letter + (index + 1));
    }

    private void date(String name, @Nullable LocalDate date) {
        string(name, date == null ? null : date.toString());
    }

    private void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static BigDecimal rounded(double confidence) {
        return plain(BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP));
    }

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
