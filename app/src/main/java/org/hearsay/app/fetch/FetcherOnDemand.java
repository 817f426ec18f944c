package org.hearsay.app.fetch;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A run's fetcher, set up when the first page is to be fetched: most runs fetch none. Safe from any thread. */
public final class FetcherOnDemand implements Supplier<PoliteFetcher>, AutoCloseable {

    private final FetchLimits limits;
    private final AddressPolicy policy;
    private final Courtesy courtesy;
    private final WallClock clock;
    private @Nullable PoliteFetcher fetcher;

    public FetcherOnDemand(FetchLimits limits, AddressPolicy policy, Courtesy courtesy, WallClock clock) {
        this.limits = limits;
        this.policy = policy;
        this.courtesy = courtesy;
        this.clock = clock;
    }

    /**
     * As usual.
     *
     * @param timeout for one page, from first to last
     * @param maxBytes that a page may have
     * @param allowPrivate whether pages may be fetched from addresses that are not of the public internet
     */
    public static FetcherOnDemand usual(Duration timeout, long maxBytes, boolean allowPrivate) {
        return new FetcherOnDemand(
                FetchLimits.of(timeout, maxBytes),
                allowPrivate ? AddressPolicy.any() : AddressPolicy.publicOnly(),
                Courtesy.USUAL,
                WallClock.real());
    }

    @Override
    public synchronized PoliteFetcher get() {
        if (fetcher == null) {
            fetcher = new PoliteFetcher(limits, policy, courtesy, clock);
        }
        return fetcher;
    }

    @Override
    public synchronized void close() {
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
