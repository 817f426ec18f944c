package org.hearsay.app.ask;

import java.io.StringWriter;
import java.util.Optional;
import org.hearsay.copy.Link;
import org.hearsay.copy.Origin;
import org.hearsay.ledger.copy.CopyGroup;
import org.hearsay.ledger.copy.CopyMember;
import org.hearsay.ledger.story.StoryMember;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An article with its story as JSON, one line: {@code story} is the story's number, {@code copies} has the names of the
 * articles that carry the same text, and {@code copy_of} the name of the one that its text is from, or of the agency that
 * is credited for it; null where that isn't known.
 */
final class StoryJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private StoryJson() {}

    static String line(StoryMember member, Optional<CopyGroup> group) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("name", member.name());
            json.writeName("url").writeString(member.url());
            json.writeNumberProperty("story", member.story());
            json.writeNumberProperty("article", member.article());
            json.writeArrayPropertyStart("copies");
            if (group.isPresent()) {
                for (CopyMember copy : group.get().members()) {
                    if (copy.article() != member.article()) {
                        json.writeString(copy.name());
                    }
                }
            }
            json.writeEndArray();
            json.writeName("copy_of").writeString(group.map(StoryJson::copyOf).orElse(null));
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    @SuppressWarnings("NullAway") // Optional's map takes a function that gives null, and is empty then.
    private static String copyOf(CopyGroup group) {
        Optional<Link> link = group.link(group.article());
        if (link.isPresent()) {
            return group.member(link.get().from()).name();
        }
        return group.descent().origin() instanceof Origin.Outside outside ? outside.name() : null;
    }
}
