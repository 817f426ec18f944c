package org.hearsay.app.fetch;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.hearsay.app.fetch.CheckedResolver.RefusedAddressException;

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
                        refused.getMessage() + ", which is not read from",
                        "give --allow-private if a server inside your own network is meant");
            case UnknownHostException unknown ->
                new FetchException(
                        "there is no host called " + at.host(),
                        "check the address, and whether this machine is online");
            case ConnectTimeoutException slow ->
                new FetchException("the server did not answer in time", LATER + ", or check the address");
            case SocketTimeoutException slow -> new FetchException("the server stopped answering" + got, LATER);
            case NoRouteToHostException unreachable ->
                new FetchException("the server can't be reached from here", "check whether this machine is online");
            case ConnectException refused ->
                new FetchException(
                        "the server at port " + at.port() + " of " + at.host() + " takes no connection",
                        "check the address and its port");
            case SSLException insecure ->
                new FetchException("there is no secure connection: " + insecure.getMessage(), IN_BROWSER);
            case NoHttpResponseException silent ->
                new FetchException("the server closed the connection without an answer", LATER);
            case TruncatedChunkException cut -> cutOff(got);
            case ConnectionClosedException cut -> cutOff(got);
            case EOFException cut -> cutOff(got);
            case ZipException damaged ->
                new FetchException("the server sent compressed data that are damaged" + got, IN_BROWSER);
            case MessageConstraintException endless ->
                new FetchException("the server's headers are longer than any page needs", IN_BROWSER);
            case InterruptedIOException stopped -> new FetchException("fetching was interrupted", "read it again");
            case HttpException wrong -> notHttp(wrong);
            default -> new FetchException("the connection failed: " + failure.getMessage() + got, LATER);
        };
    }

    private static FetchException cutOff(String got) {
        return new FetchException("the server closed the connection before the page was whole" + got, LATER);
    }

    private static FetchException notHttp(HttpException wrong) {
        return new FetchException(
                "what the server sent is not HTTP as this program knows it: " + wrong.getMessage(), IN_BROWSER);
    }

    /** A status that brings no page. */
    static FetchException ofStatus(int status) {
        return switch (status) {
            case 404, 410 -> status(status, "there is no such page", "check the address");
            case 401, 402, 403, 407, 451 -> status(status, "the page is not open to everybody", IN_BROWSER);
            case 429 -> status(status, "the server has had enough requests for now", LATER);
            default ->
                status >= 500
                        ? status(status, "the server failed", LATER)
                        : status(status, "which brings no page", IN_BROWSER);
        };
    }

    private static FetchException status(int status, String meaning, String mend) {
        return new FetchException("the server answered " + status + ": " + meaning, mend);
    }
}
