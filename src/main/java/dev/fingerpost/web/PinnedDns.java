package dev.fingerpost.web;

import java.security.Security;

/** How this process looks hosts up. */
final class PinnedDns {
    private PinnedDns() {}

    /**
     * Lets each name stand for what it stood for when it was first looked up, for as long as the process runs. Else a name could
     * stand for a public address while {@link PrivateNetworks} looks at it, and for one of this machine by the time it is asked: Java
     * alone remembers a name for half a minute, and a host's turn can come later than that. Java reads this at its first look-up.
     */
    static void keep() {
        Security.setProperty("networkaddress.cache.ttl", "-1");
    }
}
