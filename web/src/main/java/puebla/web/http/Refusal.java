package puebla.web.http;

import java.util.List;
import puebla.scenario.problem.Problem;

/** API error: an HTTP status, a message and a fix. */
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
    public static final int UNAVAILABLE = 503;
    private static final long serialVersionUID = 1;

    private final int status;
    private final String fix;
    private final transient List<Problem> problems;

    public Refusal(int status, String wrong, String fix) {
        this(status, wrong, fix, List.of());
    }

    /** Creates an error for an invalid scenario or an invalid change, with all problems found. */
    public Refusal(int status, String wrong, String fix, List<Problem> problems) {
        super(wrong);
        this.status = status;
        this.fix = fix;
        this.problems = List.copyOf(problems);
    }

    /** Creates an error of status 400: the request is invalid. */
    public static Refusal wrong(String wrong, String fix) {
        return new Refusal(BAD_REQUEST, wrong, fix);
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
}
