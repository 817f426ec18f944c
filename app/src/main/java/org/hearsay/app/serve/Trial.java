package org.hearsay.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks at a few pages of a site once, as a reader would first, so that the launcher can keep what Java loaded and learned on
 * the way (docs/decisions/0005-quick-start.md).
 */
final class Trial {

    private static final List<String> PAGES = List.of("/", "/search.json", "/article/1", "/corrections");
    private static final int PATIENCE = 10_000;

    /** How often to look whether the samples are read, in milliseconds, and how many times. */
    private static final int PAUSE = 100;

    private static final int LOOKS = 600;

    private Trial() {}

    /** Waits until something is read, and looks at pages. */
    static void look(Site site, String job) throws InterruptedException {
        for (int look = 0; look < LOOKS && !site.isRead(job); look++) {
            Thread.sleep(PAUSE);
        }
        int port = URI.create(site.address()).getPort();
        for (String page : PAGES) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(PATIENCE);
                String request = "GET " + page + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("the trial of " + page + " failed", e);
            }
        }
    }
}
