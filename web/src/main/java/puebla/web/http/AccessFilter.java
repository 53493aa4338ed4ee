package puebla.web.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import puebla.scenario.diagnostic.UntrustedText;

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
public record AccessFilter(String address, int port, String token) {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
    /**
     * Prefix of the cookie name, followed by the port. Cookies are shared by all ports of a host, so each server needs
     * its own.
     */
    private static final String COOKIE = "puebla-token-";
    private static final int SEE_OTHER = 303;
    private static final String BEARER = "Bearer ";
    /** Headers that decide on access or on the meaning of the body. Two of them may contradict each other. */
    private static final List<String> ONCE =
            List.of("Host", "Origin", "Sec-Fetch-Site", "Sec-Fetch-Dest", "Authorization", "Content-Type");

    /**
     * Checks whether a request is allowed.
     *
     * @throws ApiException
     *             if it is not
     */
    void check(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        refuseRepeated(headers);
        String host = headers.getFirst("Host");
        if (host == null) {
            throw ApiException.wrong("missing header: Host", "send one Host header.");
        }
        if (token.isEmpty() && !mine(host)) {
            throw new ApiException(ApiException.FORBIDDEN,
                    "request for an unknown host rejected (Host: " + UntrustedText.quoted(host)
                            + ")",
                    "open http://localhost:" + port + "/; behind a proxy, start the server with --token.");
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && !ours(origin, host)) {
            throw new ApiException(ApiException.FORBIDDEN,
                    "cross-origin request rejected (Origin: " + UntrustedText.quoted(origin)
                            + ", Host: " + UntrustedText.quoted(host) + ")",
                    "send the request from the page that this server serves"
                            + (token.isEmpty() ? "." : "; a proxy must pass on the Host header unchanged."));
        }
        String site = headers.getFirst("Sec-Fetch-Site");
        // a link on another site may open the page, but not call the API
        boolean opened = exchange.getRequestMethod().equals("GET")
                && "document".equals(headers.getFirst("Sec-Fetch-Dest"))
                && !exchange.getRequestURI().getPath().startsWith("/api/");
        if (site != null && !site.equals("same-origin") && !site.equals("none") && !opened) {
            throw new ApiException(ApiException.FORBIDDEN, "cross-site request rejected",
                    "send the request from the page that this server serves.");
        }
        if (!token.isEmpty() && !known(exchange)) {
            throw new ApiException(ApiException.UNAUTHORIZED, "missing or invalid token",
                    "open the URL that puebla serve printed, which ends in ?token=…; a program sends the header "
                            + "Authorization: Bearer TOKEN.",
                    Map.of("WWW-Authenticate", "Bearer"));
        }
    }

    private static void refuseRepeated(Headers headers) {
        for (String name : ONCE) {
            var values = headers.get(name);
            if (values != null && values.size() > 1) {
                throw ApiException.wrong("repeated header: " + name, "send it once.");
            }
        }
    }

    /**
     * Reports whether the page of an origin was loaded from this server. With a token the page may have been loaded
     * over HTTPS, from a proxy that ends the encryption and passes on the host. Only {@code Host} counts: a header such
     * as {@code X-Forwarded-Host} may come from the client.
     */
    private boolean ours(String origin, String host) {
        return origin.equalsIgnoreCase("http://" + withoutPort(host, ":80"))
                || (!token.isEmpty() && origin.equalsIgnoreCase("https://" + withoutPort(host, ":443")));
    }

    /** Removes the standard port, which browsers omit in {@code Origin} and some proxies add to {@code Host}. */
    private static String withoutPort(String host, String standard) {
        return host.endsWith(standard) ? host.substring(0, host.length() - standard.length()) : host;
    }

    /** Reports whether a proxy may forward requests. A server behind a proxy requires a token. */
    boolean proxied() {
        return !token.isEmpty();
    }

    private boolean mine(String host) {
        return Stream.concat(LOOPBACK.stream(), Stream.of(address))
                .anyMatch(name -> host.equalsIgnoreCase(name + ":" + port)
                        || (port == 80 && host.equalsIgnoreCase(name)));
    }

    /**
     * Moves the token from the query of the page's URL into a cookie, with a redirect. Empty if the URL has no valid
     * token.
     */
    Optional<ApiResponse> welcome(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        if (token.isEmpty() || !exchange.getRequestURI().getPath().equals("/") || !inQuery(query)) {
            return Optional.empty();
        }
        String rest = String.join("&", Arrays.stream(String.valueOf(query).split("&"))
                .filter(pair -> !pair.startsWith("token=")).toList());
        return Optional.of(new ApiResponse(SEE_OTHER, "text/plain; charset=utf-8", new byte[0], new byte[0],
                Map.of("Location", rest.isEmpty() ? "/" : "/?" + rest, "Set-Cookie",
                        COOKIE + port + "=" + token + "; HttpOnly; SameSite=Strict; Path=/"
                                + (overHttps(exchange) ? "; Secure" : ""))));
    }

    /** Reports whether a proxy received the request over HTTPS. Then the browser sends the cookie over HTTPS only. */
    private static boolean overHttps(HttpExchange exchange) {
        return "https".equalsIgnoreCase(exchange.getRequestHeaders().getFirst("X-Forwarded-Proto"));
    }

    private boolean known(HttpExchange exchange) {
        if (exchange.getRequestURI().getPath().equals("/") && inQuery(exchange.getRequestURI().getRawQuery())) {
            return true;
        }
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        if (bearer != null && bearer.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && same(bearer.substring(BEARER.length()))) {
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
}
