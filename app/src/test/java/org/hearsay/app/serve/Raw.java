package org.hearsay.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests by a plain socket, every byte of which is the test's own. */
final class Raw {

    private static final int PATIENCE = 20_000;

    private Raw() {}

    /** An answer as it came. */
    record Reply(String head, String body) {

        int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        /** A header's value. */
        Optional<String> header(String name) {
            Matcher line = Pattern.compile("(?im)^" + Pattern.quote(name) + ":\\s*(.*?)\\s*$")
                    .matcher(head);
            return line.find() ? Optional.of(line.group(1)) : Optional.empty();
        }
    }

    /** Looks at a path, by the site's own name. */
    static Reply get(Served site, String path) {
        return send(
                site, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + site.port() + "\r\nConnection: close\r\n\r\n");
    }

    /** Posts fields that are encoded already; further headers each end in CR LF. */
    static Reply post(Served site, String path, String headers, String body) {
        return send(
                site,
                "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + site.port() + "\r\n" + headers
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body);
    }

    /** What the forms of the site have in them. */
    static String csrf(Served site) {
        Matcher field = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"")
                .matcher(get(site, "/read").body());
        if (!field.find()) {
            throw new IllegalStateException("the form has no token");
        }
        return field.group(1);
    }

    /** Sends bytes, and takes all that comes until the other side closes. */
    static Reply send(Served site, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return new Reply(all.substring(0, end), all.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
