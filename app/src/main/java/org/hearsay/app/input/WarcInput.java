package org.hearsay.app.input;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.PageUrl;
import org.hearsay.app.input.warc.ArchivedPage;
import org.hearsay.article.Page;

/**
 * A page of a web archive.
 *
 * @param archive the archive's path, as the user wrote it
 */
record WarcInput(String archive, ArchivedPage archived, Settings settings) implements Input {

    @Override
    public String name() {
        return archive + ": " + archived.target();
    }

    @Override
    public String key() {
        return Path.of(archive).toAbsolutePath().normalize() + "#" + archived.target();
    }

    @Override
    public long size() {
        return archived.size();
    }

    @Override
    public Loaded load() {
        try {
            URI url = PageUrl.parse(archived.target()).uri();
            ArchivedPage.Opened opened = archived.opened(settings.maxBytes().bytes());
            byte[] bytes = opened.bytes();
            Contents.requireFit(bytes, settings.maxBytes());
            Page page = new Page(
                    archived.target(),
                    url,
                    archive,
                    Kinds.of(settings, Kinds.declared(opened.mediaType()), bytes),
                    opened.charset(),
                    settings.published(),
                    opened.lastModified(),
                    bytes);
            return new Loaded.Ok(page, new Transfer(url, archived.date(), opened.response()));
        } catch (FetchException e) {
            return new Loaded.Failed(name(), e.what(), "check the archive");
        } catch (IOException e) {
            return new Loaded.Failed(name(), String.valueOf(e.getMessage()), "check the archive");
        } catch (InputException e) {
            return e.failed(name());
        }
    }
}
