package puebla.web.http;

import puebla.experiment.Json;

/** Error response with {@link ProblemDetails}. */
final class ProblemResponse {
    private static final String TYPE = "application/problem+json";

    private ProblemResponse() {}

    static ApiResponse of(ApiException error) {
        var response = ApiResponse.of(error.status(), TYPE, Json.compact(ProblemDetails.of(error)));
        for (var header : error.headers().entrySet()) {
            response = response.with(header.getKey(), header.getValue());
        }
        return response;
    }
}
