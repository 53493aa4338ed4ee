package puebla.lab.store;

/**
 * A run of seeds that goes to files together.
 *
 * @param number
 *            from 1
 * @param wars
 *            that are in its files
 */
record Chunk(int number, long firstSeed, int planned, int wars) {
    String file() {
        return "chunk-%05d.parquet".formatted(number);
    }

    /** {@code done}, {@code partial} when the ensemble was interrupted in it, {@code missing} when it was not begun. */
    String status() {
        return wars == planned ? "done" : wars == 0 ? "missing" : "partial";
    }

    Chunk with(int finished) {
        return new Chunk(number, firstSeed, planned, finished);
    }
}
