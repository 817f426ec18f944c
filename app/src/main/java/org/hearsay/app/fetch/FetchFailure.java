package org.hearsay.app.fetch;

/** Why there is no page to be had, in kinds that can be counted. */
public enum FetchFailure {
    /** It is not an address of a page on the web. */
    WRONG_ADDRESS,
    /** The address is not of the public internet, or an address of its host isn't. */
    REFUSED_ADDRESS,
    /** The host's robots.txt asks programs not to come, or can't be had now. */
    ROBOTS,
    /** There is no host of that name, or it can't be reached. */
    NO_HOST,
    /** The connection was made and failed. */
    CONNECTION,
    /** It took longer than allowed. */
    TOO_SLOW,
    /** It has more bytes than allowed. */
    TOO_LARGE,
    /** Redirects that lead nowhere. */
    REDIRECTS,
    /** There is no such page, or no longer (404, 410). */
    NO_SUCH_PAGE,
    /** Not open to everybody (401, 402, 403, 407, 451). */
    NOT_OPEN,
    /** The server wants fewer requests (429), or asked to be left alone for a while. */
    TOO_MANY_REQUESTS,
    /** The server failed (5xx). */
    SERVER_FAILED,
    /** Any other status that brings no page. */
    OTHER_STATUS,
    /** What came is no page of the kinds that are read. */
    NOT_A_PAGE,
    /** What came is damaged, or is not HTTP. */
    DAMAGED,
    /** This program was told to stop. */
    INTERRUPTED;

    /** Whether the same request may bring the page later, without anybody changing anything. */
    public boolean mayPass() {
        return switch (this) {
            case ROBOTS, NO_HOST, CONNECTION, TOO_SLOW, TOO_MANY_REQUESTS, SERVER_FAILED, INTERRUPTED -> true;
            default -> false;
        };
    }
}
