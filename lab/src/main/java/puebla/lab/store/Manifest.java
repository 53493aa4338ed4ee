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
 * The content of {@code manifest.json}: the request, the tables and the chunks that are part of the store. It records
 * neither the time of creation nor the number of sessions in which the store was written.
 *
 * @param tables
 *            columns by table
 * @param chunks
 *            the first chunks of the store, without gaps; only the last may be incomplete
 * @param failed
 *            runs that failed; their seeds follow those of the chunks
 */
record Manifest(Asked asked, Map<String, List<ColumnInfo>> tables, List<Chunk> chunks, List<FailedSeed> failed) {
    /** Format version of a store. It increases when the layout of a store changes. */
    static final int FORM = 2;

    Manifest {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        chunks = List.copyOf(chunks);
        failed = List.copyOf(failed);
    }

    /** Returns the number of runs that are in files. */
    int wars() {
        return chunks.stream().mapToInt(Chunk::wars).sum();
    }

    /** Reports whether a chunk contains all its planned runs. */
    boolean done(Chunk chunk) {
        return chunk.wars() == asked.planned(chunk.number());
    }

    Manifest asked(Asked now) {
        return new Manifest(now, tables, chunks, failed);
    }

    /**
     * Returns a copy that ends with the given chunk, which is new or has grown. The copy lists only failed runs with
     * seeds after that chunk.
     */
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
        document.put("version", asked.code().version());
        asked.code().commit().ifPresent(commit -> document.put("commit", commit));
        asked.code().modelDigest().ifPresent(digest -> document.put("model_digest", digest));
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
