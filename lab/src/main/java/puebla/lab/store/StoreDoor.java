package puebla.lab.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import puebla.kernel.Scenario;
import puebla.lab.Question;

/** How a store is opened: refused here, before anything is fought, when it cannot be the answer to a question. */
public final class StoreDoor {
    private StoreDoor() {}

    /**
     * A new store.
     *
     * @param chunkWars
     *            wars that go to files together
     * @throws StoreRefused
     *             when the folder holds something already, or cannot be written
     */
    public static Store create(Path folder, Question question, Scenario scenario, boolean detail, int chunkWars) {
        return create(new StoreFolder(folder, StoreFolder.Steps.UNHEARD), Asked.of(question, detail, chunkWars),
                scenario);
    }

    static Store create(StoreFolder folder, Asked asked, Scenario scenario) {
        refuseUnlessEmpty(folder.path());
        return open(folder, asked, scenario);
    }

    /**
     * A store to go on with; a new one where there is none.
     *
     * @throws StoreRefused
     *             when the folder holds something else, the answer to another question or damaged files, or when another process
     *             is at it
     */
    public static Store resume(Path folder, Question question, Scenario scenario, boolean detail, int chunkWars) {
        return resume(new StoreFolder(folder, StoreFolder.Steps.UNHEARD), Asked.of(question, detail, chunkWars),
                scenario);
    }

    static Store resume(StoreFolder folder, Asked asked, Scenario scenario) {
        if (folder.hasManifest()) {
            StoreReader.manifest(folder); // before a lock is left in a folder whose manifest is another program's
        } else {
            refuseUnlessEmpty(folder.path());
        }
        return open(folder, asked, scenario);
    }

    private static Store open(StoreFolder folder, Asked asked, Scenario scenario) {
        try {
            Files.createDirectories(folder.path());
            var lock = StoreLock.take(folder.path());
            boolean opened = false;
            try {
                var store = new Store(folder, lock, asked, scenario);
                if (folder.hasManifest()) {
                    store.goOn(fitting(folder, store.manifest()));
                } else {
                    store.begin();
                }
                opened = true;
                return store;
            } finally {
                if (!opened) {
                    lock.close();
                }
            }
        } catch (IOException fault) {
            throw new StoreRefused(folder.path() + " cannot be written: " + reason(fault),
                    "name a folder that you may write to.");
        } catch (SQLException | StoreFolder.Damaged fault) {
            throw new IllegalStateException("DuckDB cannot make the tables of the store", fault);
        }
    }

    private static Manifest fitting(StoreFolder folder, Manifest now) {
        var there = StoreReader.manifest(folder);
        var differences = there.asked().differences(now.asked());
        if (!differences.isEmpty()) {
            throw new StoreRefused(folder.path() + " holds wars of another question; nothing in it was touched:\n    "
                    + String.join("\n    ", differences),
                    "ask the store's own question again, or name a new folder.");
        }
        if (!there.tables().equals(now.tables())) {
            throw new StoreRefused(
                    folder.path() + " has other columns than this Puebla writes; nothing in it was touched",
                    "name a new folder.");
        }
        StoreReader.check(folder, there);
        return there;
    }

    /**
     * Makes sure that a store can be made here.
     *
     * @throws StoreRefused
     *             when there is something in the folder, or it is none
     */
    public static void refuseUnlessEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreRefused(folder + " is a file", "name a new folder, or an empty one.");
        }
        var inside = new StoreFolder(folder, StoreFolder.Steps.UNHEARD);
        try {
            if (!inside.fresh()) {
                throw new StoreRefused(folder + " is not empty; nothing in it was touched",
                        inside.hasManifest() ? "add --resume to go on with the store in it, or name a new folder."
                                : "name a new folder, or an empty one.");
            }
        } catch (IOException fault) {
            throw new StoreRefused(folder + " cannot be read: " + reason(fault),
                    "name a folder that you may write to.");
        }
    }

    private static String reason(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
