package puebla.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import puebla.scenario.source.ScenarioBytes;

/**
 * The paths of a store's files, and the atomic creation of these files. A file that has its final name is complete,
 * even after a power failure. No method follows a symbolic link inside the store, and none opens an existing file for
 * writing: every file is new and then renamed.
 */
final class StoreFolder {
    static final String LOCK = "store.lock";
    static final String MANIFEST = "manifest.json";
    private static final String PART = ".part";
    private static final String SCENARIO = "scenario";
    /** Private folder for the files that DuckDB writes. It exists only while a chunk is written. */
    private static final String WRITING = ".writing";
    /** Largest manifest that is read [bytes]. The manifest of {@link StoreRequest#MOST_CHUNKS} chunks is smaller. */
    static final int LARGEST_MANIFEST = 24 << 20;
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
            return inside.allMatch(file -> Set.of(LOCK, MANIFEST + PART).contains(String.valueOf(file.getFileName()))
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
        }
    }

    /** Returns the text of the manifest, which is not validated. */
    String manifest() throws IOException {
        Path file = folder.resolve(MANIFEST);
        PlainFiles.file(file, MANIFEST);
        return manifest(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns the text of any manifest file, which is not validated. */
    static String manifest(Path file, OpenOption... options) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file, options)) {
            bytes = in.readNBytes(LARGEST_MANIFEST + 1);
        }
        if (bytes.length > LARGEST_MANIFEST) {
            throw new DamagedStoreException(
                    MANIFEST + " is too large (expected at most " + (LARGEST_MANIFEST >> 20) + " MiB)");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException binary) {
            throw new DamagedStoreException(MANIFEST + " is not UTF-8 text");
        }
    }

    /** Returns the name of a chunk's file in the store, for messages. */
    String name(String table, Chunk chunk) {
        return table + "/" + file(table, chunk.number()).getFileName();
    }

    /**
     * Returns the file of a chunk that matches the manifest: under its final name, under the name of its part file, or
     * under a name that has the chunk's number in other digits than 0 to 9.
     *
     * @throws DamagedStoreException
     *             when there is no such file, or when it is not a plain file in a plain folder
     */
    Path found(String table, Chunk chunk) throws IOException {
        PlainFiles.folder(folder.resolve(table), table);
        var checksum = chunk.checksum(table);
        Path file = file(table, chunk.number());
        if (checksum.fits(file)) {
            return file;
        }
        Path part = part(table, chunk.number());
        if (checksum.fits(part)) {
            return part;
        }
        for (Path other : inOtherDigits(table, chunk.number())) {
            if (checksum.fits(other)) {
                return other;
            }
        }
        String name = name(table, chunk);
        if (!PlainFiles.file(file, name)) {
            throw new DamagedStoreException(name + " is missing");
        }
        long bytes = Files.size(file);
        throw new DamagedStoreException(
                name + (bytes == checksum.bytes() ? " has been altered: its SHA-256 does not match the manifest"
                        : " has " + bytes + " bytes, but the manifest lists " + checksum.bytes()));
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

    /** Returns the name in the store that this version gives to the file of a chunk. */
    static String inAscii(Path file) {
        Path table = file.getParent();
        return (table == null ? "" : table.getFileName() + "/") + name((int) number(file));
    }

    /** Forces the content of a file to the disk. */
    void sync(Path file) throws IOException {
        steps.before("sync " + file.getFileName());
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            channel.force(true);
        }
    }

    void write(Manifest manifest) throws IOException {
        Path part = folder.resolve(MANIFEST + PART);
        steps.before("write " + part.getFileName());
        Files.deleteIfExists(part);
        Files.writeString(part, manifest.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        sync(part);
        steps.before("rename " + part.getFileName());
        Files.move(part, folder.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        sync(List.of());
    }

    /**
     * Creates an empty private folder, to which only this process writes, and returns the path of a new file in it for
     * each table, in their order. DuckDB follows links, so it must not write into a folder that existed before.
     */
    List<Path> newFiles(Collection<String> tables) throws IOException {
        dropNewFiles(tables);
        var writing = folder.resolve(WRITING);
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectory(writing, posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0]);
        return tables.stream().map(table -> newFile(writing, table)).toList();
    }

    private static Path newFile(Path writing, String table) {
        return writing.resolve(table + ".parquet");
    }

    /** Deletes the private folder, which an interrupted process can have left. */
    void dropNewFiles(Collection<String> tables) throws IOException {
        Path writing = folder.resolve(WRITING);
        if (Files.isDirectory(writing, LinkOption.NOFOLLOW_LINKS)) {
            for (String table : tables) {
                Files.deleteIfExists(newFile(writing, table));
            }
        }
        Files.deleteIfExists(writing);
    }

    /** Moves a new file to the part file of a chunk, forces it to the disk, and returns the part file. */
    Path place(Path newFile, String table, int chunk) throws IOException {
        PlainFiles.folder(folder.resolve(table), table);
        Path part = part(table, chunk);
        Files.move(newFile, part, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(part);
        return part;
    }

    /**
     * Renames the part files of a chunk to their final names. The table {@code runs} is the last, so that a reader who
     * finds a run there also finds its months.
     */
    void publish(Chunk chunk, Collection<String> tables) throws IOException {
        for (String table : List.copyOf(tables).reversed()) {
            PlainFiles.folder(folder.resolve(table), table);
            Path part = part(table, chunk.number());
            if (chunk.checksum(table).fits(part)) {
                steps.before("rename " + table + "/" + part.getFileName());
                Files.move(part, file(table, chunk.number()), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        sync(tables);
    }

    /**
     * Checks that no folder stands where a file is written, before time is spent on runs that cannot be stored.
     *
     * @throws DamagedStoreException
     *             when there is one
     */
    void refuseFolders(Collection<String> tables) throws IOException {
        Path writing = folder.resolve(WRITING);
        refuseFolder(folder.resolve(MANIFEST + PART));
        for (String table : tables) {
            refuseFolder(newFile(writing, table));
            try (var inside = Files.list(folder.resolve(table))) {
                for (Path file : inside.filter(file -> number(file) > 0).sorted().toList()) {
                    refuseFolder(file);
                }
            }
        }
        if (Files.isDirectory(writing, LinkOption.NOFOLLOW_LINKS)) {
            var ours = tables.stream().map(table -> newFile(writing, table)).toList();
            try (var inside = Files.list(writing)) {
                if (!ours.containsAll(inside.toList())) {
                    throw new DamagedStoreException(WRITING + " contains other files than those of an interrupted run",
                            "move them to another folder.");
                }
            }
        }
    }

    private void refuseFolder(Path file) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new DamagedStoreException(folder.relativize(file) + " is a folder (expected a file or nothing)",
                    "move that folder to another place.");
        }
    }

    void makeFolders(Collection<String> tables) throws IOException {
        for (String table : tables) {
            Path inside = folder.resolve(table);
            if (!PlainFiles.folder(inside, table)) {
                Files.createDirectory(inside);
            }
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
            if (!one.equals(folder)) {
                PlainFiles.folder(one, String.valueOf(one.getFileName()));
            }
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

    /** Copies the files of the scenario into the folder {@code scenario}, unless it already contains them. */
    void keepScenario(ScenarioBytes files) throws IOException {
        Path copy = folder.resolve(SCENARIO);
        steps.before("copy " + SCENARIO);
        if (!PlainFiles.folder(copy, SCENARIO)) {
            Files.createDirectory(copy);
        }
        files.writeTo(copy);
    }

    /** Deletes the new files and the part files of a chunk that could not be written. */
    void dropParts(int chunk, Collection<String> tables) throws IOException {
        dropNewFiles(tables);
        for (String table : tables) {
            if (PlainFiles.folder(folder.resolve(table), table)) {
                Files.deleteIfExists(part(table, chunk));
            }
        }
    }
}
