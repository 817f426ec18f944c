package org.hearsay.app.read;

import org.hearsay.Reading;
import org.hearsay.article.Page;

/** Reads pages. Called by several threads at once; closed when none of them needs it any more. */
public interface PageReader extends AutoCloseable {

    /**
     * Reads one page.
     *
     * @throws UnavailableException where no page can be read at all
     */
    Reading read(Page page);

    @Override
    void close();

    /** No page can be read, whichever it is. */
    final class UnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1;

        /** @param message what is the matter, and what can be done about it */
        public UnavailableException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
