package puebla.web.http;

import java.io.IOException;
import java.io.OutputStream;

/**
 * File that is sent while it is generated, so that it may be larger than the memory.
 *
 * @param type
 *            media type
 * @param name
 *            file name that the browser proposes
 * @param writing
 *            generates the file
 */
public record Download(String type, String name, Writing writing) {
    /** Generates a file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
