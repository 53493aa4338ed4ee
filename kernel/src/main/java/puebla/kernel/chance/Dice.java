package puebla.kernel.chance;

/**
 * Keyed chance. A draw is a pure function of (seed, stream, entity, day, index): there is no sequence, so adding an
 * entity, a battle or an observer never shifts anybody else's luck, and two worlds with one cause changed share every
 * draw that this cause does not touch.
 *
 * <p>Two generators make the bits; a {@link Generator} is chosen for a whole war.
 * <ul>
 * <li>{@link Generator#SPLITMIX}, the default: the key is folded through four rounds of the SplitMix64 finaliser (Steele,
 * Lea and Flood 2014, OOPSLA, 453–472).
 * <li>{@link Generator#PHILOX}, to validate it: {@link Philox} takes the seed as its key, and as its counter the entity (64
 * bits), the index (24), the day (24) and the stream's number (16); the first two words of the result are the draw. No two
 * draws of a war share a counter.
 * </ul>
 * Entities are named by {@link #key(String)} of their stable name, never by an index.
 *
 * <p>{@code branch} separates the futures of forks of the same war: it is mixed in from the day of the fork on. In Philox it
 * makes another key, itself a result under the seed, of counters that no draw has.
 */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /** In the place of a stream's number: no stream has it. */
    private static final long BRANCH_NUMBER = 0xFFFF;
    private static final long BITS_24 = 0xFFFFFF;
    /** Mean above which a binomial number is drawn by its normal approximation. */
    private static final double LARGEST_INVERTED = 30;
    /** Hazards above which the odds of being struck are not taken from eight terms of their series. */
    private static final double LARGE_HAZARD = 0.1;
    /** 1/k, for as many successes as are likely below that mean. */
    private static final double[] OVER = new double[64];

    static {
        for (int k = 1; k < OVER.length; k++) {
            OVER[k] = 1.0 / k;
        }
    }

    /** The seed mixed with each stream's key: the first round, done once. */
    private final long[] streams = new long[Stream.values().length];
    private final boolean philox;
    private final long seed;
    private final long mixedBranch;
    private final int branchDay;
    private final long branchKey;

    /** The default generator's; from outside it is always said which is meant, or a war would mix them. */
    Dice(long seed) {
        this(Generator.SPLITMIX, seed);
    }

    public Dice(Generator generator, long seed) {
        this(generator, seed, 0, Integer.MAX_VALUE);
    }

    Dice(long seed, long branch, int branchDay) {
        this(Generator.SPLITMIX, seed, branch, branchDay);
    }

    /** Same dice as the seed's until {@code branchDay}, other futures from that day on. */
    public Dice(Generator generator, long seed, long branch, int branchDay) {
        long mixed = mix(seed + GOLDEN);
        for (var stream : Stream.values()) {
            streams[stream.ordinal()] = mix(mixed ^ stream.key());
        }
        philox = generator == Generator.PHILOX;
        this.seed = seed;
        mixedBranch = mix(branch + GOLDEN);
        this.branchDay = branchDay;
        branchKey = philox ? Philox.block(seed, branch, BRANCH_NUMBER << 48).low() : 0;
    }

    /** The stable key of a name (FNV-1a over its UTF-16 units, then mixed). */
    public static long key(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** 64 well mixed bits of this key. */
    public long bits(Stream stream, long entity, int day, int index) {
        if (philox) {
            return philoxBits(stream, entity, day, index);
        }
        long hash = mix(streams[stream.ordinal()] ^ entity);
        hash = mix(hash + GOLDEN * (((long) day << 32) ^ index));
        return day >= branchDay ? mix(hash ^ mixedBranch) : hash;
    }

    private long philoxBits(Stream stream, long entity, int day, int index) {
        long when = (index & BITS_24) | (day & BITS_24) << 24 | (long) stream.number() << 48;
        return Philox.block(day >= branchDay ? branchKey : seed, entity, when).low();
    }

    /** Uniform in [0, 1), 53 bits. */
    public double uniform(Stream stream, long entity, int day, int index) {
        return (bits(stream, entity, day, index) >>> 11) * 0x1.0p-53;
    }

    /** True with the given chance. */
    public boolean chance(Stream stream, long entity, int day, int index, double chance) {
        return chance > 0 && uniform(stream, entity, day, index) < chance;
    }

    /** True when an event of this hazard (per day) happens on this day: chance 1 − exp(−hazard). */
    public boolean strikes(Stream stream, long entity, int day, int index, double hazardPerDay) {
        return hazardPerDay > 0
                && uniform(stream, entity, day, index) < Elementary.chanceOf(hazardPerDay);
    }

    /** A standard normal draw, by the inverse of its distribution function. */
    public double normal(Stream stream, long entity, int day, int index) {
        return Elementary.normalQuantile(uniform(stream, entity, day, index) + 0x1.0p-54);
    }

    /**
     * Successes among {@code trials}, each with {@code chance}. Up to a mean of 30 by inversion of the binomial
     * distribution; above it by the rounded normal approximation, cut to 0…trials.
     */
    public long binomial(Stream stream, long entity, int day, int index, long trials, double chance) {
        if (trials <= 0 || chance <= 0) {
            return 0;
        }
        if (chance >= 1) {
            return trials;
        }
        if (chance > 0.5) {
            return trials - binomial(stream, entity, day, index, trials, 1 - chance);
        }
        double mean = trials * chance;
        if (mean > LARGEST_INVERTED) {
            double draw = mean + Math.sqrt(mean * (1 - chance)) * normal(stream, entity, day, index);
            return Math.clamp((long) Math.floor(draw + 0.5), 0, trials);
        }
        double left = uniform(stream, entity, day, index);
        if (left < 1 - mean) {
            return 0; // the chance of none is at least 1 − mean
        }
        return inverted(left, trials, Elementary.exp(trials * Elementary.logOfOneMinus(chance)), chance / (1 - chance));
    }

    /** The number of successes at which the binomial distribution function passes {@code left}. */
    private static long inverted(double left, long trials, double chanceOfNone, double odds) {
        double term = chanceOfNone;
        int successes = 0;
        while (left >= term && successes < trials) {
            left -= term;
            successes++;
            double share = successes < OVER.length ? OVER[successes] : 1.0 / successes;
            term *= odds * (trials - successes + 1) * share;
        }
        return successes;
    }

    /**
     * Successes among {@code trials} that each meet a hazard: {@link #binomial} with chance 1 − e^−hazard. The chance of none
     * is e^(−trials × hazard), and no less than 1 − trials × hazard, which spares most small hazards the exponential.
     */
    public long struck(Stream stream, long entity, int day, int index, long trials, double hazard) {
        if (trials <= 0 || hazard <= 0) {
            return 0;
        }
        double most = trials * hazard;
        if (most > LARGEST_INVERTED || hazard > LARGE_HAZARD) {
            return binomial(stream, entity, day, index, trials, Elementary.chanceOf(hazard));
        }
        double left = uniform(stream, entity, day, index);
        if (left < 1 - most) {
            return 0;
        }
        // e^h − 1 by its series, relative error below 1e-11
        double square = hazard * hazard;
        double low = 1 + hazard / 2 + square * (1.0 / 6 + hazard * (1.0 / 24));
        double high = 1.0 / 120 + hazard * (1.0 / 720) + square * (1.0 / 5040 + hazard * (1.0 / 40_320));
        double odds = hazard * (low + square * square * high);
        return inverted(left, trials, Elementary.exp(-most), odds);
    }

    /** A whole number near {@code mean}: its floor, or one more with the chance of the remainder. */
    public long wholeNear(Stream stream, long entity, int day, int index, double mean) {
        if (mean <= 0) {
            return 0;
        }
        double floor = Math.floor(mean);
        return (long) floor + (uniform(stream, entity, day, index) < mean - floor ? 1 : 0);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
