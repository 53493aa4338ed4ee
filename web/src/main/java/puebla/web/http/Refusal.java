package puebla.web.http;

import java.util.List;
import java.util.Map;
import puebla.scenario.problem.Problem;

/** API error: an HTTP status, a message and a fix. {@link ProblemReply} turns it into a response. */
public final class Refusal extends RuntimeException {
    public static final int BAD_REQUEST = 400;
    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int METHOD_NOT_ALLOWED = 405;
    public static final int CONFLICT = 409;
    public static final int TOO_LARGE = 413;
    public static final int WRONG_TYPE = 415;
    public static final int UNSOUND = 422;
    public static final int TOO_MANY = 429;
    public static final int SERVER_FAULT = 500;
    public static final int UNAVAILABLE = 503;
    private static final Map<String, String> TRY_AGAIN = Map.of("Retry-After", "5");
    private static final long serialVersionUID = 1;

    private final int status;
    private final String fix;
    private final transient List<Problem> problems;
    private final transient Map<String, String> headers;

    public Refusal(int status, String wrong, String fix) {
        this(status, wrong, fix, List.of(), Map.of());
    }

    /** Creates an error for an invalid scenario or an invalid change, with all problems found. */
    public Refusal(int status, String wrong, String fix, List<Problem> problems) {
        this(status, wrong, fix, problems, Map.of());
    }

    /** Creates an error whose response has further headers. */
    public Refusal(int status, String wrong, String fix, Map<String, String> headers) {
        this(status, wrong, fix, List.of(), headers);
    }

    private Refusal(int status, String wrong, String fix, List<Problem> problems, Map<String, String> headers) {
        super(wrong);
        this.status = status;
        this.fix = fix;
        this.problems = List.copyOf(problems);
        this.headers = Map.copyOf(headers);
    }

    /** Creates an error of status 400: the request is invalid. */
    public static Refusal wrong(String wrong, String fix) {
        return new Refusal(BAD_REQUEST, wrong, fix);
    }

    /** Creates an error for a request that may succeed some seconds later. */
    public static Refusal tryAgain(int status, String wrong, String fix) {
        return new Refusal(status, wrong, fix, TRY_AGAIN);
    }

    /** Creates an error for a request that arrives or waits while the server stops. */
    public static Refusal shuttingDown() {
        return tryAgain(UNAVAILABLE, "the server is shutting down", "start the server again.");
    }

    public int status() {
        return status;
    }

    public String fix() {
        return fix;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Returns the headers of the response in addition to those that every response has. */
    public Map<String, String> headers() {
        return headers;
    }
}
