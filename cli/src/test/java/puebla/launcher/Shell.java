package puebla.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Result of a bash script: exit status, standard output, standard error. */
record Shell(int status, String out, String err) {
    /** Runs a script in a folder with the given environment alone. */
    static Shell run(Path folder, Map<String, String> environment, String script, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", "-c", script, "test"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        String out = text(process.getInputStream());
        return new Shell(process.waitFor(), out, err.join());
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes an executable script for bash. */
    static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/usr/bin/env bash\nset -euo pipefail\n" + text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
