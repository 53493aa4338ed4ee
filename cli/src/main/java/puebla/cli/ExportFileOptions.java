package puebla.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code export --to} and the option that requires it. */
final class ExportFileOptions {
    @Option(names = "--to", paramLabel = "FILE", required = true,
            description = "Output file, written atomically (default: standard output). A device or a pipe, such as /dev/stdout, is written into.")
    @Nullable
    String to;

    @Option(names = "--force", description = "Overwrites FILE if it exists.")
    boolean force;
}
