package dev.fingerpost.serve;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.serve.http.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The place on the network where a server listens. */
final class Port {
    private static final int LAST = 65_535;
    /** How many ports after the wanted one are tried. */
    private static final int TRIED = 100;

    private final String host;
    private final InetAddress address;

    private Port(String host, InetAddress address) {
        this.host = host;
        this.address = address;
    }

    /** @param host a name or an address; IPv6 with or without brackets */
    static Port on(String host) throws MachineException {
        String plain = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        try {
            return new Port(plain, InetAddress.getByName(plain));
        } catch (UnknownHostException e) {
            throw new MachineException(
                    "there is no host `" + host + "`", "name an address of this machine with --host");
        }
    }

    /** Takes the wanted port, or the next one that is free. */
    HttpServer take(int wanted, Clock clock) throws MachineException {
        int last = wanted == 0 ? 0 : Math.min(LAST, wanted + TRIED);
        for (int port = wanted; ; port++) {
            try {
                return HttpServer.bind(new InetSocketAddress(address, port), clock);
            } catch (BindException e) {
                if (port >= last) {
                    throw new MachineException(
                            "nothing can be served on `" + host + "`, port " + wanted + " and after: " + e.getMessage(),
                            "name another with --host and -p");
                }
            } catch (IOException e) {
                throw new MachineException("nothing can be served on `" + host + "`: " + e.getMessage(), null);
            }
        }
    }

    boolean isOpenToOthers() {
        return !address.isLoopbackAddress();
    }

    /** The host as it stands in the address that a browser opens. */
    String shown() {
        if (!address.isAnyLocalAddress()) {
            return bracketed(host);
        }
        return address instanceof Inet6Address ? "[::1]" : "127.0.0.1";
    }

    /** All names by which browsers may ask for a server on this port. */
    Set<String> names() throws MachineException {
        Set<String> names = new TreeSet<>(List.of("localhost", "127.0.0.1", "[::1]", bracketed(host), text(address)));
        if (address.isAnyLocalAddress()) {
            try {
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .map(Port::text)
                        .forEach(names::add);
            } catch (SocketException e) {
                throw new MachineException("the addresses of this machine are not known: " + e.getMessage(), null);
            }
        }
        return names;
    }

    private static String text(InetAddress address) {
        return bracketed(address.getHostAddress().replaceFirst("%.*", ""));
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
