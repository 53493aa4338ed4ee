package puebla.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code turns --svg} and the option that requires it. */
final class ChartOptions {
    @Option(names = "--svg", paramLabel = "FILE", required = true,
            description = "Writes an SVG chart of the odds over time, with the events at the turning points.")
    @Nullable
    String svg;

    @Option(names = "--force", description = "Overwrites FILE if it exists.")
    boolean force;
}
