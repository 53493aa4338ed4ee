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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    /** The name of a chunk in the digits of any language. Version 0.1.0 wrote such names under some locales. */
    private static final Pattern CHUNK = Pattern.compile("chunk-(\\p{Nd}{5,})\\.parquet(?:\\.part)?");

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
        return folder.resolve(table).resolve(name(chunk));
    }

    /** Returns the file name of a chunk, in ASCII digits whatever the locale. */
    static String name(int chunk) {
        return String.format(Locale.ROOT, "chunk-%05d.parquet", chunk);
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
     * Returns the file of a chunk that matches the manifest: under its final name, under the name of its part file, or
     * under a name that has the chunk's number in other digits than 0 to 9.
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
        for (Path other : inOtherDigits(table, chunk.number())) {
            if (seal.fits(other)) {
                return other;
            }
        }
        String name = table + "/" + file.getFileName();
        if (!Files.exists(file)) {
            throw new Damaged(name + " is missing");
        }
        long bytes = Files.size(file);
        throw new Damaged(name + (bytes == seal.bytes() ? " has been altered: its SHA-256 does not match the manifest"
                : " has " + bytes + " bytes, but the manifest lists " + seal.bytes()));
    }

    private List<Path> inOtherDigits(String table, int chunk) throws IOException {
        Path inside = folder.resolve(table);
        if (!Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var files = Files.list(inside)) {
            return files.filter(file -> !isAscii(file) && number(file) == chunk).sorted().toList();
        }
    }

    /** Reports whether a file has the name that this version writes, so that a store with this file can be resumed. */
    static boolean isAscii(Path file) {
        return String.valueOf(file.getFileName()).chars().allMatch(c -> c < 128);
    }

    /** Returns the number of the chunk in the name of a file, in digits of any language; 0 when there is none. */
    private static long number(Path file) {
        var name = CHUNK.matcher(String.valueOf(file.getFileName()));
        return !name.matches() ? 0
                : name.group(1).codePoints().asLongStream().reduce(0,
                        (n, digit) -> 10 * n + Character.digit((int) digit, 10));
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
