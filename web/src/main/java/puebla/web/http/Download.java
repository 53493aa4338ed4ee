package puebla.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Generated file to send. It is complete before the first byte is sent, so a slow client delays no other work. It is
 * deleted when this object is closed.
 *
 * @param type
 *            media type
 * @param name
 *            file name that the browser proposes
 * @param file
 *            the file
 */
public record Download(String type, String name, Path file) implements AutoCloseable {
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
