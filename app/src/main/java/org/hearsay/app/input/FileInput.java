package org.hearsay.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.article.Page;

/**
 * A file of one page or text.
 *
 * @param path as the user wrote it
 */
record FileInput(Path path, Settings settings) implements Input {

    /** About what gzip makes of pages and texts. */
    private static final int USUAL_COMPRESSION = 6;

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public String key() {
        return path.toAbsolutePath().normalize().toString();
    }

    @Override
    public long size() {
        try {
            long size = Files.size(path);
            return FileName.of(path).gzip() ? size * USUAL_COMPRESSION : size;
        } catch (IOException failsAgainWhenLoaded) {
            return 0;
        }
    }

    @Override
    public Loaded load() {
        try {
            FileName file = FileName.of(path);
            byte[] bytes = bytes(path, file, settings.maxBytes());
            return new Loaded.Ok(new Page(
                    file.base(),
                    null,
                    path.toString(),
                    Kinds.of(settings, file.kind(), bytes),
                    null,
                    settings.published(),
                    null,
                    bytes));
        } catch (InputException e) {
            return e.failed(name());
        }
    }

    /** The bytes of a file, decompressed. */
    static byte[] bytes(Path path, FileName name, ByteSize most) throws InputException {
        if (Files.isDirectory(path)) {
            throw new InputException("it is a folder, not a file", "name a file in it");
        }
        try {
            if (Files.isRegularFile(path)) {
                Contents.requireAllowed(Files.size(path), most);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Contents.read(in, name.gzip(), most);
            }
        } catch (IOException e) {
            throw InputException.of(e);
        }
    }
}
