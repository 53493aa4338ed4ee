package puebla.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puebla.experiment.Json;

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
        return Json.text(ManifestDocument.of(this));
    }
}
