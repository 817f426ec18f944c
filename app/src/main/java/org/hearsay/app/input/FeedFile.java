package org.hearsay.app.input;

import java.nio.file.Path;
import java.util.Set;
import org.hearsay.app.input.feed.Feed;
import org.hearsay.app.input.feed.FeedReader;
import org.jspecify.annotations.Nullable;

/** Files that hold feeds or lists of feeds. */
final class FeedFile {

    private static final Set<String> ENDINGS = Set.of("xml", "rss", "atom", "rdf", "opml", "json");

    private FeedFile() {}

    /** The feed in a file whose name says that there may be one; null where there is none, or it can't be read. */
    static @Nullable Feed read(Path path, FileName name, ByteSize most) {
        if (!ENDINGS.contains(name.ending())) {
            return null;
        }
        try {
            return FeedReader.read(FileInput.bytes(path, name, most), null, null);
        } catch (InputException failsAgainWhenLoaded) {
            return null;
        }
    }
}
