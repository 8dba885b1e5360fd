package dev.fingerpost.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses at both ends of each stretch that is not on the public internet (RFC 6890), and those beside it. */
class PrivateNetworksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.1",
                "0.255.255.255",
                "10.0.0.1",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.1.1",
                "172.16.0.1",
                "192.0.0.1",
                "192.168.0.1",
                "198.18.0.0",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.0",
                "255.255.255.255",
                "::1",
                "::",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "ff02::1",
                "2002:7f00:1::",
                "2002:c0a8:1::",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "::ffff:127.0.0.1",
                "::ffff:100.64.0.1"
            })
    void isInside(String address) throws UnknownHostException {
        assertThat(PrivateNetworks.isInside(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "101.64.0.0",
                "128.0.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.0",
                "192.1.0.0",
                "192.0.2.1",
                "198.17.255.255",
                "198.20.0.0",
                "199.18.0.0",
                "223.255.255.255",
                "2001:db8::1",
                "2002:808:808::",
                "2003:7f00:1::",
                "2102:7f00:1::",
                "64:ff9b::808:808",
                "64:ff9b:1::7f00:1",
                "fb00::1",
                "::ffff:8.8.8.8"
            })
    void isOutside(String address) throws UnknownHostException {
        assertThat(PrivateNetworks.isInside(address)).isFalse();
    }
}
