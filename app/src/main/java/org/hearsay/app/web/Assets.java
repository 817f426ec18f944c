package org.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The style sheets, scripts and images of the site, all from the program itself. The address of one has its digest in it,
 * so that a browser can keep it for good. Safe from any thread.
 */
public final class Assets {

    /** What comes from WebJars, by the name that templates use. */
    private static final Map<String, String> WEBJARS =
            Map.of("htmx.min.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private static final int DIGEST = 12;

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    /**
     * One file.
     *
     * @param digest the beginning of its SHA-256, in hexadecimal
     */
    @SuppressWarnings("ArrayRecordComponent") // A file is handed on and never altered.
    public record Asset(byte[] bytes, String type, String digest) {}

    /**
     * The address of a file.
     *
     * @throws IllegalArgumentException where there is none of this name, which is a mistake in a template
     */
    public String path(String name) {
        return "/assets/" + get(name).digest() + "/" + name;
    }

    /**
     * A file.
     *
     * @throws IllegalArgumentException where there is none of this name
     */
    public Asset get(String name) {
        return loaded.computeIfAbsent(name, Assets::load);
    }

    private static Asset load(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        String resource = WEBJARS.getOrDefault(name, "assets/" + name);
        if (type == null || !name.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new IllegalArgumentException("'" + name + "' is no asset's name");
        }
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no asset '" + name + "'");
            }
            byte[] bytes = in.readAllBytes();
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGEST);
            return new Asset(bytes, type, digest);
        } catch (IOException e) {
            throw new UncheckedIOException("the asset '" + name + "' can't be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
