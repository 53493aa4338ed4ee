package puebla.web.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders for files that the server makes and deletes. */
public final class ScratchFolder {
    private ScratchFolder() {}

    /** Deletes a folder and its contents. Ignores I/O errors. */
    public static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException leftBehind) {
            // a file left behind in the scratch folder does no harm
        }
    }
}
