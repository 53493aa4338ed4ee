package puebla.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import puebla.kernel.random.Generator;
import puebla.scenario.diagnostic.UntrustedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reader that validates an untrusted manifest. It takes no path from the manifest: file names are derived from chunk
 * numbers, and the number of a chunk is its position in the list.
 */
final class ManifestReader {
    private static final List<String> TABLES = List.of("runs", "draws", "months", "events");
    private static final Pattern COLUMN = Pattern.compile("[\\p{L}\\p{N}_]{1,200}");
    private static final Pattern COMMIT = Pattern.compile("([0-9a-f]{40}|[0-9a-f]{64})(-modified)?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    /** Largest number of columns of a table. A scenario has a column for each of its measures. */
    private static final int MOST_COLUMNS = 5000;
    /** Length of the longest text [characters]. */
    private static final int LONGEST = 1000;
    /** Length of the longest key in a message [characters]. */
    private static final int SHORT = 60;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** Depth of the objects and lists of a manifest, and some more for later versions. */
    private static final int DEEPEST = 20;
    private static final JsonMapper STRICT = JsonMapper
            .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                            .maxNumberLength(100).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** Thrown when a manifest is invalid. The message names the invalid part. */
    static final class Garbage extends Exception {
        private static final long serialVersionUID = 1;

        Garbage(String what) {
            super(what);
        }
    }

    private final JsonNode document;

    private ManifestReader(JsonNode document) {
        this.document = document;
    }

    /** Returns the format version of a manifest. */
    static int form(String text) throws Garbage {
        return (int) whole(tree(text), "store", 1, Integer.MAX_VALUE);
    }

    static Manifest read(String text) throws Garbage {
        return new ManifestReader(tree(text)).manifest();
    }

    private static JsonNode tree(String text) throws Garbage {
        try {
            return STRICT.readTree(text);
        } catch (StreamConstraintsException fault) {
            throw new Garbage("it is nested too deeply, or contains a number or a text that is too long");
        } catch (JacksonException fault) {
            var place = fault.getLocation();
            throw new Garbage("invalid JSON" + (place == null ? "" : " at line " + place.getLineNr() + " of the file"));
        }
    }

    private Manifest manifest() throws Garbage {
        var request = request();
        var tables = tables(request.detail());
        List<Chunk> chunks = new ArrayList<>();
        for (var node : list(document, "chunks")) {
            chunks.add(chunk(node, request, chunks, tables));
        }
        List<FailedSeed> failed = new ArrayList<>();
        if (document.has("failed_wars")) {
            for (var node : list(document, "failed_wars")) {
                failed.add(new FailedSeed(whole(node, "seed", Long.MIN_VALUE, Long.MAX_VALUE), text(node, "fault")));
            }
        }
        return new Manifest(request, tables, chunks, failed);
    }

    private StoreRequest request() throws Garbage {
        int runs = (int) whole(document, "runs", 1, Integer.MAX_VALUE);
        long seed = whole(document, "seed", Long.MIN_VALUE, Long.MAX_VALUE - runs);
        var changes = new TreeMap<String, String>();
        for (var change : object(document, "changes").properties()) {
            changes.put(plain(change.getKey(), "a key of changes"), text(object(document, "changes"), change.getKey()));
        }
        var detail = document.path("detail");
        if (!detail.isBoolean()) {
            throw new Garbage(detail.isMissingNode() ? "detail is missing" : "invalid detail (expected true or false)");
        }
        return new StoreRequest(text(document, "scenario"), code(), text(document, "scenario_version"),
                text(document, "scenario_hash"), day(text(document, "first_day")), seed, runs, changes,
                random(), detail.booleanValue(), (int) whole(document, "chunk_wars", 1, Store.LARGEST_CHUNK));
    }

    /**
     * Returns the code. A manifest of an earlier build has no model digest, and one of a build without Git no commit.
     */
    private CodeVersion code() throws Garbage {
        var commit = document.has("commit") ? Optional.of(text(document, "commit")) : Optional.<String>empty();
        if (commit.isPresent() && !COMMIT.matcher(commit.get()).matches()) {
            throw new Garbage("invalid commit (expected 40 or 64 hexadecimal digits)");
        }
        var digest = document.has("model_digest") ? Optional.of(text(document, "model_digest"))
                : Optional.<String>empty();
        if (digest.isPresent() && !SHA256.matcher(digest.get()).matches()) {
            throw new Garbage("invalid model_digest (expected 64 hexadecimal digits)");
        }
        return new CodeVersion(text(document, "version"), commit, digest);
    }

    /** Returns the random generator. The manifest names it only when it is not the default. */
    private Generator random() throws Garbage {
        if (!document.has("dice")) {
            return Generator.SPLITMIX;
        }
        return Generator.of(text(document, "dice"))
                .orElseThrow(() -> new Garbage("invalid random generator (expected splitmix64 or philox4x32-10)"));
    }

    private static LocalDate day(String text) throws Garbage {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException fault) {
            throw new Garbage("invalid first_day (expected a date such as 1861-06-01)");
        }
    }

