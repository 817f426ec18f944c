package org.hearsay.app.web.story;

import java.time.LocalDate;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.Section;
import org.hearsay.app.web.View;
import org.hearsay.ledger.timeline.Timelines;
import org.hearsay.ledger.timeline.Window;

/** The story so far of a search. */
public final class StoryView implements View {

    private final Timelines timelines;

    public StoryView(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(
                Route.of("/story", "Who spoke when, in lanes by voice, and figures over time, of a search")
                        .with(Asked.PARAMETERS)
                        .query("from", "The first day to look at closely")
                        .query("to", "The last day to look at closely"),
                this::story);
    }

    private Answer story(Request request) {
        Asked asked = Asked.of(request);
        Window window = window(request);
        Timelines.Story story = told(asked, window);
        String title = asked.words() == null ? "The story so far" : asked.words() + ": the story so far";
        return new Answer.Page(
                title,
                Section.STORY,
                "story.jte",
                StoryModel.of(asked, story),
                json -> StoryJson.write(json, story));
    }

    private Timelines.Story told(Asked asked, Window window) {
        try {
            return timelines.story(asked.query(), window);
        } catch (IllegalArgumentException e) {
            throw RefusedException.wrong(String.valueOf(e.getMessage()), "search for fewer words");
        }
    }

    private static Window window(Request request) {
        LocalDate from = request.day("from");
        LocalDate to = request.day("to");
        if (from != null && to != null && from.isAfter(to)) {
            throw RefusedException.wrong("the first day, " + from + ", is after the last, " + to, "change one of them");
        }
        return new Window(from, to);
    }
}
