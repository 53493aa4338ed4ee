package puebla.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import puebla.app.Bounds;
import puebla.store.Store;

/**
 * Converts numbers of the command line. A text that is not a number or lies beyond a bound is rejected with a
 * {@link UsageException} that states the bounds.
 */
final class OptionConverters {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]{1,4})?");

    private OptionConverters() {}

    /**
     * An option with an integer value.
     *
     * @param option
     *            name of the option
     * @param least
     *            smallest valid value
     * @param most
     *            largest valid value
     * @param expected
     *            text of the error that states the bounds
     * @param fix
     *            text of the error that tells a valid value
     */
    private record Bounded(String option, long least, long most, String expected, String fix) {
        /** An option whose value is a positive number. */
        static Bounded positive(String option, int most, int example) {
            return new Bounded(option, 1, most, "an integer from 1 to " + Formats.whole(most),
                    "write a number, such as " + option + " " + example + ".");
        }

        static Bounded seed(String option) {
            return new Bounded(option, -Bounds.LARGEST_SEED, Bounds.LARGEST_SEED, "an integer of at most 18 digits",
                    "write a seed, such as " + option + " 1.");
        }

        long convert(String text) {
            if (WHOLE.matcher(text).matches()) {
                var number = new BigDecimal(text);
                if (number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                    return number.longValueExact();
                }
            }
            throw UsageException.invalid(option, text, expected, fix);
        }
    }

    /** Number of runs. */
    static final class Wars implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) Bounded.positive("--runs", Bounds.MOST_RUNS, 1000).convert(text);
        }
    }

    /** Runs per Parquet file. */
    static final class Chunk implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) Bounded.positive("--chunk", Store.LARGEST_CHUNK, Store.CHUNK).convert(text);
        }
    }

    /** Time limit [seconds]. */
    static final class Seconds implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) Bounded.positive("--seconds", Bounds.MOST_SECONDS, 60).convert(text);
        }
    }

    /** Number of branches. */
    static final class Branches implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) Bounded.positive("--branches", Bounds.MOST_BRANCHES, 200).convert(text);
        }
    }

    /** Interval [days]. */
    static final class Days implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) Bounded.positive("--every", Bounds.MOST_DAYS, 30).convert(text);
        }
    }

    /** Number of threads. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) Bounded.positive("--threads", Bounds.MOST_THREADS, 4).convert(text);
        }
    }

    /** Port of the server. */
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) new Bounded("--port", 0, Bounds.HIGHEST_PORT, "an integer from 0 to " + Bounds.HIGHEST_PORT,
                    "write a port, such as --port 8861; --port 0 selects any free port.").convert(text);
        }
    }

    /** Seed. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return Bounded.seed("--seed").convert(text);
        }
    }

    /** Seed of the pair of runs to tell. */
    static final class ToldSeed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return Bounded.seed("--tell").convert(text);
        }
    }

    /** Half-width of the interval of a share. */
    static final class Precision implements ITypeConverter<Double> {
        private static final String FIX =
                "write the half-width of the interval; --precision 0.02 means plus or minus 2 percentage points.";

        @Override
        public Double convert(String text) {
            return within(text).orElseThrow(() -> UsageException.invalid("--precision", text,
                    "a number from " + Formats.plain(Bounds.LEAST_PRECISION) + " to "
                            + Formats.plain(Bounds.LARGEST_PRECISION),
                    withPoint(text).map(point -> "write a decimal point: --precision " + point + ".").orElse(FIX)));
        }

        private static Optional<Double> within(String text) {
            return Optional.of(text).filter(some -> DECIMAL.matcher(some).matches()).map(Double::valueOf)
                    .filter(half -> half >= Bounds.LEAST_PRECISION && half <= Bounds.LARGEST_PRECISION);
        }

        /** Returns the text with a decimal point for its comma, if that is valid. */
        private static Optional<String> withPoint(String text) {
            return Optional.of(text.replaceFirst(",", ".")).filter(point -> within(point).isPresent());
        }
    }
}
