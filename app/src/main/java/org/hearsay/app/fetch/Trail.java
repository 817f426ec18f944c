package org.hearsay.app.fetch;

import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.utils.URIUtils;

/** The way from address to address by redirects, so far. Not for several threads. */
final class Trail {

    private final List<PageUrl> passed = new ArrayList<>();
    private final int maxRedirects;

    Trail(PageUrl start, int maxRedirects) {
        passed.add(start);
        this.maxRedirects = maxRedirects;
    }

    /** Where the way has come to. */
    PageUrl at() {
        return passed.getLast();
    }

    /**
     * Follows a redirect.
     *
     * @param location the header's value
     * @throws FetchException where it leads nowhere, in a circle, or on and on
     */
    void follow(String location) throws FetchException {
        PageUrl next;
        try {
            next = PageUrl.parse(resolved(location));
        } catch (FetchException e) {
            throw told(new FetchException(
                    FetchFailure.REDIRECTS, "the server redirects to a wrong address: " + e.what(), e.mend()));
        }
        if (passed.contains(next)) {
            throw leadsNowhere("the server redirects in a circle: " + to(next));
        }
        if (passed.size() > maxRedirects) {
            throw leadsNowhere("the server redirects more than " + maxRedirects + " times: " + to(next));
        }
        passed.add(next);
    }

    private static FetchException leadsNowhere(String what) {
        return new FetchException(FetchFailure.REDIRECTS, what, "give the address of the page itself");
    }

    private String resolved(String location) throws FetchException {
        if (location.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*+:.*")) {
            return location;
        }
        if (location.startsWith("//")) {
            return at().uri().getScheme() + ":" + location;
        }
        try {
            int fragment = location.indexOf('#');
            String relative = fragment < 0 ? location : location.substring(0, fragment);
            return URIUtils.resolve(at().uri(), PageUrl.escaped(relative)).toString();
        } catch (IllegalArgumentException e) {
            throw leadsNowhere(location + " can't be resolved");
        }
    }

    private String to(PageUrl last) {
        StringBuilder names = new StringBuilder();
        passed.forEach(url -> names.append(url).append(" to "));
        return names.append(last).toString();
    }

    /** The failure, told with the address that it happened at where that is not the one asked for. */
    FetchException told(FetchException failure) {
        return passed.size() == 1 ? failure : failure.told("it redirects to " + at() + ", where " + failure.what());
    }
}
