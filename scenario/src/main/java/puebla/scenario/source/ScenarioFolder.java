package puebla.scenario.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.diagnostic.Suggestions;

/**
 * A scenario folder, which is treated as untrusted input. Only regular files inside the folder are read, up to
 * {@link ScenarioBytes#LARGEST_FILE} each and {@link ScenarioBytes#LARGEST_SCENARIO} together. Their content must be
 * UTF-8 text. A symbolic link may lead to another file of the folder; the folder itself may be a link. Hidden files,
 * whose name begins with a dot, are ignored.
 */
public record ScenarioFolder(Path folder) implements ScenarioSource {
    private static final int MOST_ENTRIES = 2_000;
    /** Subfolders of a folder that are listed. Judgement: several times the number of submodels. */
    private static final int MOST_FOLDERS = 100;

    @Override
    public Optional<ScenarioBytes> read(List<String> required, List<String> optional, Diagnostics diagnostics) {
        try {
            if (!isFolder(folder, diagnostics)) {
                return Optional.empty();
            }
            Path root = folder.toRealPath();
            var expected = new TreeSet<>(required);
            expected.addAll(optional);
            Set<String> found = yamlFilesIn(root, expected);
            if (expected.stream().noneMatch(found::contains)) {
                sayEmpty(folder, root, diagnostics);
                return Optional.empty();
            }
            ScenarioBytes.refuseUnknown(found, expected, diagnostics);
            return Optional.of(readAll(root, expected, Set.copyOf(required), diagnostics));
        } catch (IOException | UncheckedIOException | DirectoryIteratorException fault) {
            diagnostics.add(SourceLocation.whole(folder.toString()), "cannot read the folder: " + plain(fault),
                    "check its read permission.");
            return Optional.empty();
        }
    }

