package puebla.cli;

import picocli.CommandLine.Option;

/** Options that most commands share. */
final class CommonOptions {
    @Option(names = "--json", description = "Prints one JSON document instead of text.")
    boolean json;

    @Option(names = "--threads", paramLabel = "N", converter = OptionConverters.Threads.class,
            description = "Number of threads that simulate runs (default: all cores). Does not affect results.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Prints no progress and no remarks.")
    boolean quiet;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this help.")
    boolean help;
}
