package puebla.lab.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A reader for folders that may not be stores. It uses nothing in a folder that has not been checked. */
final class StoreReader {
    private StoreReader() {}

    /**
     * Returns the manifest of a store.
     *
     * @throws StoreRefused
     *             when there is no manifest, or it is invalid
     */
    static Manifest manifest(StoreFolder folder) {
        if (!Files.isDirectory(folder.path())) {
            throw new StoreRefused("missing folder: " + folder.path(),
                    "name the folder of a store created with puebla run --out DIR.");
        }
        if (!folder.hasManifest()) {
            throw new StoreRefused(folder.path() + " is not a store: manifest.json is missing",
                    "name the folder of a store created with puebla run --out DIR.");
        }
        return manifest(folder.path().resolve(StoreFolder.MANIFEST), folder.path().toString());
    }

    /**
     * Returns the manifest in a file, which need not be part of a store.
     *
     * @throws StoreRefused
     *             when the file cannot be read, or is not a valid manifest
     */
    static Manifest manifest(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreRefused((Files.exists(file) ? "not a file: " : "missing file: ") + file,
                    "name the manifest.json of a store created with puebla run --out DIR.");
        }
        return manifest(file, file.toString());
    }

    private static Manifest manifest(Path file, String store) {
        try {
            String text = StoreFolder.manifest(file);
            int form = ManifestReader.form(text);
            if (form != Manifest.FORM) {
                throw new StoreRefused(
                        store + " has store format " + form + "; this version of Puebla reads format " + Manifest.FORM,
                        "use the " + (form > Manifest.FORM ? "newer" : "older")
                                + " version of Puebla that wrote it, or create the store again in another folder.");
            }
            return ManifestReader.read(text);
        } catch (ManifestReader.Garbage | StoreFolder.Damaged fault) {
            throw new StoreRefused(file + " is invalid: " + fault.getMessage(),
                    "restore manifest.json from a copy, or create the store again in another folder.");
        } catch (IOException fault) {
            throw new StoreRefused(file + " cannot be read: " + fault.getMessage(), "name a folder that you can read.");
        }
    }

    /**
     * Compares every file with the manifest, before the store is resumed.
     *
     * @throws StoreRefused
     *             when a file is missing, differs from the manifest, or has a name that only a reader accepts
     */
    static void check(StoreFolder folder, Manifest manifest) {
        for (var chunk : manifest.chunks()) {
            for (String table : manifest.tables().keySet()) {
                Path file = found(folder, table, chunk);
                if (!StoreFolder.isAscii(file)) {
                    String name = folder.path().relativize(file).toString();
                    throw new StoreRefused(
                            "invalid file name in " + folder.path() + ": '" + name + "' (expected the digits 0 to 9)",
                            "rename the files of all chunks, such as " + name + " to " + table + "/"
                                    + StoreFolder.name(chunk.number()) + "; until then the store can only be read.");
                }
            }
        }
    }

    static Path found(StoreFolder folder, String table, Chunk chunk) {
        try {
            return folder.found(table, chunk);
        } catch (StoreFolder.Damaged fault) {
            throw new StoreRefused(folder.path() + ": " + fault.getMessage() + "; no files were changed",
                    "restore that file from a copy, or create the store again in another folder.");
        } catch (IOException fault) {
            throw new StoreRefused(folder.path() + ": " + table + " cannot be read: " + fault.getMessage(),
                    "name a folder that you can read.");
        }
    }
}
