package puebla.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import puebla.store.Store;

/** The option {@code run --out} and the options that require it. */
final class StoreOptions {
    @Option(names = "--out", paramLabel = "DIR", required = true,
            description = "Writes every run to a store, a new folder of Parquet tables (runs, draws, months).")
    @Nullable
    String out;

    @Option(names = "--chunk", paramLabel = "N", converter = OptionConverters.Chunk.class,
            description = "Runs per Parquet file (default: ${DEFAULT-VALUE}). A crash loses at most the unfinished file.")
    int chunk = Store.CHUNK;

    @Option(names = "--resume",
            description = "Resumes the store in DIR: runs only the missing seeds. --runs may be larger "
                    + "than before. Creates the store if it does not exist.")
    boolean resume;

    @Option(names = "--detail", description = "Also writes the events of every run (requires --out).")
    boolean detail;
}
