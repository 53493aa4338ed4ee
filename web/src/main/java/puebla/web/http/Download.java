package puebla.web.http;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is written to the caller as it is made, so that it may be larger than the memory.
 *
 * @param name
 *            under which the browser keeps it
 */
public record Download(String type, String name, Writing writing) {
    /** Makes the file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
