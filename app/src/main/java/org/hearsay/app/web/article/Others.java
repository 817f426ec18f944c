package org.hearsay.app.web.article;

import org.hearsay.app.web.Links;
import org.hearsay.app.web.Wording;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.story.Stories;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What an article has to do with others.
 *
 * @param texts how many have text in common with it
 * @param story its story; null where it isn't placed yet
 */
public record Others(Copies.Count texts, Stories.@Nullable Brief story) {

    /** Whether there is a page of its copies that shows something. */
    public boolean hasCopies() {
        return texts.copies() + texts.quotations() > 0;
    }

    /** How many carry its text, in words. */
    public String copies() {
        if (texts.copies() > 0) {
            return Wording.counted(texts.copies(), "article") + (texts.copies() == 1 ? " carries" : " carry")
                    + " its text, or it theirs";
        }
        return Wording.counted(texts.quotations(), "article") + (texts.quotations() == 1 ? " has" : " have")
                + " its quotations";
    }

    /** The page of its story; null where it is the only article of it. */
    public @Nullable String storyLink() {
        return story == null || story.articles() < 2 ? null : Links.story(story.id());
    }

    /** The story in words. */
    public String storyWords() {
        return story == null ? "" : "The story, with " + Wording.counted(story.articles(), "article");
    }

    void write(JsonGenerator json) {
        json.writeNumberProperty("copies", texts.copies());
        json.writeNumberProperty("sharedQuotations", texts.quotations());
        if (story != null) {
            json.writeNumberProperty("story", story.id());
        }
    }
}
