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

/** Where the files of a store lie, and how they come to lie there: whole or not at all, also when the power fails. */
final class StoreFolder {
    static final String LOCK = "store.lock";
    private static final String MANIFEST = "manifest.json";
    private static final String PART = ".part";
    private static final long LARGEST_MANIFEST = 1L << 28;

    /** Hears of every step before it is taken; tests let the power fail there. */
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

    /** Whether nothing is here but what a store leaves that was cut short before it began. */
    boolean fresh() throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.allMatch(file -> Set.of(LOCK, MANIFEST + PART).contains(String.valueOf(file.getFileName())));
        }
    }

    /** Says which file is not there, or not as it was written. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1;

        Damaged(String what) {
            super(what);
        }
    }

    /** The manifest, which may be anything. */
    String manifest() throws IOException, Damaged {
        Path file = folder.resolve(MANIFEST);
        if (Files.size(file) > LARGEST_MANIFEST) {
            throw new Damaged(MANIFEST + " is far too large");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException binary) {
            throw new Damaged(MANIFEST + " is no text in UTF-8");
        }
    }

    /** The file of a chunk that the manifest vouches for: under its name, or still under that of its part. */
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
        throw new Damaged(name + (bytes == seal.bytes() ? " has been altered: its SHA-256 is not that of the manifest"
                : " has " + bytes + " bytes where the manifest says " + seal.bytes()));
    }

    /** Makes sure that the bytes of a file are on the disk. */
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

    /** Gives the parts of a chunk their names, {@code runs} last: whoever finds a war there finds its months too. */
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

    /** Makes sure that the names of files are on the disk: in the folders of tables, or in the store's own. */
    void sync(Collection<String> tables) throws IOException {
        var folders = tables.isEmpty() ? List.of(folder) : tables.stream().map(folder::resolve).toList();
        for (Path one : folders) {
            steps.before("sync " + one.getFileName());
            FileChannel channel;
            try {
                channel = FileChannel.open(one, StandardOpenOption.READ);
            } catch (IOException cannotBeOpened) {
                continue; // as on Windows, where folders need no syncing
            }
            try (channel) {
                channel.force(true);
            }
        }
    }

    /** Takes away what was begun for a chunk that will not come to be. */
    void dropParts(int chunk, Collection<String> tables) throws IOException {
        for (String table : tables) {
            Files.deleteIfExists(part(table, chunk));
        }
    }
}
