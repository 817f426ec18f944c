package org.hearsay.app.web.story;

import org.hearsay.app.json.UtteranceJson;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.story.StoryMember;
import org.hearsay.ledger.story.StorySummary;
import org.hearsay.ledger.timeline.FigureSeries;
import org.hearsay.ledger.timeline.Timeline;
import org.hearsay.ledger.timeline.Timelines;
import org.hearsay.ledger.voice.Utterance;
import tools.jackson.core.JsonGenerator;

/** The story so far as JSON. */
final class StoryJson {

    private StoryJson() {}

    static void write(JsonGenerator json, Timelines.Story story) {
        timeline(json, story.timeline());
        figures(json, story.figures());
    }

    /** A story with its articles. */
    static void write(JsonGenerator json, StorySummary story) {
        json.writeNumberProperty("story", story.id());
        json.writeArrayPropertyStart("words");
        story.words(Integer.MAX_VALUE).forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("merged");
        story.merged().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeArrayPropertyStart("articles");
        for (StoryMember member : story.articles()) {
            json.writeStartObject();
            json.writeNumberProperty("article", member.article());
            json.writeStringProperty("name", member.name());
            UtteranceJson.string(json, "url", member.url());
            UtteranceJson.string(json, "title", member.title());
            UtteranceJson.string(json, "outlet", member.outlet());
            UtteranceJson.day(json, "published", member.published());
            if (member.likeness() != null) {
                json.writeNumberProperty("likeness", member.likeness());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void timeline(JsonGenerator json, Timeline timeline) {
        json.writeArrayPropertyStart("days");
        for (Timeline.DayCount day : timeline.days()) {
            json.writeStartObject();
            json.writeStringProperty("day", day.day().toString());
            json.writeNumberProperty("statements", day.statements());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("undated", timeline.undated());
        json.writeBooleanProperty("counted", timeline.counted());
        json.writeNumberProperty("inWindow", timeline.inWindow());
        json.writeBooleanProperty("windowCounted", timeline.windowCounted());
        json.writeNumberProperty("answers", timeline.answers());
        json.writeNumberProperty("shown", timeline.shown());
        json.writeNumberProperty("lanesLeftOut", timeline.lanesLeftOut());
        UtteranceJson.day(json, "first", timeline.first());
        UtteranceJson.day(json, "last", timeline.last());
        json.writeArrayPropertyStart("lanes");
        for (Timeline.Lane lane : timeline.lanes()) {
            json.writeStartObject();
            UtteranceJson.party(json, lane.party());
            json.writeArrayPropertyStart("statements");
            for (Utterance utterance : lane.statements()) {
                UtteranceJson.write(json, utterance);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void figures(JsonGenerator json, FigureSeries figures) {
        json.writeBooleanProperty("allFigures", figures.complete());
        json.writeArrayPropertyStart("figures");
        for (FigureSeries.Group group : figures.groups()) {
            json.writeStartObject();
            json.writeStringProperty("counts", group.label());
            json.writeArrayPropertyStart("points");
            group.points().forEach(point -> point(json, point));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void point(JsonGenerator json, FigureSeries.Point point) {
        json.writeStartObject();
        json.writeNumberProperty("value", point.value());
        if (point.high() != null) {
            json.writeNumberProperty("high", point.high());
        }
        json.writeStringProperty("bound", point.bound());
        json.writeStringProperty("text", point.words());
        json.writeStringProperty("holder", point.holderName());
        json.writeBooleanProperty("articlesOwn", point.holder() == null);
        UtteranceJson.day(json, "day", point.day());
        json.writeNumberProperty("article", point.origin().article());
        UtteranceJson.string(
                json,
                "statement",
                point.statement() == null ? null : RowId.label(point.statement().id()));
        json.writeStringProperty("sentence", point.sentence());
        json.writeNumberProperty("times", point.times());
        json.writeEndObject();
    }
}
