package puebla.lab.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Collections;
import java.util.Map;
import puebla.kernel.chance.Generator;
import puebla.lab.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code manifest.json}: what was asked, which tables there are, and the chunks that count. It says nothing of when or in how
 * many goes the store was made.
 *
 * @param tables
 *            columns by table
 * @param chunks
 *            the first of the store, without a gap; only the last may be cut short
 * @param failed
 *            wars after those of the chunks that could not be fought to their end
 */
record Manifest(Asked asked, Map<String, List<ColumnInfo>> tables, List<Chunk> chunks, List<FailedSeed> failed) {
    /** Raised when the layout of a store changes. */
    static final int FORM = 2;

    Manifest {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        chunks = List.copyOf(chunks);
        failed = List.copyOf(failed);
    }

    /** Wars that are in files. */
    int wars() {
        return chunks.stream().mapToInt(Chunk::wars).sum();
    }

    /** Whether a chunk has all the wars that it will ever have. */
    boolean done(Chunk chunk) {
        return chunk.wars() == asked.planned(chunk.number());
    }

    Manifest asked(Asked now) {
        return new Manifest(now, tables, chunks, failed);
    }

    /** With a chunk that is new or has grown. */
    Manifest with(Chunk chunk) {
        List<Chunk> all = new ArrayList<>(chunks.subList(0, chunk.number() - 1));
        all.add(chunk);
        long next = chunk.firstSeed() + chunk.wars();
        return new Manifest(asked, tables, all, failed.stream().filter(war -> war.seed() >= next).toList());
    }

    Manifest with(FailedSeed war) {
        return new Manifest(asked, tables, chunks, List.of(war));
    }

    String text() {
        var document = Json.object();
        document.put("store", FORM);
        document.put("scenario", asked.scenario());
        document.put("version", asked.version());
        document.put("scenario_version", asked.scenarioVersion());
        document.put("scenario_hash", asked.hash());
        document.put("first_day", asked.firstDay().toString());
        document.put("seed", asked.seed());
        document.put("runs", asked.runs());
        var changes = document.putObject("changes");
        asked.changes().forEach(changes::put);
        if (asked.dice() != Generator.SPLITMIX) {
            document.put("dice", asked.dice().id());
        }
        document.put("detail", asked.detail());
        document.put("chunk_wars", asked.chunkWars());
        tables(document.putObject("tables"));
        var list = document.putArray("chunks");
        for (var chunk : chunks) {
            chunk(list.addObject(), chunk);
        }
        if (!failed.isEmpty()) {
            var wars = document.putArray("failed_wars");
            failed.forEach(war -> wars.addObject().put("seed", war.seed()).put("fault", war.fault()));
        }
        return Json.text(document);
    }

    private void tables(ObjectNode all) {
        tables.forEach((table, columns) -> {
            var list = all.putArray(table);
            for (var column : columns) {
                var node = list.addObject().put("column", column.name()).put("type", column.type());
                if (!column.unit().isEmpty()) {
                    node.put("unit", column.unit());
                }
            }
        });
    }

    private void chunk(ObjectNode node, Chunk chunk) {
        node.put("chunk", chunk.number());
        node.put("first_seed", chunk.firstSeed());
        node.put("wars", chunk.wars());
        node.put("status", done(chunk) ? "done" : "partial");
        var files = node.putObject("files");
        for (String table : tables.keySet()) {
            var seal = chunk.seal(table);
            files.putObject(table).put("rows", seal.rows()).put("bytes", seal.bytes()).put("sha256", seal.sha256());
        }
    }
}
