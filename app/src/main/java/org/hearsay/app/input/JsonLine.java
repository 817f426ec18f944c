package org.hearsay.app.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hearsay.app.fetch.FetchException;
import org.hearsay.app.fetch.PageUrl;
import org.hearsay.app.input.JsonRecord.Property;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/**
 * An input described by one line of JSON. Not a record: it keeps an array.
 */
final class JsonLine implements Input {

    private final String name;
    private final String fallbackName;
    private final byte[] line;
    private final Path folder;
    private final Settings settings;

    /**
     * @param name the file and the number of the line, for messages
     * @param fallbackName what the reading is called by where neither a name nor an address nor a path is given
     * @param line the line, without its end
     * @param folder that paths in the line are relative to
     */
    JsonLine(String name, String fallbackName, byte[] line, Path folder, Settings settings) {
        this.name = name;
        this.fallbackName = fallbackName;
        this.line = line;
        this.folder = folder;
        this.settings = settings;
    }

    @Override
    public String name() {
        return name;
    }

    /** With the file's whole path; the name ends in the line's number. */
    @Override
    public String key() {
        int number = name.lastIndexOf(':');
        if (name.startsWith(StandardInput.CALLED)) {
            return name;
        }
        Path file = Path.of(name.substring(0, number)).getFileName();
        return file == null
                ? name
                : folder.toAbsolutePath().normalize().resolve(file) + "#" + name.substring(number + 1);
    }

    /** That of the line, where the content is in it. */
    @Override
    public long size() {
        return line.length;
    }

    @Override
    public Loaded load() {
        try {
            JsonRecord record = JsonRecord.parse(line);
            String path = record.values().get(Property.PATH);
            return new Loaded.Ok(path == null ? inline(record) : inFile(record, path));
        } catch (InputException e) {
            return e.failed(name);
        }
    }

    /** The text is characters already, so what the line says of a character set no longer matters. */
    private Page inline(JsonRecord record) throws InputException {
        boolean html = record.values().containsKey(Property.HTML);
        String text = record.values().getOrDefault(html ? Property.HTML : Property.TEXT, "");
        if (text.isBlank()) {
            throw new InputException(
                    "its \"" + (html ? "html" : "text") + "\" is empty or white space", "check where it came from");
        }
        URI url = url(record);
        return new Page(
                called(record, url == null ? fallbackName : url.toString()),
                url,
                null,
                html ? Page.Kind.HTML : Page.Kind.TEXT,
                StandardCharsets.UTF_8.name(),
                published(record),
                null,
                utf8(text));
    }

    private Page inFile(JsonRecord record, String written) throws InputException {
        Path path;
        try {
            path = folder.resolve(written);
        } catch (InvalidPathException e) {
            throw new InputException("its \"path\" is none: " + e.getReason(), "check the path");
        }
        FileName file = FileName.of(path);
        byte[] bytes;
        try {
            bytes = FileInput.bytes(path, file, settings.maxBytes());
        } catch (InputException e) {
            Loaded.Failed failure = e.failed(path.toString());
            throw new InputException("its file " + path + " can't be taken: " + failure.what(), failure.mend());
        }
        return new Page(
                called(record, file.base()),
                url(record),
                path.toString(),
                Kinds.of(settings, file.kind(), bytes),
                record.value(Property.CHARSET),
                published(record),
                null,
                bytes);
    }

    private static String called(JsonRecord record, String otherwise) {
        String given = record.value(Property.NAME);
        return given == null ? otherwise : given;
    }

    private @Nullable LocalDate published(JsonRecord record) throws InputException {
        String given = record.value(Property.PUBLISHED);
        if (given == null) {
            return settings.published();
        }
        try {
            return GivenDay.of(given);
        } catch (DateTimeException e) {
            throw new InputException(
                    "its \"published\" is not a date: " + given, "write it as year-month-day, as in 2024-03-01");
        }
    }

    /** As it is written, where that is a URI; else as an address of the web that people write. */
    private static @Nullable URI url(JsonRecord record) throws InputException {
        String given = record.value(Property.URL);
        if (given == null) {
            return null;
        }
        try {
            URI asWritten = new URI(given.strip());
            if (asWritten.isAbsolute()) {
                return asWritten;
            }
        } catch (URISyntaxException e) {
            // Characters that a URI can't hold, as in many addresses that people copy: escaped below.
        }
        try {
            return PageUrl.parse(given).uri();
        } catch (FetchException e) {
            throw new InputException("its \"url\": " + e.what(), e.mend());
        }
    }

    /** A surrogate that stands alone has no UTF-8; the replacement character keeps the offsets of what follows it. */
    private static byte[] utf8(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    i++;
                } else {
                    mended = mended == null ? new StringBuilder(text) : mended;
                    mended.setCharAt(i, '\uFFFD');
                }
            }
        }
        return (mended == null ? text : mended.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
