package puebla.cli;

import picocli.CommandLine.Option;

/** The option {@code turns --like-history} and the option that requires it. */
final class LikeHistoryOptions {
    @Option(names = "--like-history", required = true,
            description = "Uses the run nearest to the historical record. Searches --runs runs, starting at --seed.")
    boolean likeHistory;

    @Option(names = "--runs", paramLabel = "N", converter = OptionConverters.Wars.class,
            description = "Number of runs that --like-history searches (default: ${DEFAULT-VALUE}).")
    int runs = 200;
}
