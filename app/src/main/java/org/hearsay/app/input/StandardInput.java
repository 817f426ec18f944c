package org.hearsay.app.input;

import java.io.IOException;
import java.io.InputStream;
import org.hearsay.article.Page;

/**
 * One page or text on standard input.
 *
 * @param in standard input
 */
record StandardInput(InputStream in, Settings settings) implements Input {

    /** What its reading is called by. */
    static final String NAME = "stdin";

    /** What messages call it. */
    static final String CALLED = "standard input";

    @Override
    public String name() {
        return CALLED;
    }

    @Override
    public Loaded load() {
        try {
            byte[] bytes = Contents.read(in, false, settings.maxBytes());
            return new Loaded.Ok(new Page(
                    NAME, null, null, Kinds.of(settings, null, bytes), null, settings.published(), null, bytes));
        } catch (InputException e) {
            return e.failed(name());
        } catch (IOException e) {
            return InputException.of(e).failed(name());
        }
    }
}
