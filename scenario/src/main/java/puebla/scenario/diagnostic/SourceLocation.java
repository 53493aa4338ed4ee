package puebla.scenario.diagnostic;

/**
 * A location in the scenario files.
 *
 * @param file
 *            name inside the scenario folder, or an override
 * @param line
 *            line number from 1; 0 for a whole file or an override
 * @param column
 *            column number from 1; 0 for a whole file or an override
 */
public record SourceLocation(String file, int line, int column) {
    /** Returns the location of a whole file or of an override. */
    public static SourceLocation whole(String file) {
        return new SourceLocation(file, 0, 0);
    }

    /** Returns {@code file:line:column}, or {@code file} for a whole file. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
