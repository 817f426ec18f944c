package org.hearsay.app.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that are not of the public internet, after the IANA registries of special-purpose addresses
 * (<a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4</a>,
 * <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IPv6</a>; RFC 6890), and the public address at
 * which a cloud answers its machines.
 */
final class SpecialAddresses {

    private static final List<Range> IPV4 = List.of(
            range("0.0.0.0", 8, "an address of this host"),
            range("10.0.0.0", 8, "a private address"),
            range("100.64.0.0", 10, "an address shared behind a carrier"),
            range("127.0.0.0", 8, "a loopback address"),
            range("168.63.129.16", 32, "a cloud's metadata address"),
            range("169.254.0.0", 16, "a link-local address"),
            range("172.16.0.0", 12, "a private address"),
            range("192.0.0.0", 24, "an address for protocols"),
            range("192.0.2.0", 24, "an address for documentation"),
            range("192.88.99.0", 24, "a 6to4 relay address"),
            range("192.168.0.0", 16, "a private address"),
            range("198.18.0.0", 15, "an address for benchmarks"),
            range("198.51.100.0", 24, "an address for documentation"),
            range("203.0.113.0", 24, "an address for documentation"),
            range("224.0.0.0", 4, "a multicast address"),
            range("240.0.0.0", 4, "a reserved address"));

    /** Global unicast: outside of it nothing is public, except for NAT64. */
    private static final Range GLOBAL_UNICAST = range("2000::", 3, "a public address");

    /** Holds an IPv4 address in its last four bytes (RFC 6052), which is where a connection ends up. */
    private static final Range NAT64 = range("64:ff9b::", 96, "an IPv4 address by NAT64");

    /** The same for a network's own use (RFC 8215) is not among the global ones, and so is refused. */
    private static final List<Range> IPV6 = List.of(
            range("::", 128, "an address of this host"),
            range("::1", 128, "a loopback address"),
            range("::", 96, "an IPv4-compatible address"),
            range("fc00::", 7, "a private address"),
            range("fe80::", 10, "a link-local address"),
            range("fec0::", 10, "a site-local address"),
            range("ff00::", 8, "a multicast address"),
            range("2001::", 23, "an address for protocols"),
            range("2001:db8::", 32, "an address for documentation"),
            range("2002::", 16, "a 6to4 address"),
            range("3fff::", 20, "an address for documentation"));

    private SpecialAddresses() {}

    /** What is special about the address, as a noun phrase, or null where it is a public one. */
    static @Nullable String describe(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return first(IPV4, bytes);
        }
        if (NAT64.contains(bytes)) {
            String embedded = first(IPV4, Arrays.copyOfRange(bytes, 12, 16));
            return embedded == null ? null : embedded + " by NAT64";
        }
        String special = first(IPV6, bytes);
        return special != null || GLOBAL_UNICAST.contains(bytes) ? special : "a reserved address";
    }

    private static @Nullable String first(List<Range> ranges, byte[] address) {
        for (Range range : ranges) {
            if (range.contains(address)) {
                return range.what;
            }
        }
        return null;
    }

    private static Range range(String first, int bits, String what) {
        try {
            return new Range(InetAddress.getByName(first).getAddress(), bits, what);
        } catch (UnknownHostException e) {
            throw new AssertionError(first + " is an address, so nothing is looked up", e);
        }
    }

    /** All addresses that share their first bits. Not a record: an array compares by identity. */
    private static final class Range {
        private final byte[] first;
        private final int bits;
        private final String what;

        Range(byte[] first, int bits, String what) {
            this.first = first;
            this.bits = bits;
            this.what = what;
        }

        boolean contains(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = 0xFF00 >> (bits % 8) & 0xFF;
            return Arrays.equals(address, 0, whole, first, 0, whole)
                    && (mask == 0 || (address[whole] & mask) == (first[whole] & mask));
        }
    }
}
