package puebla.web.http;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Access filter. It rejects requests from pages of other origins ({@code Origin}, {@code Sec-Fetch-Site}). Without a
 * token, {@code Host} must be a loopback name or the server's own address, which prevents DNS rebinding. With a token,
 * every request must carry it.
 *
 * @param address
 *            address that the server listens on, in the form used in URLs
 * @param port
 *            port that the server listens on
 * @param token
 *            access token; empty on loopback
 */
public record Guard(String address, int port, String token) {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
    /**
     * Prefix of the cookie name, followed by the port. Cookies are shared by all ports of a host, so each server needs
     * its own.
     */
    private static final String COOKIE = "puebla-token-";
    private static final int SEE_OTHER = 303;

    /**
     * Checks whether a request is allowed.
     *
     * @throws Refusal
     *             if it is not
     */
    void check(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var hosts = headers.get("Host");
        if (hosts == null || hosts.size() != 1) {
            throw Refusal.wrong("missing or repeated Host header", "send exactly one Host header.");
        }
        String host = hosts.getFirst();
        if (token.isEmpty() && !mine(host)) {
            throw new Refusal(Refusal.FORBIDDEN, "request for an unknown host rejected (Host: " + shown(host) + ")",
                    "open http://localhost:" + port + "/.");
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            throw new Refusal(Refusal.FORBIDDEN, "cross-origin request rejected (Origin: " + shown(origin) + ")",
                    "send the request from the page that this server serves.");
        }
        String site = headers.getFirst("Sec-Fetch-Site");
        // a link on another site may open the page, but not call the API
        boolean opened = exchange.getRequestMethod().equals("GET")
                && "document".equals(headers.getFirst("Sec-Fetch-Dest"))
                && !exchange.getRequestURI().getPath().startsWith("/api/");
        if (site != null && !site.equals("same-origin") && !site.equals("none") && !opened) {
            throw new Refusal(Refusal.FORBIDDEN, "cross-site request rejected",
                    "send the request from the page that this server serves.");
        }
        if (!token.isEmpty() && !known(exchange)) {
            throw new Refusal(Refusal.UNAUTHORIZED, "missing or invalid token",
                    "open the URL that puebla serve printed; it ends in ?token=….");
        }
    }

    private boolean mine(String host) {
        return Stream.concat(LOOPBACK.stream(), Stream.of(address))
                .anyMatch(name -> host.equalsIgnoreCase(name + ":" + port)
                        || port == 80 && host.equalsIgnoreCase(name));
    }

    /**
     * Moves the token from the query of the page's URL into a cookie, with a redirect. Empty if the URL has no valid
     * token.
     */
    Optional<Reply> welcome(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        if (token.isEmpty() || !exchange.getRequestURI().getPath().equals("/") || !inQuery(query)) {
            return Optional.empty();
        }
        String rest = String.join("&", Arrays.stream(String.valueOf(query).split("&"))
                .filter(pair -> !pair.startsWith("token=")).toList());
        return Optional.of(new Reply(SEE_OTHER, "text/plain; charset=utf-8", new byte[0], new byte[0],
                Map.of("Location", rest.isEmpty() ? "/" : "/?" + rest, "Set-Cookie",
                        COOKIE + port + "=" + token + "; HttpOnly; SameSite=Strict; Path=/")));
    }

    private boolean known(HttpExchange exchange) {
        if (exchange.getRequestURI().getPath().equals("/") && inQuery(exchange.getRequestURI().getRawQuery())) {
            return true;
        }
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        if (bearer != null && bearer.startsWith("Bearer ") && same(bearer.substring("Bearer ".length()))) {
            return true;
        }
        String cookies = exchange.getRequestHeaders().getFirst("Cookie");
        return cookies != null && Arrays.stream(cookies.split(";")).map(String::strip)
                .anyMatch(cookie -> cookie.startsWith(COOKIE + port + "=")
                        && same(cookie.substring(cookie.indexOf('=') + 1)));
    }

    private boolean inQuery(@Nullable String query) {
        return query != null && Arrays.stream(query.split("&"))
                .anyMatch(pair -> pair.startsWith("token=") && same(pair.substring("token=".length())));
    }

    /** Compares a token in constant time. */
    private boolean same(String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the host name in a header value from the client, or a fixed text if it has none. */
    private static String shown(String text) {
        try {
            String host = new URI(text).getHost();
            return host == null ? "another site" : host;
        } catch (URISyntaxException odd) {
            return "another site";
        }
    }
}
