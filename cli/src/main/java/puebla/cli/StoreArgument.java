package puebla.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import puebla.lab.store.StoredTables;

/** The folder of a store, as a person names it. */
final class StoreArgument {
    private StoreArgument() {}

    static StoredTables open(String folder) {
        return StoredTables.open(path(folder));
    }

    static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException notAPath) {
            throw new Mistake("'" + folder + "' is no name for a file or folder", "name one, such as wars.");
        }
    }
}
