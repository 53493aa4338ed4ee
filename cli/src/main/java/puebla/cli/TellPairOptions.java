package puebla.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code compare --tell} and the option that requires it. */
final class TellPairOptions {
    @Option(names = "--tell", paramLabel = "SEED", required = true, converter = OptionConverters.ToldSeed.class,
            description = "Prints both runs of one seed side by side as a narrative, instead of tables.")
    @Nullable
    Long seed;

    @Option(names = "--detail", paramLabel = "main|all", converter = NarrativeDetail.Written.class,
            description = "With --tell: main events, or all events (default: main).")
    NarrativeDetail detail = NarrativeDetail.MAIN;
}
