package puebla.scenario.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.diagnostic.Suggestions;

/**
 * The files of a scenario in memory, which are treated as untrusted input. It is also a source: a scenario loads from
 * bytes as it does from a folder.
 *
 * @param files
 *            content of the readable files, in the order of their names
 * @param present
 *            names of the files that exist, readable or not
 */
public record ScenarioBytes(SortedMap<String, byte[]> files, Set<String> present) implements ScenarioSource {
    /** The largest file that is read [bytes]. */
    public static final long LARGEST_FILE = 4L << 20;

    /** The largest sum of all files that is read [bytes]. Judgement: the largest shipped scenario has 1 MB. */
    public static final long LARGEST_SCENARIO = 16L << 20;

    /** Creates the files of a scenario from contents by name, such as {@code places.yaml} and {@code texts/en.yaml}. */
    public ScenarioBytes(SortedMap<String, byte[]> files) {
        this(files, Set.copyOf(files.keySet()));
    }

    /** Returns these files. Adds a problem for each file that is missing, unknown or too large. */
    @Override
    public Optional<ScenarioBytes> read(List<String> required, List<String> optional, Diagnostics diagnostics) {
        var expected = new TreeSet<>(required);
        expected.addAll(optional);
        refuseUnknown(present, expected, diagnostics);
        for (String name : required) {
            if (!present.contains(name)) {
                refuseMissing(name, diagnostics);
            }
        }
        long size = 0;
        for (var file : files.entrySet()) {
            var location = SourceLocation.whole(file.getKey());
            size += file.getValue().length;
            if (file.getValue().length > LARGEST_FILE) {
                refuseTooLarge(location, file.getValue().length, diagnostics);
            }
            if (size > LARGEST_SCENARIO) {
                refuseTooLarge(location, diagnostics);
                return Optional.empty();
            }
        }
        return Optional.of(this);
    }

    static void refuseUnknown(Set<String> found, Set<String> expected, Diagnostics diagnostics) {
        for (String name : new TreeSet<>(found)) {
            if (!expected.contains(name)) {
                var missing = new TreeSet<>(expected);
                missing.removeAll(found);
                diagnostics.add(SourceLocation.whole(name), "unknown scenario file: '" + name + "'",
                        Suggestions.advice(name, missing.isEmpty() ? expected : missing,
                                "remove the file, or give it an extension other than .yaml and .yml."));
            }
        }
    }

    static void refuseMissing(String name, Diagnostics diagnostics) {
        diagnostics.add(SourceLocation.whole(name), "missing file",
                "create the file; a shipped scenario shows its content.");
    }

    static void refuseTooLarge(SourceLocation file, long size, Diagnostics diagnostics) {
        diagnostics.add(file, "invalid file size " + size + " bytes (expected at most " + LARGEST_FILE + " bytes)",
                "remove data that does not belong to the scenario; the shipped files have less than 0.3 MB.");
    }

    static void refuseTooLarge(SourceLocation lastFile, Diagnostics diagnostics) {
        diagnostics.add(lastFile,
                "invalid size of the scenario: more than " + LARGEST_SCENARIO + " bytes in all files",
                "remove data that does not belong to the scenario; the shipped scenarios have less than 1 MB.");
    }

    /**
     * Parses a file. Returns an empty result if the file is missing or cannot be parsed; a parse error is a problem. The
     * tree of a file of defaults may be shared: nobody may change it.
     */
    public Optional<Node> tree(String name, Diagnostics diagnostics) {
        byte[] content = files.get(name);
        if (content == null) {
            return Optional.empty();
        }
        return BaseResources.tree(name, content).or(() -> parse(name, content, diagnostics));
    }

    static Optional<Node> parse(String name, byte[] content, Diagnostics diagnostics) {
        return PlainText.of(name, content, diagnostics).flatMap(text -> YamlReader.read(name, text, diagnostics));
    }

    /**
     * Writes the files into a folder. A file with the same content stays; any other entry of that name is replaced,
     * without following links.
     *
     * @throws IOException
     *             if a file cannot be written, or if a subfolder is a link or a file
     */
    public void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            for (int slash = file.getKey().indexOf('/'); slash > 0; slash = file.getKey().indexOf('/', slash + 1)) {
                Path parent = folder.resolve(file.getKey().substring(0, slash));
                if (!Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectory(parent);
                }
            }
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                Files.deleteIfExists(path);
                Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        }
    }

    /** Returns the SHA-256 hash over names, lengths and bytes of the files, in the order of their names. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.entrySet()) {
                digest.update((file.getKey() + "\n" + file.getValue().length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Returns the sum of the file sizes [bytes]. */
    public long size() {
        return files.values().stream().mapToLong(content -> content.length).sum();
    }

    /** Compares the contents of the files. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScenarioBytes that && present.equals(that.present)
                && files.keySet().equals(that.files.keySet()) && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), that.files.get(file.getKey())));
    }

    @Override
    public int hashCode() {
        return files.entrySet().stream().mapToInt(file -> file.getKey().hashCode() ^ Arrays.hashCode(file.getValue()))
                .sum() + present.hashCode();
    }

    @Override
    public String toString() {
        return files.size() + " files, " + size() + " bytes";
    }
}
