package org.hearsay.app.fetch;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may be connected to. A page on the web can send its reader anywhere by a redirect or a name of its
 * own; without such a policy it could make this program call services that only this machine or its network can reach.
 */
@FunctionalInterface
public interface AddressPolicy {

    /**
     * Why the address must not be connected to, as a noun phrase ("a loopback address"), or null where it may be.
     */
    @Nullable
    String refusal(InetAddress address);

    /** Lets through what the public internet can reach, and nothing else. */
    static AddressPolicy publicOnly() {
        return SpecialAddresses::describe;
    }

    /** Lets everything through. */
    static AddressPolicy any() {
        return address -> null;
    }
}
