package puebla.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puebla.experiment.Json;
import puebla.kernel.random.Generator;
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
record Manifest(StoreRequest request, Map<String, List<ColumnInfo>> tables, List<Chunk> chunks,
        List<FailedSeed> failed) {
    /** Format version of a store. It increases when the layout of a store changes. */
    static final int FORM = 3;
    /** The first format with the table {@code draws}. */
    static final int FIRST_WITH_DRAWS = 3;
    /** The oldest format that this version reads. Stores of older formats than {@link #FORM} cannot be resumed. */
    static final int OLDEST = 2;

    Manifest {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        chunks = List.copyOf(chunks);
        failed = List.copyOf(failed);
    }

    /** Reports whether the store has the format that this version writes. */
    boolean current() {
        return tables.containsKey("draws");
    }

    /** Returns the number of runs that are in files. */
    int runs() {
        return chunks.stream().mapToInt(Chunk::runs).sum();
    }

    /** Reports whether a chunk contains all its planned runs. */
    boolean done(Chunk chunk) {
        return chunk.runs() == request.planned(chunk.number());
    }

    Manifest request(StoreRequest now) {
        return new Manifest(now, tables, chunks, failed);
    }

    /**
     * Returns a copy that ends with the given chunk, which is new or has grown. The copy lists only failed runs with
     * seeds after that chunk.
     */
    Manifest with(Chunk chunk) {
        List<Chunk> all = new ArrayList<>(chunks.subList(0, chunk.number() - 1));
        all.add(chunk);
        long next = chunk.firstSeed() + chunk.runs();
        return new Manifest(request, tables, all, failed.stream().filter(war -> war.seed() >= next).toList());
    }

    Manifest with(FailedSeed war) {
        return new Manifest(request, tables, chunks, List.of(war));
    }

    String text() {
        var document = Json.object();
        document.put("store", FORM);
        document.put("scenario", request.scenario());
        document.put("version", request.code().version());
        request.code().commit().ifPresent(commit -> document.put("commit", commit));
        request.code().modelDigest().ifPresent(digest -> document.put("model_digest", digest));
        document.put("scenario_version", request.scenarioVersion());
        document.put("scenario_hash", request.hash());
        document.put("first_day", request.firstDay().toString());
        document.put("seed", request.seed());
        document.put("runs", request.runs());
        var changes = document.putObject("changes");
        request.changes().forEach(changes::put);
        if (request.random() != Generator.SPLITMIX) {
            document.put("dice", request.random().id());
        }
        document.put("detail", request.detail());
        document.put("chunk_wars", request.chunkWars());
        tables(document.putObject("tables"));
        var list = document.putArray("chunks");
        for (var chunk : chunks) {
            chunk(list.addObject(), chunk);
        }
        if (!failed.isEmpty()) {
            var runs = document.putArray("failed_wars");
            failed.forEach(war -> runs.addObject().put("seed", war.seed()).put("fault", war.fault()));
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
        node.put("wars", chunk.runs());
        node.put("status", done(chunk) ? "done" : "partial");
        var files = node.putObject("files");
        for (String table : tables.keySet()) {
            var checksum = chunk.checksum(table);
            files.putObject(table).put("rows", checksum.rows()).put("bytes", checksum.bytes()).put("sha256",
                    checksum.sha256());
        }
    }
}
