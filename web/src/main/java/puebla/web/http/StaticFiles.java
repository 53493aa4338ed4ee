package puebla.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * Static files of the page, read from the jar. Browsers may cache files under {@code /assets/} forever: their names
 * contain a hash.
 */
public final class StaticFiles {
    private static final String FOLDER = "/puebla/web/page";
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml", "png",
            "image/png", "json", "application/json; charset=utf-8", "webmanifest", "application/manifest+json");
    private static final String UNBUILT = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Puebla</title>
            <h1>Web page unavailable</h1>
            <p>Node.js 20.19 or newer was not found when Puebla was built. Install Node.js (nodejs.org, or
            <code>sudo apt install nodejs npm</code>) and build again: <code>touch web/pom.xml; ./puebla serve</code>.</p>
            <p>The commands and <a href="/api/openapi.json">the API</a> work without the page.</p></html>
            """;

    private final Map<String, Optional<ApiResponse>> read = new ConcurrentHashMap<>();

    /** Reports whether the jar contains the page. */
    public static boolean there() {
        return StaticFiles.class.getResource(FOLDER + "/index.html") != null;
    }

    ApiResponse page(String path) {
        String file = path.equals("/") ? "/index.html" : path;
        if (!PLAIN.matcher(file).matches() || file.length() > 200) {
            throw missing(path);
        }
        var known = read.get(file);
        if (known == null) {
            known = load(file);
            if (known.isPresent()) {
                read.put(file, known);
            }
        }
        return known.orElseThrow(() -> missing(path));
    }

    private static ApiException missing(String path) {
        return new ApiException(ApiException.NOT_FOUND, "unknown page: " + UntrustedText.quoted(path), "open /.");
    }

    private static Optional<ApiResponse> load(String file) {
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = StaticFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in != null) {
                var response = ApiResponse.of(ApiResponse.OK, type, in.readAllBytes());
                return Optional.of(file.startsWith("/assets/")
                        ? response.with("Cache-Control", "public, max-age=31536000, immutable") : response);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return file.equals("/index.html")
                ? Optional.of(
                        ApiResponse.of(ApiResponse.OK, type, UNBUILT.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
