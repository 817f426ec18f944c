package org.hearsay.app.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.app.claim.Reasoning;
import org.hearsay.app.claim.Step;
import org.hearsay.claim.Apart;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Change;
import org.hearsay.claim.Circle;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Contest;
import org.hearsay.claim.GivenCount;
import org.hearsay.claim.Likeness;
import org.hearsay.claim.OwnWord;
import org.hearsay.claim.PassedOn;
import org.hearsay.claim.People;
import org.hearsay.claim.Repeat;
import org.hearsay.claim.Somebody;
import org.hearsay.claim.Support;
import org.hearsay.ledger.claim.ClaimReport;
import org.hearsay.ledger.reading.RowId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A claim as JSON. Statements are objects as in all answers of the ledger, and elsewhere their numbers, "12.7". */
public final class ClaimJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final ClaimReport report;
    private final Claim claim;

    private ClaimJson(JsonGenerator json, ClaimReport report) {
        this.json = json;
        this.report = report;
        this.claim = report.claim();
    }

    /** One line with the whole claim. */
    public static String line(ClaimReport report) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            write(json, report);
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    /** Writes the claim's properties into an object that is open. */
    public static void write(JsonGenerator json, ClaimReport report) {
        new ClaimJson(json, report).write();
    }

    private void write() {
        json.writeStringProperty("statement", RowId.label(claim.asked().id()));
        Reasoning reasoning = Reasoning.of(report);
        json.writeStringProperty("verdict", reasoning.verdict());
        json.writeObjectPropertyStart("people");
        json.writeNumberProperty("least", claim.people().least());
        json.writeBooleanProperty("exact", claim.people().exact());
        list("persons", claim.people().persons(), this::person);
        list("apart", claim.people().apart(), this::apart);
        json.writeEndObject();
        support(claim.support());
        list("reasoning", reasoning.steps(), this::step);
        list("repeats", claim.repeats(), this::repeat);
        list("passed_on", claim.passedOn(), this::passedOn);
        list("circles", claim.circles(), this::circle);
        list("appearances", claim.appearances(), this::appearance);
        list("own_words", claim.ownWords(), this::ownWord);
        list("contests", claim.contests(), this::contest);
        list("counts", claim.counts(), this::count);
        list("changes", claim.changes(), this::change);
        json.writeNumberProperty("searched", report.searched());
        json.writeBooleanProperty("complete", report.complete());
    }

    private <T> void list(String name, List<T> all, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        all.forEach(writer);
        json.writeEndArray();
    }

    private void object(Runnable properties) {
        json.writeStartObject();
        properties.run();
        json.writeEndObject();
    }

    private void labels(String name, List<Long> ids) {
        list(name, ids, id -> json.writeString(RowId.label(id)));
    }

    private void numbers(String name, List<Long> numbers) {
        list(name, numbers, json::writeNumber);
    }

    private void person(People.Person person) {
        json.writeStartArray();
        person.voices().forEach(this::somebody);
        json.writeEndArray();
    }

    private void somebody(Somebody one) {
        object(() -> {
            json.writeStringProperty("name", one.source().name());
            json.writeStringProperty("kind", one.source().kind().label());
            json.writeNumberProperty("number", one.number());
            json.writeNumberProperty("of", one.source().least());
            labels("statements", one.statements());
        });
    }

    private void apart(Apart apart) {
        object(() -> {
            json.writeName("one");
            somebody(apart.one());
            json.writeName("other");
            somebody(apart.other());
            json.writeStringProperty("reason", apart.reason().label());
        });
    }

    private void support(Support support) {
        json.writeObjectPropertyStart("support");
        numbers("articles", support.articles());
        list("outlets", support.outlets(), json::writeString);
        list("texts", support.texts(), text -> {
            json.writeStartArray();
            text.forEach(json::writeNumber);
            json.writeEndArray();
        });
        list("named", support.named(), this::somebody);
        list("media", support.media(), this::somebody);
        list("unnamed", support.unnamed(), this::somebody);
        list("unknown", support.unknown(), this::somebody);
        list("documents", support.documents(), this::somebody);
        numbers("own_word", support.ownWord());
        json.writeEndObject();
    }

    private void step(Step step) {
        object(() -> {
            json.writeStringProperty("kind", step.kind().label());
            json.writeStringProperty("words", step.words());
            labels("evidence", step.evidence());
        });
    }

    private void repeat(Repeat repeat) {
        object(() -> {
            json.writeStringProperty("statement", RowId.label(repeat.statement()));
            json.writeStringProperty("of", RowId.label(repeat.of()));
            json.writeStringProperty("kind", repeat.kind().label());
        });
    }

    private void passedOn(PassedOn passed) {
        object(() -> {
            json.writeStringProperty("statement", RowId.label(passed.statement()));
            json.writeStringProperty("medium", passed.medium());
            labels("to", passed.to());
        });
    }

    private void circle(Circle circle) {
        json.writeStartArray();
        new ArrayList<>(circle.statements()).forEach(id -> json.writeString(RowId.label(id)));
        json.writeEndArray();
    }

    private void appearance(Appearance appearance) {
        Likeness likeness = appearance.likeness();
        object(() -> {
            statement(appearance.heard().id());
            json.writeStringProperty("likeness", likeness.kind().label());
            json.writeNumberProperty("confidence", likeness.confidence());
            list("shared", likeness.shared(), json::writeString);
            list("near", likeness.near(), near -> {
                json.writeStartArray();
                json.writeString(near.asked());
                json.writeString(near.other());
                json.writeEndArray();
            });
            list(
                    "changes",
                    likeness.changes(),
                    change -> object(() -> {
                        json.writeStringProperty("asked", change.asked());
                        json.writeStringProperty("other", change.other());
                    }));
            json.writeStringProperty("voice", appearance.whose().label());
        });
    }

    private void ownWord(OwnWord own) {
        object(() -> {
            json.writeNumberProperty("article", own.sentence().article());
            json.writeName("span");
            json.writeArray(new int[] {own.sentence().start(), own.sentence().end()}, 0, 2);
            json.writeStringProperty("words", own.sentence().words());
            json.writeNumberProperty("confidence", own.likeness().confidence());
        });
    }

    private void statement(long id) {
        json.writeName("statement");
        UtteranceJson.write(json, report.statement(id));
    }

    private void contest(Contest contest) {
        Long answers = contest.answers();
        object(() -> {
            json.writeStringProperty("kind", contest.kind().label());
            UtteranceJson.string(json, "answers", answers == null ? null : RowId.label(answers));
            json.writeNumberProperty("confidence", contest.confidence());
            statement(contest.heard().id());
        });
    }

    private void count(GivenCount given) {
        object(() -> {
            json.writeStringProperty("counted", given.count().counted());
            json.writeNumberProperty("value", given.count().value());
            json.writeStringProperty("words", given.count().words());
            json.writeBooleanProperty("same", given.same());
            statement(given.heard().id());
        });
    }

    private void change(Change change) {
        object(() -> {
            json.writeStringProperty("kind", change.kind().label());
            json.writeNumberProperty("confidence", change.confidence());
            statement(change.heard().id());
        });
    }
}
