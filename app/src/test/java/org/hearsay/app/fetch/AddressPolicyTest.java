package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.1, an address of this host",
        "10.255.255.255, a private address",
        "100.64.0.0, an address shared behind a carrier",
        "100.127.255.255, an address shared behind a carrier",
        "127.255.255.254, a loopback address",
        "168.63.129.16, a cloud's metadata address",
        "169.254.169.254, a link-local address",
        "172.16.0.0, a private address",
        "172.31.255.255, a private address",
        "192.0.0.192, an address for protocols",
        "192.168.1.1, a private address",
        "198.19.255.255, an address for benchmarks",
        "224.0.0.1, a multicast address",
        "255.255.255.255, a reserved address",
        "::, an address of this host",
        "::1, a loopback address",
        "::ffff:10.0.0.1, a private address",
        "::127.0.0.1, an IPv4-compatible address",
        "64:ff9b::a9fe:a9fe, a link-local address by NAT64",
        "64:ff9b:1::1, a reserved address",
        "100::1, a reserved address",
        "2001::1, an address for protocols",
        "2001:db8::1, an address for documentation",
        "2002:7f00:1::, a 6to4 address",
        "fc00::1, a private address",
        "fdff::1, a private address",
        "febf::1, a link-local address",
        "fec0::1, a site-local address",
        "ff02::1, a multicast address"
    })
    void addressesThatAreNotOfThePublicInternetAreRefused(String address, String what) throws UnknownHostException {
        assertThat(AddressPolicy.publicOnly().refusal(InetAddress.getByName(address)))
                .isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1",
                "64:ff9b::8.8.8.8"
            })
    void addressesOfThePublicInternetAreLetThrough(String address) throws UnknownHostException {
        assertThat(AddressPolicy.publicOnly().refusal(InetAddress.getByName(address)))
                .isNull();
    }
}
