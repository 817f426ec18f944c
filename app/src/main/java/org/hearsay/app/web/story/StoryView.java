package org.hearsay.app.web.story;

import java.util.Optional;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Closely;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.Section;
import org.hearsay.app.web.View;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.story.Stories;
import org.hearsay.ledger.story.StorySummary;
import org.hearsay.ledger.timeline.Timelines;
import org.hearsay.ledger.timeline.Window;
import org.jspecify.annotations.Nullable;

/** The story so far of a search, and of one story of the ledger with its articles. */
public final class StoryView implements View {

    private final Timelines timelines;
    private final Stories stories;
    private final Copies copies;

    public StoryView(Timelines timelines, Stories stories, Copies copies) {
        this.timelines = timelines;
        this.stories = stories;
        this.copies = copies;
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
        Optional<StorySummary> summary = summary(asked.story());
        Timelines.Story story = Closely.found(() -> timelines.story(asked.query(), window));
        Happening happening = summary.map(one -> Happening.of(one, copies)).orElse(null);
        StoryModel model = StoryModel.of(asked, story, happening);
        Section section = happening == null ? Section.STORY : Section.STORIES;
        return new Answer.Page(model.title(), section, "story.jte", model, json -> {
            summary.ifPresent(one -> StoryJson.write(json, one));
            StoryJson.write(json, story);
        });
    }

    private Optional<StorySummary> summary(@Nullable Long story) {
        if (story == null) {
            return Optional.empty();
        }
        Optional<StorySummary> found = stories.story(story);
        if (found.isEmpty()) {
            throw RefusedException.missing("the ledger has no story " + story, "look for it among all at /stories");
        }
        return found;
    }
}
