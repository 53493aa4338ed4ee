package puebla.web.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * Dispatcher of all requests. It checks access before it looks for a route and adds the same security headers to every
 * response. Errors are sent as problem details.
 */
public final class Dispatcher implements HttpHandler {
    private static final int LONGEST_ADDRESS = 8_000;
    private static final int NO_CONTENT = 204;
    private static final int NO_BODY = -1;
    private static final int CHUNKED = 0;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
                    + "font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** An element of {@code Accept-Encoding} that accepts gzip. A weight of 0 excludes it. */
    private static final Pattern GZIP =
            Pattern.compile("\\s*gzip\\s*(;\\s*q\\s*=\\s*(?!0(\\.0*)?\\s*$)[0-9.]+)?\\s*", Pattern.CASE_INSENSITIVE);

    private final AccessFilter filter;
    private final List<Route> routes;
    private final StaticFiles files;
    private final Limits limits;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong faults = new AtomicLong();

    public Dispatcher(AccessFilter filter, List<Route> routes, StaticFiles files, Limits limits) {
        this.filter = filter;
        this.routes = List.copyOf(routes);
        this.files = files;
        this.limits = limits;
    }

    /** Returns the number of requests in progress, including open event streams. */
    public int openRequests() {
        return open.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        open.incrementAndGet();
        try (exchange) {
            answer(exchange, Client.of(exchange, filter.proxied()));
        } finally {
            open.decrementAndGet();
        }
    }

    private void answer(HttpExchange exchange, Client client) throws IOException {
        try {
            limits.requests().begin(client);
        } catch (ApiException busy) {
            send(exchange, ProblemResponse.of(busy));
            return;
        }
        try {
            var response = respond(exchange, client);
            if (response.isPresent()) {
                send(exchange, response.get());
            }
        } finally {
            limits.requests().end(client);
        }
    }

    /** Returns the response; empty if an event stream or a file has already been sent. */
    private Optional<ApiResponse> respond(HttpExchange exchange, Client client) throws IOException {
        try {
            if (exchange.getRequestURI().toString().length() > LONGEST_ADDRESS) {
                throw ApiException.wrong("the URL is longer than " + LONGEST_ADDRESS + " characters",
                        "send a shorter URL.");
            }
            filter.check(exchange);
            var welcome = filter.welcome(exchange);
            if (welcome.isPresent()) {
                return welcome;
            }
            String path = exchange.getRequestURI().getPath();
            return path.startsWith("/api/") ? routed(exchange, client, path) : Optional.of(page(exchange, path));
        } catch (ApiException error) {
            return Optional.of(ProblemResponse.of(error));
        } catch (RuntimeException | Error fault) {
            return Optional.of(fault(exchange, fault));
        }
    }

