package puebla.store;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puebla.kernel.random.Generator;

/**
 * Document of a manifest: the shape of {@code manifest.json}. {@link ManifestReader} reads it.
 *
 * @param store
 *            format version of the store
 * @param scenario
 *            id of the scenario
 * @param version
 *            version of Puebla
 * @param commit
 *            Git commit of the build; omitted if unknown
 * @param modelDigest
 *            SHA-256 of the model's source files; omitted if unknown
 * @param scenarioVersion
 *            version of the scenario
 * @param scenarioHash
 *            SHA-256 of the scenario's files
 * @param firstDay
 *            first day of the scenario
 * @param seed
 *            seed of the first run
 * @param runs
 *            number of requested runs
 * @param changes
 *            overrides by key
 * @param dice
 *            id of the random number generator; omitted for the default one
 * @param detail
 *            whether the store has the table {@code events}
 * @param chunkWars
 *            number of runs in a complete chunk
 * @param tables
 *            columns by table
 * @param chunks
 *            chunks, in order
 * @param failedWars
 *            runs that failed after the last chunk; omitted if there are none
 */
public record ManifestDocument(int store, String scenario, String version,
        @JsonInclude(NON_EMPTY) Optional<String> commit, @JsonInclude(NON_EMPTY) Optional<String> modelDigest,
        String scenarioVersion, String scenarioHash, LocalDate firstDay, long seed, int runs,
        Map<String, String> changes, @JsonInclude(NON_EMPTY) Optional<String> dice, boolean detail, int chunkWars,
        Map<String, List<ColumnFields>> tables, List<ChunkFields> chunks,
        @JsonInclude(NON_EMPTY) List<FailedWar> failedWars) {
    /**
     * A column of a table.
     *
     * @param column
     *            name
     * @param type
     *            SQL type
     * @param unit
     *            unit of its numbers; omitted if it has none
     */
    public record ColumnFields(String column, String type, @JsonInclude(NON_EMPTY) Optional<String> unit) {
        private static ColumnFields of(ColumnInfo column) {
            return new ColumnFields(column.name(), column.type(),
                    column.unit().isEmpty() ? Optional.empty() : Optional.of(column.unit()));
        }
    }

    /**
     * Consecutive seeds whose runs are in the same files.
     *
     * @param chunk
     *            number of the chunk, from 1
     * @param firstSeed
     *            seed of its first run
     * @param wars
     *            number of its runs
     * @param status
     *            {@code done}, or {@code partial} if planned runs are missing
     * @param files
     *            the file of each table
     */
    public record ChunkFields(int chunk, long firstSeed, int wars, String status, Map<String, FileFields> files) {
        private static ChunkFields of(Manifest manifest, Chunk chunk) {
            var files = new LinkedHashMap<String, FileFields>();
            for (String table : manifest.tables().keySet()) {
                var checksum = chunk.checksum(table);
                files.put(table, new FileFields(checksum.rows(), checksum.bytes(), checksum.sha256()));
            }
            return new ChunkFields(chunk.number(), chunk.firstSeed(), chunk.runs(),
                    manifest.done(chunk) ? "done" : "partial", files);
        }
    }

    /**
     * A file of a chunk.
     *
     * @param rows
     *            number of rows
     * @param bytes
     *            size [bytes]
     * @param sha256
     *            SHA-256 of its bytes, in hexadecimal digits
     */
    public record FileFields(long rows, long bytes, String sha256) {}

    /**
     * A run that failed before its end.
     *
     * @param seed
     *            seed of the run
     * @param fault
     *            the first characters of the failure's message
     */
    public record FailedWar(long seed, String fault) {}

    static ManifestDocument of(Manifest manifest) {
        var request = manifest.request();
        var random = request.random();
        var tables = new LinkedHashMap<String, List<ColumnFields>>();
        manifest.tables().forEach((table, columns) -> tables.put(table,
                columns.stream().map(ColumnFields::of).toList()));
        return new ManifestDocument(Manifest.FORM, request.scenario(), request.code().version(),
                request.code().commit(), request.code().modelDigest(), request.scenarioVersion(), request.hash(),
                request.firstDay(), request.seed(), request.runs(), request.changes(),
                random == Generator.SPLITMIX ? Optional.empty() : Optional.of(random.id()), request.detail(),
                request.chunkWars(), tables,
                manifest.chunks().stream().map(chunk -> ChunkFields.of(manifest, chunk)).toList(),
                manifest.failed().stream().map(war -> new FailedWar(war.seed(), war.fault())).toList());
    }
}
