package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;

/** Fetches one page and looks at what comes of it. */
final class Fetches {

    static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(2), 1_000_000, 5);

    private Fetches() {}

    static Fetched fetch(String url, FetchLimits limits) throws FetchException {
        try (Fetcher fetcher = new Fetcher(limits, AddressPolicy.any())) {
            return fetcher.fetch(PageUrl.parse(url));
        }
    }

    static AbstractThrowableAssert<?, ? extends Throwable> failure(String url, FetchLimits limits) {
        return failure(url, limits, AddressPolicy.any());
    }

    static AbstractThrowableAssert<?, ? extends Throwable> failure(
            String url, FetchLimits limits, AddressPolicy policy) {
        try (Fetcher fetcher = new Fetcher(limits, policy)) {
            return assertThatThrownBy(() -> fetcher.fetch(PageUrl.parse(url))).isInstanceOf(FetchException.class);
        }
    }

    static Consumer<Throwable> mendSays(String part) {
        return failure -> assertThat(((FetchException) failure).mend()).contains(part);
    }
}
