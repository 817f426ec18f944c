package org.hearsay.app.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a file of JSON lines, one after the other; the file is never in memory as a whole. A line that is
 * wrong fails alone.
 */
final class JsonLines implements Iterator<Input>, AutoCloseable {

    /** A line is skipped up to this many times the limit; what goes on beyond it is no file of lines. */
    private static final int MOST_SKIPPED = 16;

    private final String name;
    private final String base;
    private final Path folder;
    private final Settings settings;
    private final Source source;

    private @Nullable InputStream in;
    private @Nullable Input next;
    private int number;
    private boolean any;
    private boolean ended;

    /** Opens the file when its first line is asked for. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * @param name what messages call the file
     * @param base the file's name without endings
     * @param folder that paths in the lines are relative to
     */
    JsonLines(String name, String base, Path folder, Settings settings, Source source) {
        this.name = name;
        this.base = base;
        this.folder = folder;
        this.settings = settings;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
            if (next == null) {
                ended = true;
                next = any ? null : new Unreadable(Contents.empty(0).failed(name));
            }
            any = true;
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input input = next;
        next = null;
        return input;
    }

    /** The next line that is not blank, or null at the end. */
    private @Nullable Input read() {
        try {
            InputStream from = opened();
            for (byte[] line = line(from); line != null; line = line(from)) {
                if (line.length > settings.maxBytes().bytes()) {
                    return skipped(from, "it has more than " + settings.maxBytes() + ", the limit for one input");
                }
                if (!isBlank(line)) {
                    return new JsonLine(at(), base + ":" + number, line, folder, settings);
                }
            }
            close();
            return null;
        } catch (IOException e) {
            ended = true;
            return new Unreadable(InputException.of(e).failed(number == 0 ? name : name + " after line " + number));
        }
    }

    private InputStream opened() throws IOException {
        if (in == null) {
            BufferedInputStream raw = new BufferedInputStream(source.open(), 1 << 16);
            in = raw;
            raw.mark(3);
            byte[] first = raw.readNBytes(3);
            raw.reset();
            if (first.length >= 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B) {
                in = new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16);
            } else if (first.length == 3 && (first[0] & 0xFF) == 0xEF && (first[1] & 0xFF) == 0xBB) {
                raw.skipNBytes(3);
            }
        }
        return in;
    }

    /** The bytes up to the next line feed, or one more than is allowed; null at the end. */
    private byte @Nullable [] line(InputStream from) throws IOException {
        int first = from.read();
        if (first < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = first; b >= 0 && b != '\n'; b = from.read()) {
            line.write(b);
            if (line.size() > settings.maxBytes().bytes()) {
                break;
            }
        }
        return line.toByteArray();
    }

    /** Passes over the rest of a line that can't be taken. */
    private Input skipped(InputStream from, String why) throws IOException {
        long most = MOST_SKIPPED * settings.maxBytes().bytes();
        long passed = 0;
        int b = from.read();
        while (b >= 0 && b != '\n' && passed < most) {
            passed++;
            b = from.read();
        }
        ended = passed == most;
        if (ended) {
            close();
        }
        return new Unreadable(
                at(),
                why + (ended ? "; neither its end nor any line after it is read" : ""),
                "raise the limit with --max-bytes if it is an article all the same");
    }

    private String at() {
        return name + ":" + number;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
