package puebla.scenario.problem;

/**
 * Where something stands in the scenario's files.
 *
 * @param file
 *            name inside the scenario's folder, or a change
 * @param line
 *            from 1; 0 for the whole
 * @param column
 *            from 1; 0 for the whole
 */
public record Spot(String file, int line, int column) {
    /** A file as a whole, or a change. */
    public static Spot whole(String file) {
        return new Spot(file, 0, 0);
    }

    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
