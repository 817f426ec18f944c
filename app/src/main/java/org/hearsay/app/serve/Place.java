package org.hearsay.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.hearsay.app.web.guard.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Where the site listens.
 *
 * @param host an address of this machine
 * @param port 0 for any that is free
 * @param token what everybody has to know who asks; never null where other machines can
 */
public record Place(String host, int port, @Nullable Secret token) {

    /** On this machine alone, at any free port. */
    public static final Place LOOPBACK = new Place("127.0.0.1", 0, null);

    /** @throws IllegalArgumentException where other machines could ask without a token */
    public Place {
        if (token == null && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "'" + host + "' can be reached by other machines: there must be a token");
        }
    }

    /**
     * A place with the token that somebody chose, or one made by chance where there must be one.
     *
     * @throws IllegalArgumentException where there is no such address, or the token can't be one
     */
    public static Place of(String host, int port, @Nullable String token) {
        Secret secret = token == null ? null : new Secret(token);
        return new Place(host, port, secret == null && !isLoopback(host) ? Secret.random() : secret);
    }

    /** By what visitors know it: this machine's name, where it listens at all of its addresses. */
    public String called() {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress()
                    ? InetAddress.getLocalHost().getHostName()
                    : host;
        } catch (UnknownHostException e) {
            // The machine has no name.
            return host;
        }
    }

    /** Whether only this machine can ask. */
    public boolean isLoopback() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("there is no address '" + host + "': give one of this machine's own", e);
        }
    }
}
