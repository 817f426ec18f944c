package org.hearsay.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** One request to one address, to the last byte of the response. */
final class Visit implements Callable<Visit.Result> {

    private final HttpClient client;
    private final FetchLimits limits;
    private final InstantSource clock;
    private final FetchRequest asked;
    private final PageUrl at;

    private volatile @Nullable HttpGet request;
    private volatile boolean stopped;
    private volatile @Nullable ResponseReader reader;

    /** What an address answers. */
    sealed interface Result {
        record Final(Answer answer) implements Result {}

        record Redirect(String location) implements Result {}
    }

    /**
     * @param asked what was asked for in the beginning
     * @param at the address to ask now
     */
    Visit(HttpClient client, FetchLimits limits, InstantSource clock, FetchRequest asked, PageUrl at) {
        this.client = client;
        this.limits = limits;
        this.clock = clock;
        this.asked = asked;
        this.at = at;
    }

    @Override
    public Result call() throws FetchException {
        HttpGet get = get();
        request = get;
        if (stopped) {
            get.cancel();
        }
        HttpHost target = new HttpHost(at.uri().getScheme(), at.host(), at.port());
        try {
            ClassicHttpResponse response = client.executeOpen(target, get, HttpClientContext.create());
            try {
                return result(at.uri(), response);
            } finally {
                leave(get, response);
            }
        } catch (IOException | HttpException e) {
            throw Failures.of(e, at, received());
        }
    }

    private static void leave(HttpGet get, ClassicHttpResponse response) {
        // Or closing would first read what is left of the body, however long that takes.
        get.cancel();
        try {
            response.close();
        } catch (IOException whatIsLeftIsNotWanted) {
            // The connection is gone, as it should be.
        }
    }

    private HttpGet get() {
        HttpGet get = new HttpGet(at.uri());
        get.setHeader("Accept", asked.accepts().header());
        get.setHeader("Accept-Encoding", ContentCoding.ACCEPTED);
        Validators validators = asked.validators();
        if (validators.etag() != null) {
            get.setHeader("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            get.setHeader("If-Modified-Since", validators.lastModified());
        }
        return get;
    }

    private Result result(URI uri, ClassicHttpResponse response) throws IOException, HttpException, FetchException {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (isRedirect(status) && location != null) {
            return new Result.Redirect(location.getValue());
        }
        if (status == HttpStatus.SC_NOT_MODIFIED && !asked.validators().equals(Validators.NONE)) {
            return new Result.Final(new Answer.Unchanged(uri));
        }
        if (status != HttpStatus.SC_OK) {
            Header retryAfter = response.getFirstHeader("Retry-After");
            throw Failures.ofStatus(
                    status, RetryAfter.parse(retryAfter == null ? null : retryAfter.getValue(), clock.instant()));
        }
        ResponseReader opened = new ResponseReader(response, asked.accepts(), limits.maxBytes());
        reader = opened;
        return new Result.Final(opened.read(uri, clock));
    }

    private static boolean isRedirect(int status) {
        return switch (status) {
            case HttpStatus.SC_MOVED_PERMANENTLY,
                    HttpStatus.SC_MOVED_TEMPORARILY,
                    HttpStatus.SC_SEE_OTHER,
                    HttpStatus.SC_TEMPORARY_REDIRECT,
                    HttpStatus.SC_PERMANENT_REDIRECT -> true;
            default -> false;
        };
    }

    /** Ends the visit from another thread: what it waits for is closed under it. */
    void stop() {
        stopped = true;
        HttpGet current = request;
        if (current != null) {
            current.cancel();
        }
    }

    /** What to say when the deadline has come. */
    FetchException tooSlow() {
        String within = " within " + seconds() + " s";
        return new FetchException(
                FetchFailure.TOO_SLOW,
                reader != null
                        ? "the server did not finish sending" + within + " (" + received() + " bytes came)"
                        : "the server did not answer" + within,
                "try again later, or give it longer with --timeout");
    }

    private long received() {
        ResponseReader current = reader;
        return current == null ? 0 : current.received();
    }

    private String seconds() {
        double seconds = limits.deadline().toMillis() / 1000.0;
        return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
    }
}