    /**
     * Returns the path of a file of a scenario folder that is not one of its data files, such as a map layer. The
     * result is empty if the file does not exist, is not a regular file, is larger than {@link ScenarioBytes#LARGEST_SCENARIO} or lies
     * outside the folder.
     */
    public static Optional<Path> other(Path folder, String name) {
        try {
            Path file = folder.resolve(name).toRealPath();
            boolean inside = file.startsWith(folder.toRealPath());
            return inside && Files.isRegularFile(file) && Files.size(file) <= ScenarioBytes.LARGEST_SCENARIO
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }

    private static boolean isFolder(Path folder, Diagnostics diagnostics) throws IOException {
        if (Files.isDirectory(folder)) {
            return true;
        }
        SourceLocation location = SourceLocation.whole(folder.toString());
        if (Files.exists(folder)) {
            diagnostics.add(location, "invalid scenario folder: this is a file",
                    "name the folder that contains scenario.yaml, not a file in it.");
            return false;
        }
        Path parent = folder.toAbsolutePath().normalize().getParent();
        List<String> siblings = new ArrayList<>();
        if (parent != null && Files.isDirectory(parent)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent, Files::isDirectory)) {
                for (Path entry : entries) {
                    if (siblings.size() < MOST_ENTRIES) {
                        siblings.add(String.valueOf(entry.getFileName()));
                    }
                }
            }
        }
        siblings.sort(null);
        diagnostics.add(location, "unknown folder", Suggestions.advice(String.valueOf(folder.getFileName()), siblings,
                "name a folder that contains scenario.yaml."));
        return false;
    }

    private static Set<String> yamlFilesIn(Path root, Set<String> expected) throws IOException {
        var found = new TreeSet<String>();
        list(root, "", found);
        var folders = new TreeMap<String, Integer>();
        for (String name : expected) {
            int slashes = (int) name.chars().filter(letter -> letter == '/').count();
            if (slashes > 0) {
                folders.merge(name.substring(0, name.indexOf('/') + 1), slashes, Math::max);
            }
        }
        for (var folder : folders.entrySet()) {
            listBelow(root, folder.getKey(), folder.getValue(), found);
        }
        return found;
    }

    /** Lists a folder and its subfolders, down to the depth of the files that a scenario can have. */
    private static void listBelow(Path root, String prefix, int depth, Set<String> found) throws IOException {
        Path folder = root.resolve(prefix);
        if (depth > 0 && found.size() <= MOST_ENTRIES && Files.isDirectory(folder)
                && folder.toRealPath().startsWith(root)) {
            for (String below : list(folder, prefix, found)) {
                listBelow(root, prefix + below + "/", depth - 1, found);
            }
        }
    }

    /** Adds the scenario files of a folder and returns the names of its other entries, which may be folders. */
    private static List<String> list(Path folder, String prefix, Set<String> found) throws IOException {
        int seen = 0;
        List<String> others = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                boolean hidden = name.startsWith(".");
                if (!hidden && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
                    found.add(prefix + name);
                } else if (!hidden && others.size() < MOST_FOLDERS) {
                    others.add(name);
                }
                if (++seen > MOST_ENTRIES) {
                    break;
                }
            }
        }
        return others;
    }

    private static void sayEmpty(Path folder, Path root, Diagnostics diagnostics) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            String wrong = entries.iterator().hasNext()
                    ? "invalid scenario folder: it contains no scenario file" : "invalid scenario folder: it is empty";
            diagnostics.add(SourceLocation.whole(folder.toString()), wrong,
                    "name a folder that contains scenario.yaml and the other scenario files, or start from a copy of a shipped scenario.");
        }
    }

    private static ScenarioBytes readAll(Path root, Set<String> expected, Set<String> required,
            Diagnostics diagnostics) {
        var bytes = new TreeMap<String, byte[]>();
        var present = new TreeSet<String>();
        long size = 0;
        for (String name : expected) {
            Path path = root.resolve(name);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                present.add(name);
                Optional<byte[]> content = readOne(root, path, name, diagnostics);
                size += content.map(bytesOfFile -> bytesOfFile.length).orElse(0);
                if (size > ScenarioBytes.LARGEST_SCENARIO) {
                    ScenarioBytes.refuseTooLarge(SourceLocation.whole(name), diagnostics);
                    return new ScenarioBytes(bytes, present);
                }
                content.ifPresent(one -> bytes.put(name, one));
            } else if (required.contains(name)) {
                ScenarioBytes.refuseMissing(name, diagnostics);
            }
        }
        return new ScenarioBytes(bytes, present);
    }

    private static Optional<byte[]> readOne(Path root, Path path, String name, Diagnostics diagnostics) {
        SourceLocation location = SourceLocation.whole(name);
        try {
            if (!Files.exists(path)) {
                diagnostics.add(location, "invalid symbolic link: the target does not exist",
                        "put the file itself into the folder.");
                return Optional.empty();
            }
            if (!path.toRealPath().startsWith(root)) {
                diagnostics.add(location, "invalid symbolic link: the target is outside the scenario folder",
                        "put the file itself into the folder.");
                return Optional.empty();
            }
            if (!Files.isRegularFile(path)) {
                diagnostics.add(location,
                        Files.isDirectory(path) ? "invalid file: this is a folder"
                                : "invalid file: this is not a regular file",
                        "replace it with a text file.");
                return Optional.empty();
            }
            long size = Files.size(path);
            if (size > ScenarioBytes.LARGEST_FILE) {
                ScenarioBytes.refuseTooLarge(location, size, diagnostics);
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] content = in.readNBytes((int) ScenarioBytes.LARGEST_FILE + 1);
                if (content.length > ScenarioBytes.LARGEST_FILE) {
                    ScenarioBytes.refuseTooLarge(location, content.length, diagnostics);
                    return Optional.empty();
                }
                return Optional.of(content);
            }
        } catch (IOException | InvalidPathException fault) {
            diagnostics.add(location, "cannot read the file: " + plain(fault), "check its read permission.");
            return Optional.empty();
        }
    }

    private static String plain(Exception fault) {
        return fault instanceof AccessDeniedException ? "permission denied" : String.valueOf(fault.getMessage());
    }
}
