package puebla.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of {@code compare --tell}. */
final class TellPairOptions {
    @Option(names = "--tell", paramLabel = "SEED", converter = OptionConverters.ToldSeed.class,
            description = "Prints both runs of one seed side by side as a narrative, instead of tables.")
    @Nullable
    Long seed;

    @Option(names = "--detail", paramLabel = "main|all", converter = NarrativeDetail.Written.class,
            description = "With --tell: main events, or all events (default: main).")
    NarrativeDetail detail = NarrativeDetail.MAIN;
}
