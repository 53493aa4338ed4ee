package puebla.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import puebla.lab.store.Store;

/** Converts numbers of the command line. Invalid text is rejected with a {@link Mistake}. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");

    private Numbers() {}

    /** Number of runs. */
    static final class Wars implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return count(text, "--runs", Integer.MAX_VALUE, 1000);
        }
    }

    /** Runs per Parquet file. */
    static final class Chunk implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return count(text, "--chunk", Store.LARGEST_CHUNK, Store.CHUNK);
        }
    }

    /** Time limit [seconds]. */
    static final class Seconds implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return count(text, "--seconds", Integer.MAX_VALUE, 60);
        }
    }

    /** Number of branches. */
    static final class Branches implements ITypeConverter<Integer> {
        private static final int MOST = 100_000;

        @Override
        public Integer convert(String text) {
            return count(text, "--branches", MOST, 200);
        }
    }

    /** Interval [days]. */
    static final class Days implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return count(text, "--every", Integer.MAX_VALUE, 30);
        }
    }

    /** Number of threads. */
    static final class Threads implements ITypeConverter<Integer> {
        private static final int MOST = 4096;

        @Override
        public Integer convert(String text) {
            return count(text, "--threads", MOST, 4);
        }
    }

    /** Port of the server. */
    static final class Port implements ITypeConverter<Integer> {
        private static final int HIGHEST = 65_535;

        @Override
        public Integer convert(String text) {
            if (WHOLE.matcher(text).matches()) {
                long port = Long.parseLong(text);
                if (port >= 0 && port <= HIGHEST) {
                    return (int) port;
                }
            }
            throw invalid("--port", text, "an integer from 0 to " + HIGHEST,
                    "write a port, such as --port 8861; --port 0 selects any free port.");
        }
    }

    /** Seed. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return seed(text, "--seed");
        }
    }

    /** Seed of the pair of runs to tell. */
    static final class ToldSeed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return seed(text, "--tell");
        }
    }

    /** Half-width of the interval of a share. */
    static final class Precision implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            try {
                double half = Double.parseDouble(text);
                if (half >= 0.0001 && half < 1) {
                    return half;
                }
            } catch (NumberFormatException words) {
                // rejected below
            }
            throw invalid("--precision", text, "a number from 0.0001 to below 1",
                    "write the half-width of the interval; --precision 0.02 means plus or minus 2 percentage points.");
        }
    }

    private static long seed(String text, String option) {
        if (!WHOLE.matcher(text).matches()) {
            throw invalid(option, text, "an integer of at most 18 digits", "write a seed, such as " + option + " 1.");
        }
        return Long.parseLong(text);
    }

    private static int count(String text, String option, int most, int example) {
        if (WHOLE.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (number >= 1 && number <= most) {
                return (int) number;
            }
        }
        throw invalid(option, text, "an integer from 1 to " + Figures.whole(most),
                "write a number, such as " + option + " " + example + ".");
    }

    private static Mistake invalid(String option, String text, String expected, String fix) {
        return new Mistake("invalid value for " + option + ": '" + text + "' (expected " + expected + ")", fix);
    }
}
