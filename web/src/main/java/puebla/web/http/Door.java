package puebla.web.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import puebla.lab.Json;

/**
 * Dispatcher of all requests. It checks access before it looks for a route and adds the same security headers to every
 * response. An error is sent as {@code {"status", "wrong", "fix", "problems"}}.
 */
public final class Door implements HttpHandler {
    /** Size of the largest request body that any route accepts [bytes]. */
    public static final int LARGEST_BODY = 8 << 20;
    private static final int SERVER_FAULT = 500;
    private static final int LONGEST_ADDRESS = 8_000;
    private static final int MOST_STREAMS = 256;
    private static final int NO_BODY = -1;
    private static final int CHUNKED = 0;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
                    + "font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Guard guard;
    private final List<Route> routes;
    private final Pages pages;
    private final Semaphore streams = new Semaphore(MOST_STREAMS);
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong faults = new AtomicLong();

    public Door(Guard guard, List<Route> routes, Pages pages) {
        this.guard = guard;
        this.routes = List.copyOf(routes);
        this.pages = pages;
    }

    /** Returns the number of requests in progress, including open event streams. */
    public int openCalls() {
        return open.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        open.incrementAndGet();
        try (exchange) {
            answer(exchange);
        } finally {
            open.decrementAndGet();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Reply reply;
        try {
            if (exchange.getRequestURI().toString().length() > LONGEST_ADDRESS) {
                throw Refusal.wrong("the URL is longer than " + LONGEST_ADDRESS + " characters",
                        "send a shorter URL.");
            }
            guard.check(exchange);
            var welcome = guard.welcome(exchange);
            if (welcome.isPresent()) {
                reply = welcome.get();
            } else {
                String path = exchange.getRequestURI().getPath();
                var whole = path.startsWith("/api/") ? routed(exchange, path) : Optional.of(pages.page(exchange, path));
                if (whole.isEmpty()) {
                    return;
                }
                reply = whole.get();
            }
        } catch (Refusal refusal) {
            reply = refused(refusal.status(), String.valueOf(refusal.getMessage()), refusal.fix(), refusal);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            reply = fault(exchange, fault);
        }
        send(exchange, reply);
    }

    /**
     * Calls the route of a path. Returns its response; empty if the route has already sent an event stream or a file.
     */
    private Optional<Reply> routed(HttpExchange exchange, String path) throws IOException {
        var others = new TreeSet<String>();
        for (var route : routes) {
            var parts = route.match(path);
            if (parts.isEmpty()) {
                continue;
            }
            String method = exchange.getRequestMethod().equals("HEAD") ? "GET" : exchange.getRequestMethod();
            if (!route.method().equals(method)) {
                others.add(route.method());
                continue;
            }
            var call = new Call(exchange, parts.get());
            return switch (route.answer()) {
                case Route.Answer.Whole whole -> Optional.of(whole.to(call));
                case Route.Answer.File file -> {
                    download(exchange, file.to(call));
                    yield Optional.empty();
                }
                case Route.Answer.Stream stream -> {
                    if (exchange.getRequestMethod().equals("HEAD")) {
                        throw new Refusal(Refusal.METHOD_NOT_ALLOWED, "HEAD is not supported on event streams",
                                "use GET.");
                    }
                    stream(exchange, stream.to(call));
                    yield Optional.empty();
                }
            };
        }
        if (!others.isEmpty()) {
            return Optional.of(
                    refused(Refusal.METHOD_NOT_ALLOWED, exchange.getRequestMethod() + " is not supported on " + path,
                            "use " + String.join(" or ", others) + ".").with("Allow", String.join(", ", others)));
        }
        throw new Refusal(Refusal.NOT_FOUND, "unknown path: " + path,
                "see /api/openapi.json for the available paths.");
    }

    private void stream(HttpExchange exchange, EventStream.Source source) throws IOException {
        if (!streams.tryAcquire()) {
            throw new Refusal(Refusal.UNAVAILABLE, "too many open event streams", "close one, or try again later.");
        }
        try {
            var headers = headers(exchange);
            headers.set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(Reply.OK, CHUNKED);
            source.send(new EventStream(exchange.getResponseBody()));
        } finally {
            streams.release();
        }
    }

    private static void download(HttpExchange exchange, Download file) throws IOException {
        var out = new BeginsLate(exchange, file);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(Reply.OK, NO_BODY);
            return;
        }
        file.writing().to(out);
        out.close();
    }

    /**
     * Stream that sends the status line with its first byte. Until then, an error can still be sent instead of the
     * file.
     */
    private static final class BeginsLate extends OutputStream {
        private final HttpExchange exchange;
        private final Download file;
        private boolean begun;

        BeginsLate(HttpExchange exchange, Download file) {
            this.exchange = exchange;
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            begin();
            exchange.getResponseBody().write(bytes, from, count);
        }

        private void begin() throws IOException {
            if (!begun) {
                begun = true;
                var headers = headers(exchange);
                headers.set("Content-Type", file.type());
                headers.set("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
                exchange.sendResponseHeaders(Reply.OK, CHUNKED);
            }
        }

        @Override
        public void close() throws IOException {
            begin();
            exchange.getResponseBody().close();
        }
    }

    private Reply fault(HttpExchange exchange, Throwable fault) {
        long number = faults.incrementAndGet();
        System.err.println("puebla serve: error " + number + " at " + exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath() + ": " + fault);
        if (System.getenv().getOrDefault("PUEBLA_DEBUG", "0").equals("1")) {
            fault.printStackTrace();
        }
        return refused(SERVER_FAULT, "internal server error " + number + ": " + fault.getClass().getSimpleName(),
                "try again; if the error persists, start the server with PUEBLA_DEBUG=1 and report its output.");
    }

    private static Reply refused(int status, String wrong, String fix) {
        return refused(status, wrong, fix, new Refusal(status, wrong, fix));
    }

    private static Reply refused(int status, String wrong, String fix, Refusal refusal) {
        var document = Json.object();
        document.put("status", status);
        document.put("wrong", wrong);
        document.put("fix", fix);
        var problems = document.putArray("problems");
        for (var problem : refusal.problems()) {
            var node = problems.addObject();
            node.put("place", problem.place());
            node.put("wrong", problem.wrong());
            node.put("fix", problem.fix());
        }
        var reply = Reply.json(status, document);
        return status == Refusal.TOO_MANY || status == Refusal.UNAVAILABLE ? reply.with("Retry-After", "5") : reply;
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var headers = headers(exchange);
        headers.set("Content-Type", reply.type());
        reply.headers().forEach(headers::set);
        byte[] body = reply.body();
        if (reply.zipped().length > 0) {
            headers.set("Vary", "Accept-Encoding");
            if (accepts(exchange)) {
                headers.set("Content-Encoding", "gzip");
                body = reply.zipped();
            }
        }
        if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
            exchange.sendResponseHeaders(reply.status(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean accepts(HttpExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
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
