package puebla.web;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Configuration of the server.
 *
 * @param address
 *            address to listen on
 * @param port
 *            TCP port to listen on; 0 selects a free port
 * @param token
 *            access token that every request must carry; may be empty only on a loopback address
 * @param scenarios
 *            folder that contains one subfolder per scenario
 * @param threads
 *            number of simulations that run in parallel
 */
public record Settings(InetAddress address, int port, String token, Path scenarios, int threads) {
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "::1");

    public Settings {
        if (!address.isLoopbackAddress() && token.isEmpty()) {
            throw new IllegalArgumentException(address + " is not a loopback address: a token is required");
        }
    }

    /**
     * Returns the host part of the server's URL: {@code localhost} for the loopback address, IPv6 addresses in
     * brackets.
     */
    public String name() {
        if (address.equals(InetAddress.getLoopbackAddress())) {
            return "localhost";
        }
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }

    /**
     * Returns the addresses to listen on. They are both loopback addresses if one is asked for, because a client may
     * try either for {@code localhost}.
     */
    List<InetAddress> addresses() throws IOException {
        if (!address.equals(InetAddress.getLoopbackAddress())) {
            return List.of(address);
        }
        var addresses = new ArrayList<>(List.of(address));
        for (String loopback : LOOPBACK) {
            var other = InetAddress.ofLiteral(loopback);
            if (!other.equals(address) && ofThisMachine(other)) {
                addresses.add(other);
            }
        }
        return addresses;
    }

    /** Reports whether a network interface of this machine has an address. */
    public static boolean ofThisMachine(InetAddress address) throws IOException {
        // Every address of 127.0.0.0/8 belongs to the loopback interface, which lists one of them.
        return address.isAnyLocalAddress() || (address instanceof Inet4Address && address.isLoopbackAddress())
                || NetworkInterface.getByInetAddress(address) != null;
    }

    /** Returns settings for a server on the loopback addresses, without a token. */
    public static Settings local(int port, Path scenarios, int threads) {
        return new Settings(InetAddress.getLoopbackAddress(), port, "", scenarios, threads);
    }
}
