package puebla.web.http;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import puebla.scenario.diagnostic.Diagnostic;

/**
 * Document of an error: problem details with the extension members {@code fix} and {@code problems}.
 *
 * <p><b>Source:</b> RFC 9457, Problem Details for HTTP APIs.
 *
 * @param type
 *            {@code about:blank}, because the HTTP status says which kind of error it is
 * @param title
 *            phrase of the status
 * @param status
 *            HTTP status
 * @param detail
 *            description of the error
 * @param fix
 *            instruction that corrects the error
 * @param problems
 *            problems of a scenario or of changes; empty for other errors
 */
public record ProblemDetails(String type, String title, int status, String detail, String fix,
        List<Problem> problems) {
    /**
     * One problem of a scenario or of changes.
     *
     * @param place
     *            {@code file:line:column}, or {@code file} if the line is unknown
     * @param file
     *            name of the file, or the change
     * @param line
     *            line number from 1; omitted if unknown
     * @param column
     *            column number from 1; omitted if unknown
     * @param wrong
     *            description of the problem, with the invalid value
     * @param fix
     *            instruction that corrects the problem
     */
    public record Problem(String place, String file, @JsonInclude(NON_EMPTY) Optional<Integer> line,
            @JsonInclude(NON_EMPTY) Optional<Integer> column, String wrong, String fix) {
        private static Problem of(Diagnostic diagnostic) {
            boolean known = diagnostic.line() > 0;
            return new Problem(diagnostic.place(), diagnostic.file(),
                    known ? Optional.of(diagnostic.line()) : Optional.empty(),
                    known ? Optional.of(diagnostic.column()) : Optional.empty(), diagnostic.wrong(),
                    diagnostic.fix());
        }
    }

    static ProblemDetails of(ApiException error) {
        return new ProblemDetails("about:blank", title(error.status()), error.status(),
                String.valueOf(error.getMessage()), error.fix(),
                error.diagnostics().stream().map(Problem::of).toList());
    }

    /** Returns the phrase of a status in the IANA registry of HTTP status codes. */
    private static String title(int status) {
        return switch (status) {
            case ApiException.BAD_REQUEST -> "Bad Request";
            case ApiException.UNAUTHORIZED -> "Unauthorized";
            case ApiException.FORBIDDEN -> "Forbidden";
            case ApiException.NOT_FOUND -> "Not Found";
            case ApiException.METHOD_NOT_ALLOWED -> "Method Not Allowed";
            case ApiException.CONFLICT -> "Conflict";
            case ApiException.TOO_LARGE -> "Content Too Large";
            case ApiException.WRONG_TYPE -> "Unsupported Media Type";
            case ApiException.INVALID_SCENARIO -> "Unprocessable Content";
            case ApiException.TOO_MANY -> "Too Many Requests";
            case ApiException.SERVER_FAULT -> "Internal Server Error";
            case ApiException.UNAVAILABLE -> "Service Unavailable";
            default -> throw new IllegalArgumentException("no title for status " + status);
        };
    }
}
