package org.hearsay.app.web;

/** A request can't be answered; its reader is told what is the matter, and what to do. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String mend;

    private RefusedException(int status, String what, String mend) {
        super(what);
        this.status = status;
        this.mend = mend;
    }

    /** What was sent can't be. */
    public static RefusedException wrong(String what, String mend) {
        return new RefusedException(400, what, mend);
    }

    /** There is no such thing. */
    public static RefusedException missing(String what, String mend) {
        return new RefusedException(404, what, mend);
    }

    /** It isn't known who asks. */
    public static RefusedException unauthorized(String what, String mend) {
        return new RefusedException(401, what, mend);
    }

    /** It isn't allowed. */
    public static RefusedException forbidden(String what, String mend) {
        return new RefusedException(403, what, mend);
    }

    /** It can't be done now, or not for so much. */
    public static RefusedException unavailable(int status, String what, String mend) {
        return new RefusedException(status, what, mend);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is the matter. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** What can be done about it. */
    public String mend() {
        return mend;
    }
}
