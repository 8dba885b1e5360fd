package dev.fingerpost.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells public addresses from those of this machine and of private networks. What an author links to is asked from wherever the
 * check runs; a page must not make it knock at doors that only that place can reach.
 *
 * <p>The answer holds for the requests that follow: {@link PinnedDns#keep()}.
 */
final class PrivateNetworks {
    private static final byte[] NAT64 = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};

    private PrivateNetworks() {}

    /** Whether any of the addresses that a host has is not on the public internet. */
    static boolean isInside(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (isInside(address)) {
                return true;
            }
        }
        return false;
    }

    static boolean isInside(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isInside6(bytes) : isInside4(bytes);
    }

    /** The ranges of RFC 6890 that Java has no name for. */
    private static boolean isInside4(byte[] bytes) {
        int first = bytes[0] & 255;
        int second = bytes[1] & 255;
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second == 18 || second == 19);
    }

    private static boolean isInside6(byte[] bytes) {
        boolean local = (bytes[0] & 0xFE) == 0xFC;
        // Both carry an IPv4 address, which decides.
        if (bytes[0] == 0x20 && bytes[1] == 0x02) {
            return local(Arrays.copyOfRange(bytes, 2, 6));
        }
        if (Arrays.equals(bytes, 0, NAT64.length, NAT64, 0, NAT64.length)) {
            return local(Arrays.copyOfRange(bytes, 12, 16));
        }
        return local;
    }

    private static boolean local(byte[] embedded) {
        try {
            return isInside(InetAddress.getByAddress(embedded));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
