package org.hearsay.app.fetch;

import org.jspecify.annotations.Nullable;

/**
 * IPv4 addresses in all the notations that hosts of addresses on the web may have: up to four parts, each decimal,
 * octal or hexadecimal, the last one filling what the others leave. After the
 * <a href="https://url.spec.whatwg.org/#concept-ipv4-parser">URL Standard, 3.5</a>, so that {@code 0x7f.1} is seen for
 * what it is before anybody looks it up.
 */
final class Ipv4Notation {

    private Ipv4Notation() {}

    /** Whether the host's last part is a number, so that it is an address or nothing. */
    static boolean isNumeric(String host) {
        String[] parts = parts(host);
        String last = parts[parts.length - 1];
        return last.matches("[0-9]+|0[xX][0-9A-Fa-f]*");
    }

    /** The address in dotted decimals, or null where it is none. */
    static @Nullable String dotted(String host) {
        String[] parts = parts(host);
        if (parts.length > 4) {
            return null;
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            long part = number(parts[i]);
            int bits = last ? 8 * (5 - parts.length) : 8;
            if (part < 0 || part >= 1L << bits) {
                return null;
            }
            address = address << bits | part;
        }
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
    }

    private static String[] parts(String host) {
        return (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1);
    }

    /** The number, or -1 where it is none or has more digits than any part needs. */
    private static long number(String part) {
        boolean hex = part.startsWith("0x") || part.startsWith("0X");
        int radix = hex ? 16 : part.length() > 1 && part.startsWith("0") ? 8 : 10;
        String digits = hex ? part.substring(2) : part;
        if (hex && digits.isEmpty()) {
            return 0;
        }
        if (digits.isEmpty() || digits.length() > 15 || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
            return -1;
        }
        return Long.parseLong(digits, radix);
    }
}
