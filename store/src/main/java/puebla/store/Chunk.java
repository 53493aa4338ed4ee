package puebla.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Consecutive seeds whose runs are written to files together.
 *
 * @param number
 *            from 1
 * @param runs
 *            number of runs in its files
 * @param files
 *            size and checksum of each file, by table
 */
record Chunk(int number, long firstSeed, int runs, Map<String, FileChecksum> files) {
    Chunk {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    FileChecksum checksum(String table) {
        var checksum = files.get(table);
        if (checksum == null) {
            throw new IllegalArgumentException("chunk " + number + " has no table " + table);
        }
        return checksum;
    }
}
