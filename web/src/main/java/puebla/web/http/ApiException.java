package puebla.web.http;

import java.util.List;
import java.util.Map;
import puebla.scenario.diagnostic.Diagnostic;

/** API error: an HTTP status, a message and a fix. {@link ProblemResponse} turns it into a response. */
public final class ApiException extends RuntimeException {
    public static final int BAD_REQUEST = 400;
    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int METHOD_NOT_ALLOWED = 405;
    public static final int CONFLICT = 409;
    public static final int TOO_LARGE = 413;
    public static final int WRONG_TYPE = 415;
    public static final int INVALID_SCENARIO = 422;
    public static final int TOO_MANY = 429;
    public static final int SERVER_FAULT = 500;
    public static final int UNAVAILABLE = 503;
    private static final Map<String, String> TRY_AGAIN = Map.of("Retry-After", "5");
    private static final long serialVersionUID = 1;

    private final int status;
    private final String fix;
    private final transient List<Diagnostic> diagnostics;
    private final transient Map<String, String> headers;

    public ApiException(int status, String wrong, String fix) {
        this(status, wrong, fix, List.of(), Map.of());
    }

    /** Creates an error for an invalid scenario or an invalid change, with all problems found. */
    public ApiException(int status, String wrong, String fix, List<Diagnostic> diagnostics) {
        this(status, wrong, fix, diagnostics, Map.of());
    }

    /** Creates an error whose response has further headers. */
    public ApiException(int status, String wrong, String fix, Map<String, String> headers) {
        this(status, wrong, fix, List.of(), headers);
    }

    private ApiException(int status, String wrong, String fix, List<Diagnostic> diagnostics,
            Map<String, String> headers) {
        super(wrong);
        this.status = status;
        this.fix = fix;
        this.diagnostics = List.copyOf(diagnostics);
        this.headers = Map.copyOf(headers);
    }

    /** Creates an error of status 400: the request is invalid. */
    public static ApiException wrong(String wrong, String fix) {
        return new ApiException(BAD_REQUEST, wrong, fix);
    }

    /** Creates an error for a request that may succeed some seconds later. */
    public static ApiException tryAgain(int status, String wrong, String fix) {
        return new ApiException(status, wrong, fix, TRY_AGAIN);
    }

    /** Creates an error for a request that arrives or waits while the server stops. */
    public static ApiException shuttingDown() {
        return tryAgain(UNAVAILABLE, "the server is shutting down", "start the server again.");
    }

    public int status() {
        return status;
    }

    public String fix() {
        return fix;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the headers of the response in addition to those that every response has. */
    public Map<String, String> headers() {
        return headers;
    }
}
