package org.hearsay.app.fetch;

import java.time.Duration;
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
 * no proxy, and keeps nothing from one page for the next. Not for crawling: it asks no robots.txt.
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

    public Fetcher(FetchLimits limits, AddressPolicy policy) {
        this.limits = limits;
        this.client = client(limits, policy);
    }

    /**
     * Fetches one page, following redirects.
     *
     * @throws FetchException where there is no page to be had within the limits
     */
    public Fetched fetch(PageUrl url) throws FetchException {
        // A thread of its own, as neither a look-up of a name nor a server that sends a byte now and then is bounded
        // by the timeouts of a socket. Where it doesn't end it is left behind.
        Visit visit = new Visit(client, limits, url);
        FutureTask<Fetched> task = new FutureTask<>(visit);
        Thread thread = Thread.ofVirtual().name("fetch " + url.host()).start(task);
        try {
            return task.get(limits.deadline().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw visit.tooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("fetching was interrupted", "read it again");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FetchException failure) {
                throw failure;
            }
            throw new IllegalStateException("fetching " + url + " failed in a way that is not provided for", e);
        } finally {
            visit.stop();
            thread.interrupt();
        }
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
                .disableAuthCaching()
                .build();
    }

    @Override
    public void close() {
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
