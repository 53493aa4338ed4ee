package puebla.app;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bounds of the numbers in a request. The commands, the HTTP API and the page refuse a number beyond its bound; none of
 * them replaces it. A job of the server has lower bounds than a command, which runs on the user's own machine. The
 * values are judgement unless a comment gives a source.
 */
public final class Bounds {
    /** Largest absolute value of a seed: 18 digits. Sums of a seed and a number of runs stay far below overflow. */
    public static final long LARGEST_SEED = 999_999_999_999_999_999L;
    /** Largest number of runs of an ensemble, or of pairs. */
    public static final int MOST_RUNS = Integer.MAX_VALUE;
    /** Largest number of runs of one job of the server, which several people may share: some minutes on two cores. */
    public static final int MOST_RUNS_OF_A_JOB = 20_000;
    /** Largest number of branches at a branch point. */
    public static final int MOST_BRANCHES = 100_000;
    /** Largest number of branches at a branch point of one job of the server. */
    public static final int MOST_BRANCHES_OF_A_JOB = 1_000;
    /** Largest number of overrides of a request to the server. */
    public static final int MOST_CHANGES = 50;
    /** Largest length of an override of a request to the server, key and value together [characters]. */
    public static final int LONGEST_CHANGE = 300;
    /** Largest number of days between branch points: longer than the war of any scenario. */
    public static final int MOST_DAYS = 1_000_000;
    /** Largest number of threads. */
    public static final int MOST_THREADS = 4_096;
    /** Largest time limit of a query [seconds]: one week. */
    public static final int MOST_SECONDS = 604_800;
    /** Highest TCP port (RFC 9293: 16 bits). */
    public static final int HIGHEST_PORT = 65_535;
    /** Least half-width of an interval that an ensemble can aim at: 0.01 percentage points. */
    public static final double LEAST_PRECISION = 0.0001;
    /** Largest half-width of an interval that an ensemble can aim at. */
    public static final double LARGEST_PRECISION = 1;

    private static final Pattern SEED = Pattern.compile("[+-]?[0-9]{1,18}");

    private Bounds() {}

    /** Returns a seed written as text; empty if the text is not an integer of at most 18 digits. */
    public static Optional<Long> seed(String text) {
        return SEED.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
