package puebla.lab.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import puebla.kernel.chance.Generator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reader that validates an untrusted manifest. It takes no path from the manifest: file names are derived from chunk
 * numbers, and the number of a chunk is its position in the list.
 */
final class ManifestReader {
    private static final List<String> TABLES = List.of("runs", "months", "events");
    private static final Pattern COLUMN = Pattern.compile("[\\p{L}\\p{N}_]{1,200}");
    private static final Pattern COMMIT = Pattern.compile("([0-9a-f]{40}|[0-9a-f]{64})(-modified)?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

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
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException fault) {
            var place = fault.getLocation();
            throw new Garbage("invalid JSON" + (place == null ? "" : " at line " + place.getLineNr() + " of the file"));
        }
    }

    private Manifest manifest() throws Garbage {
        var asked = asked();
        var tables = tables(asked.detail());
        List<Chunk> chunks = new ArrayList<>();
        for (var node : list(document, "chunks")) {
            chunks.add(chunk(node, asked, chunks, tables));
        }
        List<FailedSeed> failed = new ArrayList<>();
        if (document.has("failed_wars")) {
            for (var node : list(document, "failed_wars")) {
                failed.add(new FailedSeed(whole(node, "seed", Long.MIN_VALUE, Long.MAX_VALUE), text(node, "fault")));
            }
        }
        return new Manifest(asked, tables, chunks, failed);
    }

    private Asked asked() throws Garbage {
        int runs = (int) whole(document, "runs", 1, Integer.MAX_VALUE);
        long seed = whole(document, "seed", Long.MIN_VALUE, Long.MAX_VALUE - runs);
        var changes = new TreeMap<String, String>();
        for (var change : object(document, "changes").properties()) {
            changes.put(change.getKey(), text(object(document, "changes"), change.getKey()));
        }
        var detail = document.path("detail");
        if (!detail.isBoolean()) {
            throw new Garbage("invalid detail (expected true or false)");
        }
        return new Asked(text(document, "scenario"), code(), text(document, "scenario_version"),
                text(document, "scenario_hash"), day(text(document, "first_day")), seed, runs, changes,
                dice(), detail.booleanValue(), (int) whole(document, "chunk_wars", 1, Store.LARGEST_CHUNK));
    }

    /** Returns the code. A manifest of an earlier build has no model digest, and one of a build without Git no commit. */
    private Code code() throws Garbage {
        var commit = document.has("commit") ? Optional.of(text(document, "commit")) : Optional.<String>empty();
        if (commit.isPresent() && !COMMIT.matcher(commit.get()).matches()) {
            throw new Garbage("invalid commit (expected 40 or 64 hexadecimal digits)");
        }
        var digest = document.has("model_digest") ? Optional.of(text(document, "model_digest"))
                : Optional.<String>empty();
        if (digest.isPresent() && !SHA256.matcher(digest.get()).matches()) {
            throw new Garbage("invalid model_digest (expected 64 hexadecimal digits)");
        }
        return new Code(text(document, "version"), commit, digest);
    }

    /** Returns the random generator. The manifest names it only when it is not the default. */
    private Generator dice() throws Garbage {
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
        var names = detail ? TABLES : TABLES.subList(0, 2);
        if (!List.copyOf(node.propertyNames()).equals(names)) {
            throw new Garbage("invalid tables; expected " + String.join(", ", names));
        }
        var tables = new LinkedHashMap<String, List<ColumnInfo>>();
        for (String name : names) {
            List<ColumnInfo> columns = new ArrayList<>();
            for (var column : list(node, name)) {
                columns.add(column(column, name));
            }
            if (columns.isEmpty()) {
                throw new Garbage("table " + name + " has no columns");
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

    private static Chunk chunk(JsonNode node, Asked asked, List<Chunk> before, Map<String, List<ColumnInfo>> tables)
            throws Garbage {
        int number = before.size() + 1;
        String name = "chunk " + number;
        if (number > asked.chunks()) {
            throw new Garbage(name + " is unexpected: " + asked.runs() + " runs need fewer chunks");
        }
        if (!before.isEmpty() && before.getLast().wars() != asked.chunkWars()) {
            throw new Garbage("chunk " + (number - 1) + " is incomplete but is not the last chunk");
        }
        int wars = (int) whole(node, "wars", 1, asked.planned(number));
        if (whole(node, "chunk", 1, Integer.MAX_VALUE) != number
                || whole(node, "first_seed", Long.MIN_VALUE, Long.MAX_VALUE) != asked.firstSeed(number)) {
            throw new Garbage(name + " does not continue the sequence of chunks and seeds");
        }
        var seals = new TreeMap<String, FileSeal>();
        for (String table : tables.keySet()) {
            var file = object(object(node, "files"), table);
            String sha256 = text(file, "sha256");
            if (!SHA256.matcher(sha256).matches()) {
                throw new Garbage(name + " has an invalid SHA-256 for " + table);
            }
            seals.put(table, new FileSeal(whole(file, "rows", 0, Long.MAX_VALUE),
                    whole(file, "bytes", 0, Long.MAX_VALUE), sha256));
        }
        return new Chunk(number, asked.firstSeed(number), wars, seals);
    }

    private static JsonNode object(JsonNode parent, String key) throws Garbage {
        var node = parent.path(key);
        if (!node.isObject()) {
            throw new Garbage(key + " is missing");
        }
        return node;
    }

    private static JsonNode list(JsonNode parent, String key) throws Garbage {
        var node = parent.path(key);
        if (!node.isArray()) {
            throw new Garbage(key + " is not a list");
        }
        return node;
    }

    private static String text(JsonNode parent, String key) throws Garbage {
        var node = parent.path(key);
        if (!node.isString()) {
            throw new Garbage(key + " is missing");
        }
        return node.stringValue();
    }

    private static long whole(JsonNode parent, String key, long least, long most) throws Garbage {
        var node = parent.path(key);
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < least
                || node.longValue() > most) {
            throw new Garbage(key + " is not an integer" + (least == 1 ? " from 1 to " + most : ""));
        }
        return node.longValue();
    }
}
