package org.hearsay.app.web.guard;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that the site goes by. A page elsewhere whose name was made to lead to this machine sends its own name, and
 * gets nothing.
 *
 * @param names in lower case, without a port
 * @param anyAddress whether any address in numbers is right, too: nobody can make those lead elsewhere
 */
public record Hosts(Set<String> names, boolean anyAddress) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The port that isn't written. */
    private static final int HTTP = 80;

    /** As in RFC 3986, 3.2.2: only the form matters here. */
    private static final Pattern IN_NUMBERS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}]");

    public Hosts {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** The names for this machine alone. */
    public static Hosts loopback() {
        return new Hosts(LOOPBACK, false);
    }

    /** Those for a machine that others can reach: its names, and any address in numbers. */
    public static Hosts reachable(Set<String> names) {
        return new Hosts(Stream.concat(LOOPBACK.stream(), names.stream()).collect(Collectors.toSet()), true);
    }

    /**
     * Whether a Host header names the site.
     *
     * @param port that it listens at
     */
    public boolean has(@Nullable String header, int port) {
        if (header == null) {
            return false;
        }
        String host = header.toLowerCase(Locale.ROOT);
        String suffix = ":" + port;
        if (host.endsWith(suffix)) {
            host = host.substring(0, host.length() - suffix.length());
        } else if (port != HTTP) {
            return false;
        }
        return names.contains(host) || (anyAddress && IN_NUMBERS.matcher(host).matches());
    }
}
