package puebla.lab.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens what may or may not be a store, and trusts nothing in it that has not been looked at. */
final class StoreReader {
    private StoreReader() {}

    /**
     * The manifest of a store.
     *
     * @throws StoreRefused
     *             when there is none, or it cannot be understood
     */
    static Manifest manifest(StoreFolder folder) {
        if (!Files.isDirectory(folder.path())) {
            throw new StoreRefused("there is no folder " + folder.path(),
                    "name the folder of a store, made by puebla run --out DIR.");
        }
        if (!folder.hasManifest()) {
            throw new StoreRefused(folder.path() + " is no store: it has no manifest.json",
                    "name the folder of a store, made by puebla run --out DIR.");
        }
        try {
            String text = folder.manifest();
            int form = ManifestReader.form(text);
            if (form != Manifest.FORM) {
                throw new StoreRefused(folder.path() + " is a store of form " + form + "; this Puebla reads form "
                        + Manifest.FORM,
                        "use the " + (form > Manifest.FORM ? "newer" : "older")
                                + " Puebla that wrote it, or make it anew in another folder.");
            }
            return ManifestReader.read(text);
        } catch (ManifestReader.Garbage | StoreFolder.Damaged fault) {
            throw new StoreRefused(folder.path() + "/manifest.json cannot be understood: " + fault.getMessage(),
                    "put the manifest back from a copy, or make the store anew in another folder.");
        } catch (IOException fault) {
            throw new StoreRefused(folder.path() + "/manifest.json cannot be read: " + fault.getMessage(),
                    "name a folder that you may read.");
        }
    }

    /**
     * Compares every file with the manifest.
     *
     * @throws StoreRefused
     *             when one is not there, or not as it was written
     */
    static void check(StoreFolder folder, Manifest manifest) {
        for (var chunk : manifest.chunks()) {
            for (String table : manifest.tables().keySet()) {
                found(folder, table, chunk);
            }
        }
    }

    static Path found(StoreFolder folder, String table, Chunk chunk) {
        try {
            return folder.found(table, chunk);
        } catch (StoreFolder.Damaged fault) {
            throw new StoreRefused(folder.path() + ": " + fault.getMessage() + "; nothing in it was touched",
                    "put that file back from a copy, or make the store anew in another folder.");
        } catch (IOException fault) {
            throw new StoreRefused(folder.path() + ": " + table + " cannot be read: " + fault.getMessage(),
                    "name a folder that you may read.");
        }
    }
}
