package org.hearsay.app.web.story;

import java.util.List;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.Section;
import org.hearsay.app.web.View;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.story.Stories;
import org.hearsay.ledger.story.StorySummary;

/** The stories that most articles are about. */
public final class StoriesView implements View {

    private static final int SHOWN = 40;
    private static final int MOST = 200;

    private final Stories stories;
    private final Copies copies;

    public StoriesView(Stories stories, Copies copies) {
        this.stories = stories;
        this.copies = copies;
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(
                Route.of("/stories", "The stories with the most articles, each with its articles")
                        .query("most", "How many, from 1 to " + MOST + "; " + SHOWN + " where not given"),
                this::largest);
    }

    private Answer largest(Request request) {
        List<StorySummary> largest = stories.largest(request.number("most", SHOWN, 1, MOST), 2);
        List<Happening> happenings =
                largest.stream().map(story -> Happening.of(story, copies)).toList();
        return new Answer.Page("Stories", Section.STORIES, "stories.jte", new StoriesModel(happenings), json -> {
            json.writeArrayPropertyStart("stories");
            for (StorySummary story : largest) {
                json.writeStartObject();
                StoryJson.write(json, story);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
