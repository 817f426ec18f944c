package org.hearsay.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server on 127.0.0.1 that writes whatever it is told to, HTTP or not. */
public final class RawServer implements AutoCloseable {

    private final ServerSocket socket;
    private final boolean greets;

    /** What a server writes; the connection is closed after it. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    /** Writes once the request's head has come. */
    public RawServer(Writing writing) {
        this(writing, false);
    }

    private RawServer(Writing writing, boolean greets) {
        this.greets = greets;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> serve(writing));
    }

    /** Writes these characters and closes. */
    public static RawServer writing(String head) {
        return new RawServer(out -> out.write(head.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Writes these characters before anything has come, and closes. */
    public static RawServer greeting(String words) {
        return new RawServer(out -> out.write(words.getBytes(StandardCharsets.ISO_8859_1)), true);
    }

    private void serve(Writing writing) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> answer(connection, writing));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket connection, Writing writing) {
        try (connection) {
            if (!greets) {
                readHead(connection.getInputStream());
            }
            writing.to(connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException expected) {
            // The client has gone, which is what the test is about.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void readHead(InputStream in) throws IOException {
        int newlines = 0;
        for (int c = in.read(); c >= 0 && newlines < 2; c = in.read()) {
            newlines = c == '\n' ? newlines + 1 : c == '\r' ? newlines : 0;
            if (newlines == 2) {
                return;
            }
        }
    }

    public String url(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
