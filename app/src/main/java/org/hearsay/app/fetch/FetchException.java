package org.hearsay.app.fetch;

/** A page could not be fetched: what happened, and what can be done about it. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1;

    private final String mend;

    /**
     * @param what what happened, naming the address where it isn't the one that was asked for
     * @param mend what can be done about it
     */
    public FetchException(String what, String mend) {
        super(what);
        this.mend = mend;
    }

    /** What happened. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** What can be done about it. */
    public String mend() {
        return mend;
    }
}
