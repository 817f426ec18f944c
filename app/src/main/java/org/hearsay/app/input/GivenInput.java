package org.hearsay.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.hearsay.article.Page;

/**
 * One page or text that was handed over, as a file in the browser is.
 *
 * @param called what it was called there; data, and no path of this machine
 * @param mark tells it from others of the same name
 */
@SuppressWarnings("ArrayRecordComponent") // A file may be megabytes, and is handed on once and never altered.
record GivenInput(String called, String mark, byte[] bytes, Settings settings) implements Input {

    /** Two are the same where the same bytes were given by the same name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GivenInput given && called.equals(given.called) && Arrays.equals(bytes, given.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String name() {
        return called;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public Loaded load() {
        FileName file = FileName.of(called);
        try {
            byte[] contents = Contents.read(new ByteArrayInputStream(bytes), file.gzip(), settings.maxBytes());
            Page.Kind kind = Kinds.of(settings, file.kind(), contents);
            String name = file.base() + " (" + mark + ")";
            return new Loaded.Ok(new Page(name, null, null, kind, null, settings.published(), null, contents));
        } catch (InputException e) {
            return e.failed(name());
        } catch (IOException e) {
            return InputException.of(e).failed(name());
        }
    }

    @Override
    public String toString() {
        return called + " (" + bytes.length + " bytes)";
    }
}
