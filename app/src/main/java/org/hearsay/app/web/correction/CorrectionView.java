package org.hearsay.app.web.correction;

import java.util.Arrays;
import java.util.List;
import org.hearsay.act.Act;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.Section;
import org.hearsay.app.web.View;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.correction.NotFoundException;
import org.hearsay.ledger.reading.RowId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Corrections: making one, undoing it, and the list of them. */
public final class CorrectionView implements View {

    /** More than anybody looks through; all of them are in the ledger and in {@code hearsay corrections}. */
    private static final int MOST = 500;

    private final Corrections corrections;

    /** @param corrections makes them in somebody's name */
    public CorrectionView(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(Route.of("/corrections", "What was put right, the last first"), this::list);
        routes.action(
                Route.of("/statement/{statement}/correct", "Puts something of a statement right")
                        .in("statement", "The statement, as in 12.7")
                        .field("kind", "none (it is no statement), voice, act or source")
                        .field(
                                "value",
                                "The voice's name, the act, or the source's words as they stand in the article"),
                this::correct);
        routes.action(
                Route.of("/corrections/{correction}/undo", "Undoes a correction")
                        .in("correction", "The correction's number"),
                this::undo);
    }

    private Answer list(Request request) {
        List<Correction> latest = corrections.latest(MOST);
        return new Answer.Page(
                "Corrections", Section.CORRECTIONS, "corrections.jte", new CorrectionModel(latest, MOST), json -> {
                    json.writeArrayPropertyStart("corrections");
                    latest.forEach(correction -> write(json, correction));
                    json.writeEndArray();
                });
    }

    private static void write(JsonGenerator json, Correction correction) {
        json.writeStartObject();
        json.writeNumberProperty("id", correction.id());
        json.writeStringProperty("kind", correction.kind().label());
        json.writeStringProperty("author", correction.author());
        json.writeStringProperty("made", correction.made().toString());
        json.writeStringProperty("note", correction.note());
        json.writeStringProperty(
                "statement", correction.statement() == null ? null : RowId.label(correction.statement()));
        json.writeStringProperty("value", correction.value());
        json.writeBooleanProperty("undone", correction.undone() != null);
        json.writeEndObject();
    }

    private Answer correct(Request request) {
        long statement = request.statement("statement");
        String kind = request.field("kind");
        try {
            switch (kind == null ? "" : kind) {
                case "none" -> corrections.none(statement);
                case "voice" -> corrections.voice(statement, value(request, "a name"));
                case "act" -> corrections.act(statement, act(value(request, "an act")));
                case "source" -> corrections.source(statement, value(request, "the source's words"));
                default ->
                    throw RefusedException.wrong(
                            "'" + kind + "' is nothing that can be put right", "give none, voice, act or source");
            }
        } catch (NotFoundException e) {
            throw RefusedException.wrong(String.valueOf(e.getMessage()), "look at the statement again");
        }
        return back(request, statement);
    }

    private Answer undo(Request request) {
        try {
            Correction undone = corrections.undo(request.id("correction"));
            return undone.statement() == null
                    ? new Answer.Redirect(Section.CORRECTIONS.path())
                    : back(request, undone.statement());
        } catch (NotFoundException e) {
            throw RefusedException.wrong(String.valueOf(e.getMessage()), "look at the list of corrections");
        }
    }

    /** To where the form was: the statement's own page or the list, or else to the article. */
    private static Answer back(Request request, long statement) {
        return switch (String.valueOf(request.field("from"))) {
            case "statement" -> new Answer.Redirect("/statement/" + RowId.label(statement));
            case "list" -> new Answer.Redirect(Section.CORRECTIONS.path());
            default -> new Answer.Redirect(Links.statement(statement));
        };
    }

    private static String value(Request request, String what) {
        @Nullable String value = request.field("value");
        if (value == null) {
            throw RefusedException.wrong("there is nothing to put in its place", "give " + what);
        }
        return value;
    }

    private static Act act(String label) {
        return Arrays.stream(Act.values())
                .filter(act -> act.label().equals(label))
                .findFirst()
                .orElseThrow(() -> RefusedException.wrong("'" + label + "' is no act", "choose one of the list"));
    }
}
