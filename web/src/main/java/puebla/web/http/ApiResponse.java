package puebla.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import puebla.experiment.Json;

/** HTTP response with a complete body. */
public final class ApiResponse {
    public static final int OK = 200;
    public static final int ACCEPTED = 202;
    private static final String JSON = "application/json; charset=utf-8";
    /** Smallest body that is compressed [bytes]; below it, compression costs more than it saves. */
    private static final int WORTH_ZIPPING = 1_000;

    private final int status;
    private final String type;
    private final byte[] body;
    private final byte[] zipped;
    private final Map<String, String> headers;

    /**
     * Creates a response.
     *
     * @param status
     *            HTTP status
     * @param type
     *            media type
     * @param body
     *            uncompressed body, which no one changes
     * @param zipped
     *            body compressed with gzip; empty if compression is not worthwhile
     * @param headers
     *            headers in addition to those that every response has
     */
    ApiResponse(int status, String type, byte[] body, byte[] zipped, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.zipped = zipped;
        this.headers = Map.copyOf(headers);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    byte[] body() {
        return body;
    }

    byte[] zipped() {
        return zipped;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Returns a response whose body is compressed if it is large enough. */
    public static ApiResponse of(int status, String type, byte[] body) {
        return new ApiResponse(status, type, body, body.length < WORTH_ZIPPING ? new byte[0] : zip(body), Map.of());
    }

    /** Returns a response with a JSON document. */
    public static ApiResponse json(Record document) {
        return json(OK, document);
    }

    public static ApiResponse json(int status, Record document) {
        return of(status, JSON, Json.compact(document));
    }

    /** Returns a response for a JSON document, byte for byte as the command prints it. */
    public static ApiResponse printed(String document) {
        return of(OK, JSON, document.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns this response as a file download. */
    public ApiResponse named(String file) {
        return with("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    public ApiResponse with(String header, String value) {
        var all = new java.util.TreeMap<>(headers);
        all.put(header, value);
        return new ApiResponse(status, type, body, zipped, all);
    }

    private static byte[] zip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
