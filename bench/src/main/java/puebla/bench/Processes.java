package puebla.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts fresh processes, so that the JIT profile of one measurement does not influence another. */
final class Processes {
    private Processes() {}

    /** Runs a measurement of {@link Lap} and returns its figures; prints its other lines if {@code shows} is true. */
    static Map<String, Double> lap(String what, double size, boolean shows) {
        return figures(java("-XX:+UseParallelGC", "-Xmx2g", "-Dpuebla.home=" + home(), "-cp",
                System.getProperty("java.class.path"), "puebla.bench.Lap", what, Double.toString(size)), shows);
    }

    /** Returns the elapsed time of {@code ./puebla list levers} [ms]; −1 if the command fails. */
    static double startUp() {
        long start = System.nanoTime();
        try {
            var process = new ProcessBuilder(home().resolve("puebla").toString(), "list", "levers")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor() == 0 ? (System.nanoTime() - start) / 1e6 : -1;
        } catch (IOException fault) {
            return -1;
        } catch (InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static Path home() {
        return Path.of(System.getProperty("puebla.home", ".")).toAbsolutePath().normalize();
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(List.of(arguments));
        return command;
    }

    private static Map<String, Double> figures(List<String> command, boolean shows) {
        Map<String, Double> figures = new HashMap<>();
        try {
            var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("= ")) {
                        String[] parts = line.split(" ", -1);
                        figures.put(parts[1], Double.valueOf(parts[2]));
                    } else if (shows) {
                        System.out.println(line);
                    }
                }
            }
            process.waitFor();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
        return figures;
    }
}
