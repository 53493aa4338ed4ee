package puebla.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import puebla.lab.store.Store;

/** Whole numbers as a person writes them on the command line; anything else is a {@link Mistake}. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");

    private Numbers() {}

    /** How many wars. */
    static final class Wars implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return count(text, "--runs", "wars", 1000);
        }
    }

    /** How many wars go to files together. */
    static final class Chunk implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            int wars = count(text, "--chunk", "wars", Store.CHUNK);
            if (wars > Store.LARGEST_CHUNK) {
                throw new Mistake("--chunk " + text + " is more than " + Store.LARGEST_CHUNK,
                        "write fewer, or leave it out for " + Store.CHUNK + ".");
            }
            return wars;
        }
    }

    /** How long. */
    static final class Seconds implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return count(text, "--seconds", "seconds", 60);
        }
    }

    /** How many futures. */
    static final class Branches implements ITypeConverter<Integer> {
        private static final int MOST = 100_000;

        @Override
        public Integer convert(String text) {
            int branches = count(text, "--branches", "futures", 200);
            if (branches > MOST) {
                throw new Mistake("--branches " + text + " is more than " + MOST,
                        "write fewer, such as --branches 200.");
            }
            return branches;
        }
    }

    /** How many days. */
    static final class Days implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return count(text, "--every", "days", 30);
        }
    }

    /** How many threads. */
    static final class Threads implements ITypeConverter<Integer> {
        private static final int MOST = 4096;

        @Override
        public Integer convert(String text) {
            int threads = count(text, "--threads", "threads", 4);
            if (threads > MOST) {
                throw new Mistake("--threads " + text + " is more than " + MOST,
                        "write about as many as there are cores, or leave it out for all of them.");
            }
            return threads;
        }
    }

    /** A port. */
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
            throw new Mistake("--port " + text + " is no port",
                    "write a number from 0 to " + HIGHEST + ", such as --port 8861; 0 takes any that is free.");
        }
    }

    /** A seed. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return seed(text, "--seed");
        }
    }

    /** The seed of a war that is to be told. */
    static final class ToldSeed implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return seed(text, "--tell");
        }
    }

    /** How narrow an interval shall be, as half its width in a share. */
    static final class Precision implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            try {
                double half = Double.parseDouble(text);
                if (half >= 0.0001 && half < 1) {
                    return half;
                }
            } catch (NumberFormatException words) {
                // said below
            }
            throw new Mistake("--precision " + text + " is no width of an interval",
                    "write a share between 0.0001 and 1; --precision 0.02 means two percentage points to either side.");
        }
    }

    private static long seed(String text, String option) {
        if (!WHOLE.matcher(text).matches()) {
            throw new Mistake(option + " " + text + " is no seed",
                    "write a whole number of at most 18 digits, such as " + option + " 1.");
        }
        return Long.parseLong(text);
    }

    private static int count(String text, String option, String what, int example) {
        if (WHOLE.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (number >= 1 && number <= Integer.MAX_VALUE) {
                return (int) number;
            }
        }
        throw new Mistake(option + " " + text + " is no number of " + what,
                "write a whole number from 1 on, such as " + option + " " + example + ".");
    }
}
