package org.hearsay.app.web.story;

import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Closely;
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
                Closely.with(Route.of("/story", "Who spoke when, in lanes by voice, and figures over time, of a search")
                        .with(Asked.PARAMETERS)),
                this::story);
    }

    private Answer story(Request request) {
        Asked asked = Asked.of(request);
        Window window = Closely.window(request);
        Timelines.Story story = Closely.found(() -> timelines.story(asked.query(), window));
        String title = asked.words() == null ? "The story so far" : asked.words() + ": the story so far";
        return new Answer.Page(
                title, Section.STORY, "story.jte", StoryModel.of(asked, story), json -> StoryJson.write(json, story));
    }
}
