package puebla.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.file.Path;

/**
 * How the server is opened.
 *
 * @param port
 *            0 for any that is free
 * @param token
 *            asked of everybody; empty on loopback
 * @param scenarios
 *            folder with a folder for each scenario
 * @param threads
 *            wars fought at a time
 */
public record Settings(InetAddress address, int port, String token, Path scenarios, int threads) {
    public Settings {
        if (!address.isLoopbackAddress() && token.isEmpty()) {
            throw new IllegalArgumentException(address + " can be reached from elsewhere: give a token");
        }
    }

    /** The address as a URL has it. */
    public String name() {
        if (address.equals(InetAddress.getLoopbackAddress())) {
            return "localhost";
        }
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }

    /** On loopback. */
    public static Settings local(int port, Path scenarios, int threads) {
        return new Settings(InetAddress.getLoopbackAddress(), port, "", scenarios, threads);
    }
}
