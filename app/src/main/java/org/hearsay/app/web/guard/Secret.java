package org.hearsay.app.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Something that only those know who may.
 *
 * @param value in characters that need no escaping in a URL
 */
public record Secret(String value) {

    /** 192 bits: more than can be guessed. */
    private static final int BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The fewest characters of one that somebody chose. */
    public static final int SHORTEST = 16;

    /** @throws IllegalArgumentException where it is too short, or has other characters */
    public Secret {
        if (!value.matches("[A-Za-z0-9_-]{" + SHORTEST + ",200}")) {
            throw new IllegalArgumentException("a token has from " + SHORTEST
                    + " to 200 letters of the English alphabet, digits, '-' or '_', and this one has not");
        }
    }

    /** A new one, by chance. */
    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether somebody knows it; takes the same time however much of it is right. */
    public boolean is(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the value, which would end in some log. */
    @Override
    public String toString() {
        return "a secret";
    }
}
