package org.hearsay.app.input;

import java.util.function.Supplier;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.app.fetch.PageUrl;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page on the web.
 *
 * @param name the address as the user wrote it
 * @param fetcher fetches it; asked for when it is needed, as setting up a client takes time
 */
record WebInput(String name, Supplier<Fetcher> fetcher, Settings settings) implements Input {

    @Override
    public Loaded load() {
        try {
            Fetched fetched = fetcher.get().fetch(PageUrl.parse(name));
            byte[] bytes = fetched.bytes();
            if (bytes.length == 0) {
                throw Contents.empty(0);
            }
            return new Loaded.Ok(new Page(
                    name,
                    fetched.url(),
                    null,
                    Kinds.of(settings, kind(fetched.mediaType()), bytes),
                    fetched.charset(),
                    settings.published(),
                    fetched.lastModified(),
                    bytes));
        } catch (FetchException e) {
            return new Loaded.Failed(name, e.what(), e.mend());
        } catch (InputException e) {
            return e.failed(name);
        }
    }

    private static Page.@Nullable Kind kind(@Nullable String mediaType) {
        if (mediaType == null) {
            return null;
        }
        return mediaType.equals("text/plain") ? Page.Kind.TEXT : Page.Kind.HTML;
    }
}
