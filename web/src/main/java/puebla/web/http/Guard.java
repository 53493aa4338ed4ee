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
 * Who may ask. On loopback: whoever names this machine by a loopback name in {@code Host} (so no name that a stranger's DNS points here),
 * from no other page ({@code Origin}, {@code Sec-Fetch-Site}). On any other address: whoever also has the token.
 *
 * @param address
 *            on which the server listens, as a URL has it
 * @param port
 *            on which the server listens
 * @param token
 *            empty on loopback
 */
public record Guard(String address, int port, String token) {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
    /** Cookies know no ports: two servers on one machine have one each by name. */
    private static final String COOKIE = "puebla-token-";
    private static final int SEE_OTHER = 303;

    /** @throws Refusal when this caller may not ask */
    void check(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var hosts = headers.get("Host");
        if (hosts == null || hosts.size() != 1) {
            throw Refusal.wrong("the call names no Host, or several", "send one Host header.");
        }
        String host = hosts.getFirst();
        if (token.isEmpty() && !mine(host)) {
            throw new Refusal(Refusal.FORBIDDEN, "this server does not answer to the name '" + shown(host) + "'",
                    "open http://localhost:" + port + "/.");
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            throw new Refusal(Refusal.FORBIDDEN, "a page of " + shown(origin) + " may not ask here",
                    "ask from the page that this server sends.");
        }
        String site = headers.getFirst("Sec-Fetch-Site");
        // a link on another page may open this one, and nothing else
        boolean opened = exchange.getRequestMethod().equals("GET")
                && "document".equals(headers.getFirst("Sec-Fetch-Dest"))
                && !exchange.getRequestURI().getPath().startsWith("/api/");
        if (site != null && !site.equals("same-origin") && !site.equals("none") && !opened) {
            throw new Refusal(Refusal.FORBIDDEN, "another site's page may not ask here",
                    "ask from the page that this server sends.");
        }
        if (!token.isEmpty() && !known(exchange)) {
            throw new Refusal(Refusal.UNAUTHORIZED, "the token is missing or wrong",
                    "open the address that puebla serve printed, with ?token=… at its end.");
        }
    }

    private boolean mine(String host) {
        return Stream.concat(LOOPBACK.stream(), Stream.of(address))
                .anyMatch(name -> host.equalsIgnoreCase(name + ":" + port)
                        || port == 80 && host.equalsIgnoreCase(name));
    }

    /** Who comes with the token in the address gets it as a cookie, and the address without it. */
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

    /** In the same time wherever they differ. */
    private boolean same(String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** A stranger's words, short and plain enough to be repeated. */
    private static String shown(String text) {
        try {
            String host = new URI(text).getHost();
            return host == null ? "another site" : host;
        } catch (URISyntaxException odd) {
            return "another site";
        }
    }
}
