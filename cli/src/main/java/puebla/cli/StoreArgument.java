package puebla.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import puebla.store.StoredTables;

/** Opens a store that is given by its folder, and converts other names of files and folders. */
final class StoreArgument {
    private static final String ARGUMENT = "DIR";

    private StoreArgument() {}

    /**
     * Opens a store.
     *
     * @throws UsageException
     *             when the argument is empty or names a file
     * @throws puebla.store.StoreConflictException
     *             when the folder is not a store
     */
    static StoredTables open(String folder) {
        Path path = path(ARGUMENT, folder, "wars");
        if (Files.isRegularFile(path)) {
            Path parent = path.resolveSibling("");
            throw UsageException.invalid(ARGUMENT, folder, "the folder of a store, not a file",
                    Files.exists(path.resolveSibling("manifest.json"))
                            ? "write " + (parent.toString().isEmpty() ? "." : parent) + "."
                            : "name the folder of a store created with puebla run --out DIR.");
        }
        return StoredTables.open(path);
    }

    /** Reports whether a text is the path of an existing folder. */
    static boolean isFolder(String text) {
        try {
            return !text.isEmpty() && Files.isDirectory(Path.of(text));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    /**
     * Returns the path of a file or folder.
     *
     * @param argument
     *            name of the argument or option
     * @param example
     *            a valid name for the error message
     * @throws UsageException
     *             when the text is empty or cannot be a path
     */
    static Path path(String argument, String text, String example) {
        String fix = "name a file or folder, such as " + (argument.startsWith("-") ? argument + " " : "") + example
                + ".";
        if (text.isEmpty()) {
            throw UsageException.invalid(argument, text, "a name", fix);
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException notAPath) {
            throw UsageException.invalid(argument, text, "a file or folder", fix);
        }
    }
}
