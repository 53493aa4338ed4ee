package puebla.scenario.source;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;

/**
 * A parse cache: the trees of a scenario's files with all locations, in a binary form that loads ten times as fast as
 * YAML. The launcher stores the caches of the shipped scenarios next to the classes that it built (property
 * {@value #FOLDER}). The YAML files remain authoritative. A cache is named after the hash of the scenario's own files,
 * and contains the hash of all files, those of the defaults included. A copy is named after the latter, for a scenario
 * that has all files itself. If a cache is missing or damaged, the YAML files are parsed. Only valid scenarios are cached, so the texts of a cached scenario are
 * not checked again.
 *
 * <pre>
 *   format version, CRC-32 of the rest, hash of all files, then for each file: name, length, tree
 *   tree   kind, line, column, then a text, or a count and trees, or a count and (key, line, column, tree)
 * </pre>
 */
public final class ParsedScenarioCache {
    /** Name of the system property that gives the folder of the caches. */
    public static final String FOLDER = "puebla.pressed";

    private static final int FORM = 2;
    private static final byte PLAIN = 0;
    private static final byte QUOTED = 1;
    private static final byte SEQUENCE = 2;
    private static final byte MAPPING = 3;

    private static final ParsedScenarioCache NONE = new ParsedScenarioCache("", Map.of());

    private final String hash;
    private final Map<String, ByteBuffer> trees;

    private ParsedScenarioCache(String hash, Map<String, ByteBuffer> trees) {
        this.hash = hash;
        this.trees = trees;
    }

    /**
     * Opens the cache of the scenario with this hash. The result is empty if no cache exists or if the cache is damaged.
     *
     * @param own
     *            {@link ScenarioBytes#hash()} of the scenario's own files
     */
    public static ParsedScenarioCache of(String own) {
        String folder = System.getProperty(FOLDER, "");
        return folder.isEmpty() ? NONE : read(Path.of(folder).resolve(own));
    }

    /** Returns this cache if it is that of files with this hash, and an empty one otherwise. */
    public ParsedScenarioCache ifOf(String all) {
        return hash.equals(all) ? this : NONE;
    }

    /** Reports whether the cache contains no file, because it does not exist or is damaged. */
    public boolean isEmpty() {
        return trees.isEmpty();
    }

    static ParsedScenarioCache read(Path file) {
        Map<String, ByteBuffer> trees = new LinkedHashMap<>();
        String hash = "";
        try {
            var in = ByteBuffer.wrap(Files.readAllBytes(file));
            if (in.getInt() == FORM && in.getLong() == sum(in.slice())) {
                hash = text(in);
                while (in.hasRemaining()) {
                    String name = text(in);
                    int length = in.getInt();
                    trees.put(name, in.slice(in.position(), length));
                    in.position(in.position() + length);
                }
            }
        } catch (IOException | BufferUnderflowException absent) {
            return NONE;
        }
        return new ParsedScenarioCache(hash, trees);
    }

    /** Returns a new copy of the tree of a file, if the cache contains it. */
    public Optional<Node> tree(String name) {
        return Optional.ofNullable(trees.get(name)).map(bytes -> tree(name, bytes.duplicate()));
    }

    /**
     * Writes the cache of the files of a valid scenario. Writes nothing if a file has a problem.
     *
     * @param own
     *            hash of the scenario's own files
     * @param files
     *            its own files and the defaults
     * @throws IOException
     *             if the cache folder cannot be written
     */
    public static void keep(String own, ScenarioBytes files) throws IOException {
        var diagnostics = new Diagnostics();
        var body = new ByteArrayOutputStream();
        write(files.hash(), new DataOutputStream(body));
        for (String name : files.files().keySet()) {
            Optional<Node> tree = files.tree(name, diagnostics);
            if (tree.isEmpty() || !diagnostics.none()) {
                return;
            }
            var bytes = new ByteArrayOutputStream();
            write(tree.get(), new DataOutputStream(bytes));
            var out = new DataOutputStream(body);
            write(name, out);
            out.writeInt(bytes.size());
            bytes.writeTo(out);
        }
        Path folder = Files.createDirectories(Path.of(Objects.requireNonNull(System.getProperty(FOLDER), FOLDER)));
        for (String name : new TreeSet<>(List.of(own, files.hash()))) {
            Path fresh = folder.resolve(name + ".new");
            try (var out = new DataOutputStream(Files.newOutputStream(fresh))) {
                out.writeInt(FORM);
                out.writeLong(sum(ByteBuffer.wrap(body.toByteArray())));
                body.writeTo(out);
            }
            Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static long sum(ByteBuffer bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private static void write(Node node, DataOutputStream out) throws IOException {
        out.writeByte(switch (node) {
            case Node.Scalar scalar -> scalar.quoted() ? QUOTED : PLAIN;
            case Node.Sequence list -> SEQUENCE;
            case Node.Mapping map -> MAPPING;
        });
        write(node.location(), out);
        switch (node) {
            case Node.Scalar scalar -> write(scalar.text(), out);
            case Node.Sequence list -> {
                out.writeInt(list.items().size());
                for (Node item : list.items()) {
                    write(item, out);
                }
            }
            case Node.Mapping map -> {
                out.writeInt(map.entries().size());
                for (var entry : map.entries().entrySet()) {
                    write(entry.getKey(), out);
                    write(entry.getValue().key(), out);
                    write(entry.getValue().value(), out);
                }
            }
        }
    }

    private static void write(SourceLocation location, DataOutputStream out) throws IOException {
        out.writeInt(location.line());
        out.writeInt(location.column());
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Node tree(String file, ByteBuffer in) {
        byte kind = in.get();
        SourceLocation location = location(file, in);
        return switch (kind) {
            case SEQUENCE -> {
                int size = in.getInt();
                List<Node> items = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    items.add(tree(file, in));
                }
                yield new Node.Sequence(location, items);
            }
            case MAPPING -> {
                var entries = new LinkedHashMap<String, Node.Entry>();
                for (int left = in.getInt(); left > 0; left--) {
                    String key = text(in);
                    SourceLocation at = location(file, in);
                    entries.put(key, new Node.Entry(at, tree(file, in)));
                }
                yield new Node.Mapping(location, entries);
            }
            default -> new Node.Scalar(location, text(in), kind == QUOTED);
        };
    }

    private static SourceLocation location(String file, ByteBuffer in) {
        int line = in.getInt();
        return new SourceLocation(file, line, in.getInt());
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
