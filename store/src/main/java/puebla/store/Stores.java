package puebla.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import puebla.experiment.ExperimentRequest;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.diagnostic.FileFault;

/**
 * Methods that create and resume stores. They reject a folder that cannot become the store of a request before any
 * simulation runs.
 */
public final class Stores {
    private Stores() {}

    /**
     * Creates a store.
     *
     * @param chunkWars
     *            number of runs that are written to files together
     * @throws StoreConflictException
     *             when the folder is not empty or cannot be written
     */
    public static Store create(Path folder, ExperimentRequest request, Scenario scenario, ScenarioMetadata metadata,
            boolean detail, int chunkWars) {
        return create(new StoreFolder(folder, StoreFolder.Steps.UNHEARD), StoreRequest.of(request, detail, chunkWars),
                scenario, metadata);
    }

    static Store create(StoreFolder folder, StoreRequest request, Scenario scenario, ScenarioMetadata metadata) {
        refuseUnlessEmpty(folder.path());
        return open(folder, request, scenario, metadata);
    }

    /**
     * Opens a store to resume it, or creates it when there is none.
     *
     * @throws StoreConflictException
     *             when the folder contains anything else, the store of another request or damaged files, or when
     *             another process writes to the store
     */
    public static Store resume(Path folder, ExperimentRequest request, Scenario scenario, ScenarioMetadata metadata,
            boolean detail, int chunkWars) {
        return resume(new StoreFolder(folder, StoreFolder.Steps.UNHEARD), StoreRequest.of(request, detail, chunkWars),
                scenario, metadata);
    }

    static Store resume(StoreFolder folder, StoreRequest request, Scenario scenario, ScenarioMetadata metadata) {
        if (folder.hasManifest()) {
            StoreReader.manifest(folder); // before a lock is left in a folder of another program
        } else {
            refuseUnlessEmpty(folder.path());
        }
        return open(folder, request, scenario, metadata);
    }

    private static Store open(StoreFolder folder, StoreRequest request, Scenario scenario, ScenarioMetadata metadata) {
        if (request.chunks() > StoreRequest.MOST_CHUNKS) {
            throw new StoreConflictException(
                    "a store has at most " + StoreRequest.MOST_CHUNKS + " chunks, and " + request.runs()
                            + " runs with --chunk " + request.chunkWars() + " need " + request.chunks(),
                    "increase --chunk (at most " + Store.LARGEST_CHUNK + "), or reduce --runs.");
        }
        try {
            Files.createDirectories(folder.path());
            var lock = StoreLock.take(folder.path());
            @Nullable
            DuckDBConnection database = null;
            boolean opened = false;
            try {
                database = Database.open();
                var store = new Store(folder, lock, database, request, scenario, metadata);
                if (folder.hasManifest()) {
                    store.goOn(fitting(folder, store.manifest(), database));
                } else {
                    refuseUnlessReadable(store.manifest());
                    store.begin();
                }
                opened = true;
                return store;
            } finally {
                if (!opened) {
                    try (lock) {
                        if (database != null) {
                            database.close();
                        }
                    }
                }
            }
        } catch (DamagedStoreException fault) {
            throw fault.of(folder);
        } catch (IOException fault) {
            throw new StoreConflictException(folder.path() + " cannot be written: " + FileFault.reason(fault),
                    "name a folder that you can write to.");
        } catch (SQLException fault) {
            throw new IllegalStateException("DuckDB cannot create the tables of the store", fault);
        }
    }

    /** Rejects a request that a manifest cannot record, such as one with a very long value. */
    private static void refuseUnlessReadable(Manifest manifest) {
        try {
            ManifestReader.read(manifest.text());
        } catch (ManifestReader.Garbage fault) {
            throw new StoreConflictException(
                    "the manifest of a store cannot record this request: " + fault.getMessage(),
                    "shorten that value.");
        }
    }

    private static Manifest fitting(StoreFolder folder, Manifest now, DuckDBConnection database)
            throws IOException, SQLException {
        var there = StoreReader.manifest(folder);
        if (!there.current()) {
            throw new StoreConflictException(
                    folder.path() + " has an earlier store format, without the drawn inputs of its runs; "
                            + "no files were changed",
                    "read it with puebla query or puebla export, and name a new folder for new runs.");
        }
        var differences = there.request().differences(now.request());
        if (!differences.isEmpty()) {
            throw new StoreConflictException(
                    folder.path() + " contains runs of another request; no files were changed:\n    "
                            + String.join("\n    ", differences),
                    there.request().code().sameModel(now.request().code())
                            ? "repeat the command with the store's values, or name a new folder."
                            : "name a new folder" + there.request().code().commit()
                                    .map(commit -> ", or build commit " + commit + " to resume this store").orElse("")
                                    + ".");
        }
        if (!there.tables().equals(now.tables())) {
            throw new StoreConflictException(
                    folder.path() + " has other columns than this version of Puebla writes; no files were changed",
                    "name a new folder.");
        }
        var files = StoreReader.files(folder, there);
        StoreReader.refuseOtherDigits(folder, files);
        new ContentCheck(folder, there).compare(database, files);
        return there;
    }

    /**
     * Checks that a store can be created here.
     *
     * @throws StoreConflictException
     *             when the folder is not empty or cannot be read, or when the path is not a folder
     */
    public static void refuseUnlessEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreConflictException(folder + " is not a folder", "name a new folder or an empty folder.");
        }
        var inside = new StoreFolder(folder, StoreFolder.Steps.UNHEARD);
        try {
            if (!inside.fresh()) {
                throw new StoreConflictException(folder + " is not empty; no files were changed",
                        inside.hasManifest() ? "add --resume to resume the store in it, or name a new folder."
                                : "name a new folder or an empty folder.");
            }
        } catch (IOException fault) {
            throw new StoreConflictException(folder + " cannot be read: " + FileFault.reason(fault),
                    "name a folder that you can write to.");
        }
    }
}
