package puebla.scenario.diagnostic;

import java.util.Comparator;

/**
 * A diagnostic: one problem of a scenario. Its texts are safe to print ({@link UntrustedText}), whatever the files
 * contain.
 *
 * @param file
 *            name inside the scenario folder, or the override ({@code --set key=value}) that causes the problem
 * @param line
 *            line number from 1; 0 if the problem concerns a whole file or an override
 * @param column
 *            column number from 1; 0 if {@code line} is 0
 * @param wrong
 *            description of the problem, with the invalid value
 * @param fix
 *            instruction that corrects the problem
 */
public record Diagnostic(String file, int line, int column, String wrong, String fix) {
    /** Sorts by file name, then by line and column. */
    public static final Comparator<Diagnostic> IN_READING_ORDER =
            Comparator.comparing(Diagnostic::file).thenComparingInt(Diagnostic::line)
                    .thenComparingInt(Diagnostic::column);

    public Diagnostic {
        file = UntrustedText.message(file);
        wrong = UntrustedText.message(wrong);
        fix = UntrustedText.message(fix);
    }

    /** Returns {@code file:line:column}, or {@code file} if the line is unknown. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    /** Returns {@code file:line:column: wrong} and, on a second line, the fix. */
    @Override
    public String toString() {
        return place() + ": " + wrong + "\n  fix: " + fix;
    }
}
