package puebla.scenario.problem;

import java.util.Comparator;

/**
 * One thing that is wrong with a scenario.
 *
 * @param file
 *            name inside the scenario's folder, or the change ({@code --set key=value}) that caused it
 * @param line
 *            from 1; 0 when the problem is the file as a whole or a change
 * @param column
 *            from 1; 0 when {@code line} is 0
 * @param wrong
 *            what is wrong, with the value that is wrong
 * @param fix
 *            what to write instead
 */
public record Problem(String file, int line, int column, String wrong, String fix) {
    /** Files in order of their names, lines from the top. */
    static final Comparator<Problem> IN_READING_ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    /** {@code file:line:column}, as far as it is known. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    /** {@code file:line:column: wrong} and, on a second line, the fix. */
    @Override
    public String toString() {
        return place() + ": " + wrong + "\n  fix: " + fix;
    }
}
