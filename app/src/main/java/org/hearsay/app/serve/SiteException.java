package org.hearsay.app.serve;

/** The site can't be started. */
public final class SiteException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message what is the matter, and what can be done about it */
    public SiteException(String message, Throwable cause) {
        super(message, cause);
    }
}
