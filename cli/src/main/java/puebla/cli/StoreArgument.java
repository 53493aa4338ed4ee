package puebla.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import puebla.lab.store.StoredTables;

/** Opens a store that is given by its folder. */
final class StoreArgument {
    private StoreArgument() {}

    static StoredTables open(String folder) {
        return StoredTables.open(path(folder));
    }

    static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException notAPath) {
            throw new Mistake("invalid path: '" + folder + "'", "name a file or folder, such as wars.");
        }
    }
}
