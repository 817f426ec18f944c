package org.hearsay.app.fetch;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.hearsay.app.fetch.CheckedResolver.RefusedAddressException;
import org.jspecify.annotations.Nullable;

/** Says what the failures of a connection mean to somebody who wants a page. */
final class Failures {

    private static final String LATER = "try again later";
    private static final String IN_BROWSER = "open it in a browser, save the page, and give the file";

    private Failures() {}

    /**
     * @param failure what the client threw
     * @param at the address that it happened at
     * @param received bytes of the body that had come, decompressed
     */
    static FetchException of(Exception failure, PageUrl at, long received) {
        String got = " (" + received + " bytes came)";
        return switch (failure) {
            case RefusedAddressException refused ->
                new FetchException(
                        FetchFailure.REFUSED_ADDRESS,
                        refused.getMessage() + ", which is not read from",
                        "give --allow-private if a server inside your own network is meant");
            case UnknownHostException unknown ->
                new FetchException(
                        FetchFailure.NO_HOST,
                        "there is no host called " + at.host(),
                        "check the address, and whether this machine is online");
            case ConnectTimeoutException slow ->
                new FetchException(
                        FetchFailure.TOO_SLOW, "the server did not answer in time", LATER + ", or check the address");
            case SocketTimeoutException slow ->
                new FetchException(FetchFailure.TOO_SLOW, "the server stopped answering" + got, LATER);
            case NoRouteToHostException unreachable ->
                new FetchException(
                        FetchFailure.NO_HOST,
                        "the server can't be reached from here",
                        "check whether this machine is online");
            case ConnectException refused ->
                new FetchException(
                        FetchFailure.NO_HOST,
                        "the server at port " + at.port() + " of " + at.host() + " takes no connection",
                        "check the address and its port");
            case SSLException insecure ->
                new FetchException(
                        FetchFailure.CONNECTION, "there is no secure connection: " + insecure.getMessage(), IN_BROWSER);
            case NoHttpResponseException silent ->
                new FetchException(
                        FetchFailure.CONNECTION, "the server closed the connection without an answer", LATER);
            case TruncatedChunkException cut -> cutOff(got);
            case ConnectionClosedException cut -> cutOff(got);
            case EOFException cut -> cutOff(got);
            case ZipException damaged ->
                new FetchException(
                        FetchFailure.DAMAGED, "the server sent compressed data that are damaged" + got, IN_BROWSER);
            case MessageConstraintException endless ->
                new FetchException(
                        FetchFailure.DAMAGED, "the server's headers are longer than any page needs", IN_BROWSER);
            case InterruptedIOException stopped ->
                new FetchException(FetchFailure.INTERRUPTED, "fetching was interrupted", "read it again");
            case HttpException wrong -> notHttp(wrong);
            default ->
                new FetchException(
                        FetchFailure.CONNECTION, "the connection failed: " + failure.getMessage() + got, LATER);
        };
    }

    private static FetchException cutOff(String got) {
        return new FetchException(
                FetchFailure.CONNECTION, "the server closed the connection before the page was whole" + got, LATER);
    }

    private static FetchException notHttp(HttpException wrong) {
        return new FetchException(
                FetchFailure.DAMAGED,
                "what the server sent is not HTTP as this program knows it: " + wrong.getMessage(),
                IN_BROWSER);
    }

    /**
     * A status that brings no page.
     *
     * @param retryAfter how long the server asks to be left alone, where it does
     */
    static FetchException ofStatus(int status, @Nullable Duration retryAfter) {
        return switch (status) {
            case 404, 410 -> status(FetchFailure.NO_SUCH_PAGE, status, "there is no such page", "check the address");
            case 401, 402, 403, 407, 451 ->
                status(FetchFailure.NOT_OPEN, status, "the page is not open to everybody", IN_BROWSER);
            case 429 ->
                asked(FetchFailure.TOO_MANY_REQUESTS, status, "the server has had enough requests for now", retryAfter);
            default ->
                status >= 500
                        ? asked(FetchFailure.SERVER_FAILED, status, "the server failed", retryAfter)
                        : status(FetchFailure.OTHER_STATUS, status, "which brings no page", IN_BROWSER);
        };
    }

    private static FetchException asked(
            FetchFailure failure, int status, String meaning, @Nullable Duration retryAfter) {
        return new FetchException(failure, answered(status, meaning), LATER, retryAfter);
    }

    private static FetchException status(FetchFailure failure, int status, String meaning, String mend) {
        return new FetchException(failure, answered(status, meaning), mend);
    }

    private static String answered(int status, String meaning) {
        return "the server answered " + status + ": " + meaning;
    }
}
