package org.hearsay.app.web.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.Section;
import org.hearsay.app.web.View;
import tools.jackson.core.JsonGenerator;

/** Handing over something to read, and seeing how far it is. */
public final class IntakeView implements View {

    /** The most characters of a text that is pasted; a file can have more. */
    public static final int LONGEST_TEXT = 2_000_000;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S{3,2000}");

    private final Intake intake;

    public IntakeView(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(Route.of("/read", "Where an address, a text or files can be handed over to be read"), this::form);
        routes.page(
                Route.of("/read/{job}", "How far something is that is being read")
                        .in("job", "Its name, as the form's answer leads to it"),
                this::state);
        routes.action(
                Route.of("/read", "Reads something and keeps it in the ledger")
                        .field("given", "The address of a page or a feed, or a text")
                        .field(
                                "file",
                                "Files of pages or texts (.html, .txt, each with .gz); may be given several times"),
                this::read);
    }

    private Answer form(Request request) {
        return new Answer.Page(
                "Read a page", Section.READ, "read.jte", "", json -> json.writeStringProperty("post", "/read"));
    }

    private Answer read(Request request) {
        String given = request.text("given", LONGEST_TEXT);
        List<Intake.Given> files = new ArrayList<>();
        for (Request.Upload file : request.files("file")) {
            files.add(new Intake.Given(file.name(), file.bytes()));
        }
        if (given != null && ADDRESS.matcher(given).matches() && files.isEmpty()) {
            return new Answer.Redirect("/read/" + intake.address(given).id());
        }
        if (given != null) {
            files.add(new Intake.Given("pasted text", given.getBytes(StandardCharsets.UTF_8)));
        }
        if (files.isEmpty()) {
            throw RefusedException.wrong("there is nothing to read", "give an address, a text, or a file");
        }
        return new Answer.Redirect("/read/" + intake.files(files).id());
    }

    private Answer state(Request request) {
        Job.State state = intake.state(request.path("job"))
                .orElseThrow(() -> RefusedException.missing(
                        "nothing of this name is being read", "look for it by the search: it may be done long ago"));
        Long only = state.only();
        if (only != null && !request.isData()) {
            return new Answer.Redirect(Links.article(only));
        }
        return new Answer.Page(
                state.ended() ? "Read" : "Reading …", Section.READ, "reading.jte", state, json -> write(json, state));
    }

    private static void write(JsonGenerator json, Job.State state) {
        json.writeStringProperty("what", state.what());
        json.writeNumberProperty("done", state.done());
        if (state.count() >= 0) {
            json.writeNumberProperty("count", state.count());
        }
        json.writeBooleanProperty("ended", state.ended());
        json.writeArrayPropertyStart("came");
        for (Job.Came came : state.came()) {
            json.writeStartObject();
            json.writeStringProperty("name", came.name());
            if (came.article() != null) {
                json.writeNumberProperty("article", came.article());
            }
            json.writeStringProperty("told", came.told());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
