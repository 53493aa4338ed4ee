package puebla.scenario.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileFaultTest {
    @Test
    void every_failure_whose_message_is_a_path_gets_a_reason() {
        for (var fault : List.of(new AccessDeniedException("wars"), new DirectoryNotEmptyException("wars"),
                new FileAlreadyExistsException("wars"), new FileSystemException("wars"),
                new FileSystemLoopException("wars"), new NoSuchFileException("wars"),
                new NotDirectoryException("wars"))) {
            assertThat(fault).hasMessage("wars");
            assertThat(FileFault.reason(fault)).matches("[A-Za-z ]{9,}: wars");
        }
        assertThat(FileFault.reason(new AccessDeniedException("wars"))).isEqualTo("permission denied: wars");
        assertThat(FileFault.reason(new AccessDeniedException(null))).isEqualTo("permission denied");
    }

    @Test
    void reason_of_the_system_is_kept() {
        assertThat(FileFault.reason(new FileSystemException("a", null, "Is a directory")))
                .isEqualTo("a: Is a directory");
        assertThat(FileFault.reason(new IOException("No space left on device\nmore")))
                .isEqualTo("No space left on device");
        assertThat(FileFault.reason(new IOException())).isEqualTo("IOException");
    }

    @Test
    void real_failures_are_described(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("file"));

        assertThat(FileFault.reason(catchThrowableOfType(IOException.class, () -> Files.delete(folder))))
                .isEqualTo("the folder is not empty: " + folder);
        assertThat(FileFault.reason(catchThrowableOfType(IOException.class, () -> Files.list(folder.resolve("x")))))
                .isEqualTo("missing file or folder: " + folder.resolve("x"));
    }
}
