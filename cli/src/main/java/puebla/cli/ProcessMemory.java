package puebla.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The memory of this process, with the memory that libraries allocate outside the Java heap. */
final class ProcessMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int KILOBYTE = 1024;

    private ProcessMemory() {}

    /** Returns the resident memory [bytes]; 0 on systems other than Linux. */
    static long bytes() {
        try (var lines = Files.lines(STATUS)) {
            return lines.map(RESIDENT::matcher).filter(matcher -> matcher.matches())
                    .mapToLong(matcher -> Long.parseLong(matcher.group(1)) * KILOBYTE).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException elsewhere) {
            return 0;
        }
    }
}
