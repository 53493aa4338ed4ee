package puebla.cli;

import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {
    @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
    boolean json;

    @Option(names = "--threads", paramLabel = "N", converter = Numbers.Threads.class,
            description = "Threads to work on (default: all cores). The answer does not depend on it.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "No progress and no remarks.")
    boolean quiet;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "This help.")
    boolean help;
}