    private ApiResponse page(HttpExchange exchange, String path) {
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> files.page(path);
            case "OPTIONS" -> options(new TreeSet<>(List.of("GET")));
            default -> throw unsupported(exchange, path, new TreeSet<>(List.of("GET")));
        };
    }

    /**
     * Calls the route of a path. Returns its response; empty if the route has already sent an event stream or a file.
     */
    private Optional<ApiResponse> routed(HttpExchange exchange, Client client, String path) throws IOException {
        var methods = new TreeSet<String>();
        String method = exchange.getRequestMethod().equals("HEAD") ? "GET" : exchange.getRequestMethod();
        for (var route : routes) {
            var parts = route.match(path);
            if (parts.isPresent() && route.method().equals(method)) {
                try (var request = new ApiRequest(exchange, client, limits, route, parts.get())) {
                    return answered(exchange, route, request);
                }
            }
            if (parts.isPresent()) {
                methods.add(route.method());
            }
        }
        if (methods.isEmpty()) {
            throw new ApiException(ApiException.NOT_FOUND, "unknown path: " + UntrustedText.quoted(path),
                    "see /api/openapi.json for the available paths.");
        }
        if (method.equals("OPTIONS")) {
            return Optional.of(options(methods));
        }
        throw unsupported(exchange, path, methods);
    }

    private Optional<ApiResponse> answered(HttpExchange exchange, Route route, ApiRequest request) throws IOException {
        switch (route.answer()) {
            case Route.Answer.Whole whole -> {
                return Optional.of(whole.to(request));
            }
            case Route.Answer.File file -> limits.downloads().during(request.client(), () -> {
                download(exchange, file, request);
                return true;
            });
            case Route.Answer.Stream stream -> {
                if (exchange.getRequestMethod().equals("HEAD")) {
                    throw unsupported(exchange, route.path(), new TreeSet<>(List.of("GET")));
                }
                var source = stream.to(request);
                limits.streams().during(request.client(), () -> {
                    stream(exchange, source);
                    return true;
                });
            }
        }
        return Optional.empty();
    }

    private static ApiResponse options(SortedSet<String> methods) {
        return new ApiResponse(NO_CONTENT, "text/plain; charset=utf-8", new byte[0], new byte[0],
                Map.of("Allow", allow(methods)));
    }

    private static ApiException unsupported(HttpExchange exchange, String path, SortedSet<String> methods) {
        return new ApiException(ApiException.METHOD_NOT_ALLOWED,
                UntrustedText.quoted(exchange.getRequestMethod()) + " is not supported on "
                        + UntrustedText.quoted(path),
                "use " + String.join(" or ", methods) + ".", Map.of("Allow", allow(methods)));
    }

    private static String allow(SortedSet<String> methods) {
        var all = new TreeSet<>(methods);
        all.add("OPTIONS");
        if (methods.contains("GET")) {
            all.add("HEAD");
        }
        return String.join(", ", all);
    }

    private void stream(HttpExchange exchange, EventStream.Source source) throws IOException {
        var headers = headers(exchange);
        headers.set("Content-Type", "text/event-stream; charset=utf-8");
        // a proxy must pass on each event at once
        headers.set("X-Accel-Buffering", "no");
        begin(exchange, ApiResponse.OK, CHUNKED);
        try (var out = new PacedOutput(exchange.getResponseBody(), limits.receiving())) {
            source.send(new EventStream(out));
        }
    }

    private void download(HttpExchange exchange, Route.Answer.File source, ApiRequest request) throws IOException {
        Download made;
        try {
            made = source.to(request);
        } catch (IOException fault) {
            send(exchange, fault(exchange, fault));
            return;
        }
        try (made) {
            var headers = headers(exchange);
            headers.set("Content-Type", made.type());
            headers.set("Content-Disposition", "attachment; filename=\"" + made.name() + "\"");
            long size = Files.size(made.file());
            boolean empty = size == 0 || exchange.getRequestMethod().equals("HEAD");
            begin(exchange, ApiResponse.OK, empty ? NO_BODY : size);
            if (!empty) {
                try (var out = new PacedOutput(exchange.getResponseBody(), limits.receiving())) {
                    Files.copy(made.file(), out);
                }
            }
        }
    }

    private ApiResponse fault(HttpExchange exchange, Throwable fault) {
        long number = faults.incrementAndGet();
        System.err.println("puebla serve: error " + number + " at " + exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getRawPath() + ": " + fault);
        if (System.getenv().getOrDefault("PUEBLA_DEBUG", "0").equals("1")) {
            fault.printStackTrace();
        }
        return ProblemResponse.of(new ApiException(ApiException.SERVER_FAULT,
                "internal server error " + number + ": " + fault.getClass().getSimpleName(),
                "try again; if the error persists, start the server with PUEBLA_DEBUG=1 and report its output."));
    }

    private void send(HttpExchange exchange, ApiResponse response) throws IOException {
        var headers = headers(exchange);
        headers.set("Content-Type", response.type());
        response.headers().forEach(headers::set);
        byte[] body = response.body();
        if (response.zipped().length > 0) {
            headers.set("Vary", "Accept-Encoding");
            if (accepts(exchange)) {
                headers.set("Content-Encoding", "gzip");
                body = response.zipped();
            }
        }
        if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
            begin(exchange, response.status(), NO_BODY);
            return;
        }
        begin(exchange, response.status(), body.length);
        try (var out = new PacedOutput(exchange.getResponseBody(), limits.receiving())) {
            out.write(body);
        }
    }

    private void begin(HttpExchange exchange, int status, long length) throws IOException {
        try (var _ = Deadline.in(limits.receiving())) {
            exchange.sendResponseHeaders(status, length);
        }
    }

    private static boolean accepts(HttpExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        return accepted != null && Arrays.stream(accepted.split(",")).anyMatch(one -> GZIP.matcher(one).matches());
    }

    private static Headers headers(HttpExchange exchange) {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        return headers;
    }
}
