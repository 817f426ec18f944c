package org.hearsay.app.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.client5.http.utils.URIUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HeaderElement;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.ParserCursor;
import org.jspecify.annotations.Nullable;

/** The way to one page: from address to address by redirects, to the last byte. */
final class Visit implements Callable<Fetched> {

    /** What an article may come as; the rest of the web is for other programs. */
    private static final Set<String> MEDIA_TYPES = Set.of("text/html", "application/xhtml+xml", "text/plain");

    private static final String ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.9";

    private final HttpClient client;
    private final FetchLimits limits;
    private final List<PageUrl> trail = new ArrayList<>();
    private final PageUrl start;

    private volatile @Nullable HttpGet request;
    private volatile boolean stopped;
    private volatile boolean answered;
    private volatile long received;

    Visit(HttpClient client, FetchLimits limits, PageUrl start) {
        this.client = client;
        this.limits = limits;
        this.start = start;
    }

    @Override
    public Fetched call() throws FetchException {
        PageUrl at = start;
        while (true) {
            trail.add(at);
            switch (answer(at)) {
                case Answer.Page page -> {
                    return page.fetched();
                }
                case Answer.Redirect redirect -> at = next(at, redirect.location());
            }
        }
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
                answered
                        ? "the server did not finish sending" + within + " (" + received + " bytes came)"
                        : "the server did not answer" + within,
                "try again later, or give it longer with --timeout");
    }

    private String seconds() {
        double seconds = limits.deadline().toMillis() / 1000.0;
        return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
    }

    private Answer answer(PageUrl at) throws FetchException {
        HttpGet get = new HttpGet(at.uri());
        get.setHeader("Accept", ACCEPT);
        request = get;
        if (stopped) {
            get.cancel();
        }
        HttpHost target = new HttpHost(at.uri().getScheme(), at.host(), at.port());
        try (ClassicHttpResponse response = client.executeOpen(target, get, HttpClientContext.create())) {
            try {
                return answer(at.uri(), response);
            } finally {
                // Or closing would first read what is left of the body, however long that takes.
                get.cancel();
            }
        } catch (IOException | HttpException e) {
            throw after(Failures.of(e, at, received));
        }
    }

    private Answer answer(URI uri, ClassicHttpResponse response) throws IOException, HttpException, FetchException {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (isRedirect(status) && location != null) {
            return new Answer.Redirect(location.getValue());
        }
        if (status != HttpStatus.SC_OK) {
            throw after(Failures.ofStatus(status));
        }
        HeaderElement type = contentType(response);
        String mediaType = type == null ? null : type.getName().toLowerCase(Locale.ROOT);
        if (mediaType != null && !mediaType.isEmpty() && !MEDIA_TYPES.contains(mediaType)) {
            throw after(new FetchException(
                    "the server sent " + mediaType + ", not a page of HTML or plain text",
                    "give the address of the article's page"));
        }
        answered = true;
        byte[] body = body(response);
        NameValuePair charset = type == null ? null : type.getParameterByName("charset");
        return new Answer.Page(new Fetched(
                uri,
                mediaType == null || mediaType.isEmpty() ? null : mediaType,
                charset == null ? null : charset.getValue(),
                lastModified(response),
                body));
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

    private PageUrl next(PageUrl at, String location) throws FetchException {
        PageUrl next;
        try {
            next = PageUrl.parse(resolved(at, location));
        } catch (FetchException e) {
            throw after(new FetchException("the server redirects to a wrong address: " + e.what(), e.mend()));
        }
        if (trail.contains(next)) {
            throw new FetchException(
                    "the server redirects in a circle: " + trailTo(next), "give the address of the page itself");
        }
        if (trail.size() > limits.maxRedirects()) {
            throw new FetchException(
                    "the server redirects more than " + limits.maxRedirects() + " times: " + trailTo(next),
                    "give the address of the page itself");
        }
        return next;
    }

    private static String resolved(PageUrl at, String location) throws FetchException {
        if (location.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return location;
        }
        if (location.startsWith("//")) {
            return at.uri().getScheme() + ":" + location;
        }
        try {
            int fragment = location.indexOf('#');
            String relative = fragment < 0 ? location : location.substring(0, fragment);
            return URIUtils.resolve(at.uri(), PageUrl.escaped(relative)).toString();
        } catch (IllegalArgumentException e) {
            throw new FetchException(location + " can't be resolved", "give the address of the page itself");
        }
    }

    private String trailTo(PageUrl last) {
        StringBuilder names = new StringBuilder();
        trail.forEach(url -> names.append(url).append(" to "));
        return names.append(last).toString();
    }

    /** The failure, told with the address that it happened at where that is not the one asked for. */
    private FetchException after(FetchException failure) {
        return trail.size() == 1
                ? failure
                : new FetchException(
                        "it redirects to " + trail.getLast() + ", where " + failure.what(), failure.mend());
    }

    private byte[] body(ClassicHttpResponse response) throws IOException, FetchException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        String encoding = entity.getContentEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            // What the client knows it has taken off.
            throw after(new FetchException(
                    "the server sent the page compressed by " + encoding + ", which was not asked for",
                    "open it in a browser, save the page, and give the file"));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        InputStream in = entity.getContent();
        byte[] buffer = new byte[16 * 1024];
        long total = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            total += count;
            received = total;
            if (total > limits.maxBytes()) {
                throw after(new FetchException(
                        "the page is larger than " + limits.maxBytes() + " bytes",
                        "allow more with --max-bytes, if such a page is meant"));
            }
            body.write(buffer, 0, count);
        }
        return body.toByteArray();
    }

    private static @Nullable HeaderElement contentType(ClassicHttpResponse response) {
        Header header = response.getFirstHeader("Content-Type");
        if (header == null || header.getValue() == null) {
            return null;
        }
        HeaderElement[] elements = BasicHeaderValueParser.INSTANCE.parseElements(
                header.getValue(), new ParserCursor(0, header.getValue().length()));
        return elements.length == 0 ? null : elements[0];
    }

    private static @Nullable LocalDate lastModified(ClassicHttpResponse response) {
        Instant modified = DateUtils.parseStandardDate(response, "Last-Modified");
        return modified == null ? null : LocalDate.ofInstant(modified, ZoneOffset.UTC);
    }

    /** What an address answers. */
    private sealed interface Answer {
        record Page(Fetched fetched) implements Answer {}

        record Redirect(String location) implements Answer {}
    }
}
