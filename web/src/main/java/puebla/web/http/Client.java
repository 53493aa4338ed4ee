package puebla.web.http;

import com.sun.net.httpserver.HttpExchange;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Client of the server, as far as the limits per client distinguish clients: an IPv4 address, or an IPv6 network of 64
 * bits, because one machine can use all addresses of such a network.
 *
 * @param name
 *            the address or network
 */
public record Client(String name) {
    /** Number of bytes of an IPv6 address that identify its network. */
    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST_LITERAL = 45;

    /**
     * Returns the client of a request.
     *
     * @param proxied
     *            whether a proxy on this machine may forward requests. In that case a connection from this machine may
     *            name its client in {@code X-Forwarded-For}. The last entry counts, because the proxy itself wrote it.
     */
    static Client of(HttpExchange exchange, boolean proxied) {
        var address = exchange.getRemoteAddress().getAddress();
        if (proxied && address.isLoopbackAddress()) {
            return of(forwarded(exchange).orElse(address));
        }
        return of(address);
    }

    private static Optional<InetAddress> forwarded(HttpExchange exchange) {
        List<String> values = exchange.getRequestHeaders().getOrDefault("X-Forwarded-For", List.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String last = values.getLast();
        String literal = last.substring(last.lastIndexOf(',') + 1).strip();
        try {
            return literal.length() > LONGEST_LITERAL ? Optional.empty() : Optional.of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Returns the client of an address. */
    public static Client of(InetAddress address) {
        return new Client(address instanceof Inet6Address && !address.isLoopbackAddress()
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.isLoopbackAddress() ? "loopback" : address.getHostAddress());
    }
}
