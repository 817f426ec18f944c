package org.hearsay.app.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.input.feed.Feed;

/** Feeds as a user gives them: by their addresses, or in files that list them. */
public final class FeedList {

    private FeedList() {}

    /** Takes what is wrong with an operand. */
    @FunctionalInterface
    public interface Complaint {
        void about(String name, String what, String mend);
    }

    /**
     * The addresses of the feeds that an operand stands for.
     *
     * @param operand an address, or the path of an OPML file
     * @param complaint told where there are none
     */
    public static List<String> addresses(String operand, Complaint complaint) {
        if (operand.matches("(?is)https?://.*")) {
            return List.of(operand);
        }
        try {
            Path path = Path.of(operand);
            FileInput.bytes(path, FileName.of(path), Settings.USUAL);
            Feed feed = FeedFile.read(path, FileName.of(path), Settings.USUAL);
            if (feed != null && feed.kind() == Feed.Kind.FEEDS && !feed.links().isEmpty()) {
                return feed.links();
            }
            complaint.about(operand, "it is no list of feeds (OPML)", "give the addresses of feeds");
        } catch (InputException e) {
            complaint.about(operand, String.valueOf(e.getMessage()), "give the addresses of feeds, or a list of them");
        } catch (InvalidPathException e) {
            complaint.about(operand, "it is neither an address nor a path", "give the addresses of feeds");
        }
        return List.of();
    }
}
