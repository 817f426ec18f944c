package org.hearsay.app.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once and lets the client connect to exactly the addresses that were checked: a second look-up could
 * answer differently. A name with any refused address is refused whole, as no honest one mixes them.
 */
final class CheckedResolver implements DnsResolver {

    private final AddressPolicy policy;

    CheckedResolver(AddressPolicy policy) {
        this.policy = policy;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            String refusal = policy.refusal(address);
            if (refusal != null) {
                throw new RefusedAddressException(host, address, refusal);
            }
        }
        return addresses;
    }

    /** The name itself: no other name is asked for, as none is needed. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The policy refuses an address of a host. */
    static final class RefusedAddressException extends UnknownHostException {

        private static final long serialVersionUID = 1;

        RefusedAddressException(String host, InetAddress address, String refusal) {
            super(host + " is " + (host.equals(address.getHostAddress()) ? "" : address.getHostAddress() + ", ")
                    + refusal);
        }
    }
}
