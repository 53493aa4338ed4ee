package puebla.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Checks of the entries of a store's folder. A store can come from a stranger, so its entries must be plain files and
 * folders: a symbolic link leads out of the store, and opening a pipe can wait without end.
 */
final class PlainFiles {
    private PlainFiles() {}

    /**
     * Reports whether a plain file exists.
     *
     * @param name
     *            of the file in the store, for the message
     * @throws DamagedStoreException
     *             when there is anything else in its place
     */
    static boolean file(Path path, String name) throws IOException {
        return plain(path, name, "file");
    }

    /**
     * Reports whether a plain folder exists.
     *
     * @throws DamagedStoreException
     *             when there is anything else in its place
     */
    static boolean folder(Path path, String name) throws IOException {
        return plain(path, name, "folder");
    }

    private static boolean plain(Path path, String name, String expected) throws IOException {
        BasicFileAttributes there;
        try {
            there = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException absent) {
            return false;
        }
        boolean file = expected.equals("file");
        if (file ? there.isRegularFile() : there.isDirectory()) {
            return true;
        }
        String kind = there.isSymbolicLink() ? "symbolic link"
                : there.isDirectory() ? "folder" : there.isRegularFile() ? "file" : "pipe, socket or device";
        throw new DamagedStoreException(name + " is a " + kind + " (expected a " + expected + ")",
                there.isSymbolicLink()
                        ? "replace the link with the " + expected
                                + " itself, or create the store again in another folder."
                        : DamagedStoreException.RESTORE);
    }
}