    private Map<String, List<ColumnInfo>> tables(boolean detail) throws Garbage {
        var node = object(document, "tables");
        List<String> names = new ArrayList<>(TABLES);
        if (whole(document, "store", 1, Integer.MAX_VALUE) < Manifest.FIRST_WITH_DRAWS) {
            names.remove("draws");
        }
        if (!detail) {
            names.remove("events");
        }
        if (!List.copyOf(node.propertyNames()).equals(names)) {
            throw new Garbage("invalid tables; expected " + String.join(", ", names));
        }
        var tables = new LinkedHashMap<String, List<ColumnInfo>>();
        for (String name : names) {
            List<ColumnInfo> columns = new ArrayList<>();
            for (var column : list(node, name)) {
                columns.add(column(column, name));
            }
            var different = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
            columns.forEach(column -> different.add(column.name()));
            if (columns.isEmpty() || columns.size() > MOST_COLUMNS || different.size() < columns.size()) {
                throw new Garbage("table " + name + " has " + (columns.isEmpty() ? "no columns"
                        : columns.size() > MOST_COLUMNS ? "more than " + MOST_COLUMNS + " columns"
                                : "two columns with the same name"));
            }
            tables.put(name, List.copyOf(columns));
        }
        return tables;
    }

    private static ColumnInfo column(JsonNode node, String table) throws Garbage {
        String name = text(node, "column");
        String type = text(node, "type");
        if (!COLUMN.matcher(name).matches() || !ColumnInfo.TYPES.contains(type)) {
            throw new Garbage("a column of " + table + " has an invalid name or type");
        }
        return new ColumnInfo(name, type, node.has("unit") ? text(node, "unit") : "");
    }

    private static Chunk chunk(JsonNode node, StoreRequest request, List<Chunk> before,
            Map<String, List<ColumnInfo>> tables)
            throws Garbage {
        int number = before.size() + 1;
        String name = "chunk " + number;
        if (number > request.chunks()) {
            throw new Garbage(name + " is unexpected: " + request.runs() + " runs need fewer chunks");
        }
        if (!before.isEmpty() && before.getLast().runs() != request.chunkWars()) {
            throw new Garbage("chunk " + (number - 1) + " is incomplete but is not the last chunk");
        }
        int runs = (int) whole(node, "wars", 1, request.planned(number));
        if (whole(node, "chunk", 1, Integer.MAX_VALUE) != number
                || whole(node, "first_seed", Long.MIN_VALUE, Long.MAX_VALUE) != request.firstSeed(number)) {
            throw new Garbage(name + " does not continue the sequence of chunks and seeds");
        }
        var seals = new TreeMap<String, FileChecksum>();
        for (String table : tables.keySet()) {
            var file = object(object(node, "files"), table);
            String sha256 = text(file, "sha256");
            if (!SHA256.matcher(sha256).matches()) {
                throw new Garbage(name + " has an invalid SHA-256 for " + table);
            }
            seals.put(table, new FileChecksum(whole(file, "rows", 0, Long.MAX_VALUE),
                    whole(file, "bytes", 0, Long.MAX_VALUE), sha256));
        }
        return new Chunk(number, request.firstSeed(number), runs, seals);
    }

    private static JsonNode object(JsonNode parent, String key) throws Garbage {
        var node = there(parent, key);
        if (!node.isObject()) {
            throw new Garbage(named(key) + " is not an object");
        }
        return node;
    }

    private static JsonNode list(JsonNode parent, String key) throws Garbage {
        var node = there(parent, key);
        if (!node.isArray()) {
            throw new Garbage(named(key) + " is not a list");
        }
        return node;
    }

    private static String text(JsonNode parent, String key) throws Garbage {
        var node = there(parent, key);
        if (!node.isString()) {
            throw new Garbage(named(key) + " is not a text");
        }
        return plain(node.stringValue(), named(key));
    }

    /** Returns a text that can be printed: the texts of a manifest appear in messages. */
    private static String plain(String text, String what) throws Garbage {
        if (text.length() > LONGEST) {
            throw new Garbage(what + " is too long (expected at most " + LONGEST + " characters)");
        }
        if (CONTROL.matcher(text).find()) {
            throw new Garbage(what + " contains a control character");
        }
        return text;
    }

    private static long whole(JsonNode parent, String key, long least, long most) throws Garbage {
        var node = there(parent, key);
        if (!node.isIntegralNumber()) {
            throw new Garbage(named(key) + " is not an integer");
        }
        if (!node.canConvertToLong() || node.longValue() < least || node.longValue() > most) {
            throw new Garbage(named(key) + " is out of range (expected an integer from " + least + " to " + most + ")");
        }
        return node.longValue();
    }

    private static JsonNode there(JsonNode parent, String key) throws Garbage {
        var node = parent.path(key);
        if (node.isMissingNode()) {
            throw new Garbage(named(key) + " is missing");
        }
        return node;
    }

    private static String named(String key) {
        return UntrustedText.value(key, SHORT);
    }
}
