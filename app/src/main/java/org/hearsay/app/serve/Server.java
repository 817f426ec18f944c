package org.hearsay.app.serve;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.hearsay.app.input.ByteSize;
import org.hearsay.app.web.guard.Crowd;

/** How the server is set up: where it listens, and what it bears. */
final class Server {

    /** Connections at a time: a browser opens six, and each takes a file descriptor. */
    private static final int MOST_CONNECTIONS = 1_000;

    /** How long a connection may keep silent, in milliseconds. */
    private static final long SILENCE = 20_000;

    /** The least that a body has to bring, in bytes a second; less is somebody who means to block. */
    private static final long SLOWEST = 1_000;

    /** Headers of a request, with its address, in bytes. */
    private static final int LONGEST_HEAD = 16 * 1024;

    /** Of files that are sent together, in megabytes, beside the limit of each. */
    private static final int MOST_TOGETHER = 256;

    /** What is kept in memory of a file while it comes, in megabytes; the rest goes to a temporary file. */
    private static final int IN_MEMORY = 1;

    /** A form without files, in bytes: a pasted text, where every character may take nine. */
    private static final long LONGEST_FORM = 20_000_000;

    private Server() {}

    /** Sets it up. */
    static void configure(JavalinConfig config, Place place, ByteSize mostOfFile) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        // One that waits for a slow client takes no thread of the system.
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LONGEST_FORM;
        config.jetty.multipartConfig.maxFileSize(mostOfFile.bytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(
                Math.max(mostOfFile.bytes(), MOST_TOGETHER * 1_000_000L), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(Server::bounds);
        config.jetty.modifyServer(server -> server.setHandler(new MinimumDataRateHandler(SLOWEST, 0)));
        config.jetty.addConnector((server, http) -> {
            ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
            connector.setHost(place.host());
            connector.setPort(place.port());
            connector.setIdleTimeout(SILENCE);
            connector.setAcceptQueueSize(MOST_CONNECTIONS);
            connector.addEventListener(new Crowd(MOST_CONNECTIONS));
            return connector;
        });
    }

    private static void bounds(HttpConfiguration http) {
        http.setRequestHeaderSize(LONGEST_HEAD);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }
}
