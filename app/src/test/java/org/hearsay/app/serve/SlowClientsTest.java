package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Those who open connections and hardly say anything. */
@Timeout(120)
class SlowClientsTest {

    /** Three times what the server keeps; a process may have four thousand files open on usual machines. */
    private static final int MANY = 3_000;

    @TempDir
    private Path folder;

    @Test
    void thousandsThatSendAHeadBitByBitDoNotKeepAReaderOut() throws IOException {
        try (Served site = Served.empty(folder, Place.LOOPBACK)) {
            List<Socket> slow = new ArrayList<>();
            try {
                for (int i = 0; i < MANY; i++) {
                    slow.add(connect(site));
                    dribble(slow.getLast(), "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
                    if (i % 500 == 0) {
                        assertThat(Raw.get(site, "/search.json").status()).isEqualTo(200);
                    }
                }
                slow.forEach(socket -> dribble(socket, "a"));
                assertThat(Raw.get(site, "/").status()).isEqualTo(200);
                assertThat(Raw.get(site, "/search.json").status()).isEqualTo(200);
            } finally {
                for (Socket socket : slow) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void hundredsThatSendABodyBitByBitDoNotKeepAReaderOut() throws IOException {
        try (Served site = Served.empty(folder, Place.LOOPBACK)) {
            List<Socket> slow = new ArrayList<>();
            try {
                for (int i = 0; i < 500; i++) {
                    slow.add(connect(site));
                    dribble(
                            slow.getLast(),
                            "POST /read HTTP/1.1\r\nHost: 127.0.0.1:" + site.port()
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\ngiven=");
                }
                assertThat(Raw.get(site, "/").status()).isEqualTo(200);
                assertThat(Raw.get(site, "/search.json").status()).isEqualTo(200);
            } finally {
                for (Socket socket : slow) {
                    socket.close();
                }
            }
        }
    }

    private static Socket connect(Served site) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port()), 10_000);
        return socket;
    }

    /** Whoever was made to give way can say no more. */
    private static void dribble(Socket socket, String words) {
        try {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        } catch (SocketException closedByTheServer) {
            assertThat(socket.isConnected()).isTrue();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
