package puebla.web.http;

import puebla.experiment.Json;
import puebla.scenario.diagnostic.Diagnostic;
import tools.jackson.databind.node.ObjectNode;

/**
 * Error response: a problem details document with the extension members {@code fix} and {@code problems}. Its type is
 * {@code about:blank}, because the HTTP status says which kind of error it is.
 *
 * <p><b>Source:</b> RFC 9457, Problem Details for HTTP APIs.
 */
final class ProblemResponse {
    private static final String TYPE = "application/problem+json";

    private ProblemResponse() {}

    static ApiResponse of(ApiException error) {
        var document = Json.object();
        document.put("type", "about:blank");
        document.put("title", title(error.status()));
        document.put("status", error.status());
        document.put("detail", String.valueOf(error.getMessage()));
        document.put("fix", error.fix());
        var problems = document.putArray("problems");
        error.diagnostics().forEach(diagnostic -> write(diagnostic, problems.addObject()));
        var response = ApiResponse.of(error.status(), TYPE, Json.compact(document));
        for (var header : error.headers().entrySet()) {
            response = response.with(header.getKey(), header.getValue());
        }
        return response;
    }

    private static void write(Diagnostic diagnostic, ObjectNode node) {
        node.put("place", diagnostic.place());
        node.put("file", diagnostic.file());
        if (diagnostic.line() > 0) {
            node.put("line", diagnostic.line());
            node.put("column", diagnostic.column());
        }
        node.put("wrong", diagnostic.wrong());
        node.put("fix", diagnostic.fix());
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
