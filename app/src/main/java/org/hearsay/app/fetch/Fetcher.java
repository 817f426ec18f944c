package org.hearsay.app.fetch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches pages from the web. One instance serves any number of threads. It sends no cookies and no credentials, uses
 * no proxy, and keeps nothing from one page for the next. It asks as fast as it is told to: {@link PoliteFetcher} is
 * for more than a page.
 */
public final class Fetcher implements AutoCloseable {

    /** What the program calls itself to servers. */
    public static final String USER_AGENT = "Hearsay/0.1 (reads news pages; +https://github.com/hearsay/hearsay)";

    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_HEADER = 64 * 1024;

    /** A socket waits longer than the deadline, so that it is the deadline that ends a visit, and says so. */
    private static final Duration BACKSTOP = Duration.ofSeconds(2);

    private final CloseableHttpClient client;
    private final FetchLimits limits;
    private final InstantSource clock;

    public Fetcher(FetchLimits limits, AddressPolicy policy) {
        this(limits, policy, InstantSource.system());
    }

    /** @param clock tells when a response has come */
    public Fetcher(FetchLimits limits, AddressPolicy policy, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.client = client(limits, policy);
    }

    /**
     * Fetches one page, following redirects.
     *
     * @throws FetchException where there is no page to be had within the limits
     */
    public Fetched fetch(PageUrl url) throws FetchException {
        return switch (fetch(FetchRequest.page(url), Gate.OPEN)) {
            case Fetched fetched -> fetched;
            case Answer.Unchanged unchanged -> throw new IllegalStateException(unchanged + " without validators");
        };
    }

    /**
     * Fetches what is asked for, following redirects. The limit of time holds for all hops together, without what they
     * wait at the gate.
     *
     * @throws FetchException where the gate doesn't let it through, or nothing is to be had within the limits
     */
    Answer fetch(FetchRequest request, Gate gate) throws FetchException {
        Trail trail = new Trail(request.url(), limits.maxRedirects());
        Duration left = limits.deadline();
        while (true) {
            PageUrl at = trail.at();
            try {
                gate.enter(at);
            } catch (FetchException e) {
                throw trail.told(e);
            }
            FetchException failed = null;
            long start = System.nanoTime();
            try {
                switch (timed(new Visit(client, limits, clock, request, at), left)) {
                    case Visit.Result.Final found -> {
                        return found.answer();
                    }
                    case Visit.Result.Redirect redirect -> trail.follow(redirect.location());
                }
            } catch (FetchException e) {
                failed = e;
                throw e.failure() == FetchFailure.REDIRECTS ? e : trail.told(e);
            } finally {
                gate.leave(at, failed);
            }
            left = left.minusNanos(System.nanoTime() - start);
        }
    }

    private static Visit.Result timed(Visit visit, Duration left) throws FetchException {
        // A thread of its own, as neither a look-up of a name nor a server that sends a byte now and then is bounded
        // by the timeouts of a socket. Where it doesn't end it is left behind.
        FutureTask<Visit.Result> task = new FutureTask<>(visit);
        Thread thread = Thread.ofVirtual().name("fetch").start(task);
        try {
            return task.get(Math.max(0, left.toNanos()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw visit.tooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FetchException failure) {
                throw failure;
            }
            throw new IllegalStateException("fetching failed in a way that is not provided for", e);
        } finally {
            visit.stop();
            thread.interrupt();
        }
    }

    /** What to say when this program was told to stop. */
    static FetchException interrupted() {
        return new FetchException(FetchFailure.INTERRUPTED, "fetching was interrupted", "read it again");
    }

    private static CloseableHttpClient client(FetchLimits limits, AddressPolicy policy) {
        Timeout afterDeadline = Timeout.of(limits.deadline().plus(BACKSTOP));
        Http1Config bounded = Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_HEADER)
                .build();
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedResolver(policy))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounded)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(afterDeadline)
                        .build())
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setMaxConnPerRoute(Integer.MAX_VALUE)
                .build();
        RequestConfig plain = RequestConfig.custom()
                .setResponseTimeout(afterDeadline)
                .setConnectionRequestTimeout(afterDeadline)
                .setProtocolUpgradeEnabled(false)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(plain)
                // Named, so that no proxy is taken from the environment.
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setUserAgent(USER_AGENT)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                // Compression is taken off here, so that the body is kept as it came.
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    @Override
    public void close() {
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
