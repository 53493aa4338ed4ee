package puebla.web.http;

import puebla.lab.Json;
import puebla.scenario.problem.Problem;
import tools.jackson.databind.node.ObjectNode;

/**
 * Error response: a problem details document with the extension members {@code fix} and {@code problems}. Its type is
 * {@code about:blank}, because the HTTP status says which kind of error it is.
 *
 * <p><b>Source:</b> RFC 9457, Problem Details for HTTP APIs.
 */
final class ProblemReply {
    private static final String TYPE = "application/problem+json";

    private ProblemReply() {}

    static Reply of(Refusal refusal) {
        var document = Json.object();
        document.put("type", "about:blank");
        document.put("title", title(refusal.status()));
        document.put("status", refusal.status());
        document.put("detail", String.valueOf(refusal.getMessage()));
        document.put("fix", refusal.fix());
        var problems = document.putArray("problems");
        refusal.problems().forEach(problem -> write(problem, problems.addObject()));
        var reply = Reply.of(refusal.status(), TYPE, Json.compact(document));
        for (var header : refusal.headers().entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }

    private static void write(Problem problem, ObjectNode node) {
        node.put("place", problem.place());
        node.put("file", problem.file());
        if (problem.line() > 0) {
            node.put("line", problem.line());
            node.put("column", problem.column());
        }
        node.put("wrong", problem.wrong());
        node.put("fix", problem.fix());
    }

    /** Returns the phrase of a status in the IANA registry of HTTP status codes. */
    private static String title(int status) {
        return switch (status) {
            case Refusal.BAD_REQUEST -> "Bad Request";
            case Refusal.UNAUTHORIZED -> "Unauthorized";
            case Refusal.FORBIDDEN -> "Forbidden";
            case Refusal.NOT_FOUND -> "Not Found";
            case Refusal.METHOD_NOT_ALLOWED -> "Method Not Allowed";
            case Refusal.CONFLICT -> "Conflict";
            case Refusal.TOO_LARGE -> "Content Too Large";
            case Refusal.WRONG_TYPE -> "Unsupported Media Type";
            case Refusal.UNSOUND -> "Unprocessable Content";
            case Refusal.TOO_MANY -> "Too Many Requests";
            case Refusal.SERVER_FAULT -> "Internal Server Error";
            case Refusal.UNAVAILABLE -> "Service Unavailable";
            default -> throw new IllegalArgumentException("no title for status " + status);
        };
    }
}
