package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandardOutputTest {
    @Test
    void text_is_written_in_UTF_8() {
        var bytes = new ByteArrayOutputStream();
        var output = new StandardOutput(bytes);

        write(output, "Querétaro, القلعة");

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Querétaro, القلعة");
        assertThat(output.failure()).isEmpty();
    }

    @Test
    void broken_pipe_is_not_a_failure() {
        var output = new StandardOutput(failing("Broken pipe"));

        write(output, "more");

        assertThat(output.failure()).isEmpty();
    }

    @Test
    void full_disk_is_a_failure() {
        var output = new StandardOutput(failing("No space left on device"));

        write(output, "more");

        assertThat(output.failure()).contains("No space left on device");
    }

    private static void write(StandardOutput output, String text) {
        var writer = output.writer();
        writer.print(text);
        writer.flush();
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
