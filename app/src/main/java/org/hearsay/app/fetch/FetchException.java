package org.hearsay.app.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A page could not be fetched: what happened, and what can be done about it. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1;

    private final FetchFailure failure;
    private final String mend;
    private final @Nullable Duration retryAfter;

    /**
     * @param what what happened, naming the address where it isn't the one that was asked for
     * @param mend what can be done about it
     */
    public FetchException(FetchFailure failure, String what, String mend) {
        this(failure, what, mend, null);
    }

    /** @param retryAfter how long the server asked to be left alone, where it did; 0 or more */
    FetchException(FetchFailure failure, String what, String mend, @Nullable Duration retryAfter) {
        super(what);
        this.failure = failure;
        this.mend = mend;
        this.retryAfter = retryAfter;
    }

    /** Which kind of failure it is. */
    public FetchFailure failure() {
        return failure;
    }

    /** What happened. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** What can be done about it. */
    public String mend() {
        return mend;
    }

    /** How long the server asked to be left alone, where it did. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** The same failure, told with other words. */
    FetchException told(String otherWhat) {
        return new FetchException(failure, otherWhat, mend, retryAfter);
    }
}
