package puebla.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puebla.scenario.diagnostic.FileFault;

/** A reader for folders that may not be stores. It uses nothing in a folder that has not been checked. */
final class StoreReader {
    private StoreReader() {}

    /**
     * Returns the manifest of a store.
     *
     * @throws StoreConflictException
     *             when there is no manifest, or it is invalid
     */
    static Manifest manifest(StoreFolder folder) {
        if (!Files.isDirectory(folder.path())) {
            throw new StoreConflictException(
                    Files.exists(folder.path()) ? folder.path() + " is not a folder"
                            : "missing folder: " + folder.path(),
                    "name the folder of a store created with puebla run --out DIR.");
        }
        if (!folder.hasManifest()) {
            throw new StoreConflictException(folder.path() + " is not a store: manifest.json is missing",
                    "name the folder of a store created with puebla run --out DIR.");
        }
        try {
            return manifest(folder.manifest(), folder.path(), folder.path().resolve(StoreFolder.MANIFEST));
        } catch (DamagedStoreException fault) {
            throw fault.of(folder);
        } catch (IOException fault) {
            throw unreadable(folder.path().resolve(StoreFolder.MANIFEST), fault);
        }
    }

    /**
     * Returns the manifest in a file, which need not be part of a store.
     *
     * @throws StoreConflictException
     *             when the file cannot be read, or is not a valid manifest
     */
    static Manifest manifest(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreConflictException((Files.exists(file) ? "not a file: " : "missing file: ") + file,
                    "name the manifest.json of a store created with puebla run --out DIR.");
        }
        try {
            return manifest(StoreFolder.manifest(file), file, file);
        } catch (DamagedStoreException fault) {
            throw new StoreConflictException(file + ": " + fault.getMessage(), fault.fix());
        } catch (IOException fault) {
            throw unreadable(file, fault);
        }
    }

    private static Manifest manifest(String text, Path store, Path file) {
        try {
            int form = ManifestReader.form(text);
            if (form < Manifest.OLDEST || form > Manifest.FORM) {
                throw new StoreConflictException(
                        store + " has store format " + form + "; this version of Puebla reads formats "
                                + Manifest.OLDEST + " to " + Manifest.FORM,
                        "use the " + (form > Manifest.FORM ? "newer" : "older")
                                + " version of Puebla that wrote it, or create the store again in another folder.");
            }
            return ManifestReader.read(text);
        } catch (ManifestReader.Garbage fault) {
            throw new StoreConflictException(file + " is invalid: " + fault.getMessage(),
                    "restore manifest.json from a copy, or create the store again in another folder.");
        }
    }

    private static StoreConflictException unreadable(Path file, IOException fault) {
        return new StoreConflictException(file + " cannot be read: " + FileFault.reason(fault),
                "name a folder that you can read.");
    }

    /**
     * Checks that a store can be resumed: its files have the names that this version writes.
     *
     * @throws StoreConflictException
     *             when a file has a name that only a reader accepts
     */
    static void refuseOtherDigits(StoreFolder folder, Map<String, List<Path>> files) {
        files.values().stream().flatMap(List::stream).filter(file -> !StoreFolder.isAscii(file)).findFirst()
                .ifPresent(file -> {
                    throw new StoreConflictException(
                            "invalid file name in " + folder.path() + ": '" + folder.path().relativize(file)
                                    + "' (expected the digits 0 to 9)",
                            "rename the files of all chunks, such as " + folder.path().relativize(file) + " to "
                                    + StoreFolder.inAscii(file) + "; until then the store can only be read.");
                });
    }

    /**
     * Compares the size and the SHA-256 of every file with the manifest.
     *
     * @return files of the chunks, in their order, by table
     * @throws StoreConflictException
     *             when a file is missing or differs from the manifest
     */
    static Map<String, List<Path>> files(StoreFolder folder, Manifest manifest) {
        var files = new LinkedHashMap<String, List<Path>>();
        for (String table : manifest.tables().keySet()) {
            files.put(table, manifest.chunks().stream().map(chunk -> found(folder, table, chunk)).toList());
        }
        return files;
    }

    private static Path found(StoreFolder folder, String table, Chunk chunk) {
        try {
            return folder.found(table, chunk);
        } catch (DamagedStoreException fault) {
            throw fault.of(folder);
        } catch (IOException fault) {
            throw new StoreConflictException(
                    folder.path() + ": " + table + " cannot be read: " + FileFault.reason(fault),
                    "name a folder that you can read.");
        }
    }
}
