package puebla.lab.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import puebla.scenario.Scenarios;

/**
 * The paths of a store's files, and the atomic creation of these files. A file that has its final name is complete,
 * even after a power failure.
 */
final class StoreFolder {
    static final String LOCK = "store.lock";
    static final String MANIFEST = "manifest.json";
    private static final String PART = ".part";
    private static final String SCENARIO = "scenario";
    private static final long LARGEST_MANIFEST = 1L << 28;

    /** A listener that is called before every step of writing. Tests simulate a power failure at these steps. */
    @FunctionalInterface
    interface Steps {
        Steps UNHEARD = step -> {};

        void before(String step);
    }

    private final Path folder;
    private final Steps steps;

    StoreFolder(Path folder, Steps steps) {
        this.folder = folder.toAbsolutePath().normalize();
        this.steps = steps;
    }

    Path path() {
        return folder;
    }

    Path part(String table, int chunk) {
        Path file = file(table, chunk);
        return file.resolveSibling(file.getFileName() + PART);
    }

    private Path file(String table, int chunk) {
        return folder.resolve(table).resolve("chunk-%05d.parquet".formatted(chunk));
    }

    boolean hasManifest() {
        return Files.exists(folder.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Reports whether the folder contains nothing except the files of a store that was interrupted while it was
     * created.
     */
    boolean fresh() throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.allMatch(file -> Set.of(LOCK, MANIFEST + PART).contains(String.valueOf(file.getFileName())));
        }
    }

    /** Thrown when a file is missing or differs from the manifest. The message names the file. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1;

        Damaged(String what) {
            super(what);
        }
    }

    /** Returns the text of a manifest, which is not validated. */
    static String manifest(Path file) throws IOException, Damaged {
        if (Files.size(file) > LARGEST_MANIFEST) {
            throw new Damaged(MANIFEST + " is too large (expected at most 256 MiB)");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException binary) {
            throw new Damaged(MANIFEST + " is not UTF-8 text");
        }
    }

    /**
     * Returns the file of a chunk that matches the manifest: under its final name, or under the name of its part file.
     *
     * @throws Damaged
     *             when there is no such file
     */
    Path found(String table, Chunk chunk) throws IOException, Damaged {
        var seal = chunk.seal(table);
        Path file = file(table, chunk.number());
        if (seal.fits(file)) {
            return file;
        }
        Path part = part(table, chunk.number());
        if (seal.fits(part)) {
            return part;
        }
        String name = table + "/" + file.getFileName();
        if (!Files.exists(file)) {
            throw new Damaged(name + " is missing");
        }
        long bytes = Files.size(file);
        throw new Damaged(name + (bytes == seal.bytes() ? " has been altered: its SHA-256 does not match the manifest"
                : " has " + bytes + " bytes, but the manifest lists " + seal.bytes()));
    }

    /** Forces the content of a file to the disk. */
    void sync(Path file) throws IOException {
        steps.before("sync " + file.getFileName());
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    void write(Manifest manifest) throws IOException {
        Path part = folder.resolve(MANIFEST + PART);
        steps.before("write " + part.getFileName());
        Files.writeString(part, manifest.text());
        sync(part);
        steps.before("rename " + part.getFileName());
        Files.move(part, folder.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        sync(List.of());
    }

    /**
     * Renames the part files of a chunk to their final names. The table {@code runs} is the last, so that a reader who
     * finds a run there also finds its months.
     */
    void publish(Chunk chunk, Collection<String> tables) throws IOException {
        for (String table : List.copyOf(tables).reversed()) {
            Path part = part(table, chunk.number());
            if (chunk.seal(table).fits(part)) {
                steps.before("rename " + table + "/" + part.getFileName());
                Files.move(part, file(table, chunk.number()), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        sync(tables);
    }

    void makeFolders(Collection<String> tables) throws IOException {
        for (String table : tables) {
            Files.createDirectories(folder.resolve(table));
        }
        sync(List.of());
    }

    /**
     * Forces file names to the disk: in the folders of the tables, or in the folder of the store when no table is
     * given.
     */
    void sync(Collection<String> tables) throws IOException {
        var folders = tables.isEmpty() ? List.of(folder) : tables.stream().map(folder::resolve).toList();
        for (Path one : folders) {
            steps.before("sync " + one.getFileName());
            FileChannel channel;
            try {
                channel = FileChannel.open(one, StandardOpenOption.READ);
            } catch (IOException cannotBeOpened) {
                continue; // as on Windows, where folders need not be synced
            }
            try (channel) {
                channel.force(true);
            }
        }
    }

    /**
     * Copies the files of the scenario into the folder {@code scenario}, unless it already contains them.
     *
     * @param hash
     *            SHA-256 of the scenario's files
     */
    void keepScenario(Path from, String hash) throws IOException {
        Path copy = folder.resolve(SCENARIO);
        steps.before("copy " + SCENARIO);
        if (!Files.isDirectory(copy, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(copy);
        }
        Scenarios.copy(from, hash, copy);
    }

    /** Deletes the part files of a chunk that could not be written. */
    void dropParts(int chunk, Collection<String> tables) throws IOException {
        for (String table : tables) {
            Files.deleteIfExists(part(table, chunk));
        }
    }
}
