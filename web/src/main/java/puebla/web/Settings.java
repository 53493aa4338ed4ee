package puebla.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.file.Path;

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

    /** Returns settings for a server on the loopback address, without a token. */
    public static Settings local(int port, Path scenarios, int threads) {
        return new Settings(InetAddress.getLoopbackAddress(), port, "", scenarios, threads);
    }
}
