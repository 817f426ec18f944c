package org.hearsay.app.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server of pages on 127.0.0.1, at a port of its own. */
public final class LoopbackServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** What a server does with a request. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Answers a path, and everything below it. */
    public LoopbackServer at(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
        return this;
    }

    /** Answers a path with a page. */
    public LoopbackServer page(String path, String contentType, String body) {
        return at(
                path,
                exchange -> send(
                        exchange, 200, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8)));
    }

    public LoopbackServer redirect(String path, String location) {
        return at(path, exchange -> send(exchange, 302, Map.of("Location", location), new byte[0]));
    }

    public static void send(HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
            throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Gzip data of that many spaces. */
    public static byte[] gzipBomb(int size) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int written = 0; written < size; written += spaces.length) {
                gzip.write(spaces);
            }
        }
        return bomb.toByteArray();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
