package puebla.kernel.random;

/**
 * Keyed (counter-based) random numbers. A draw is a pure function of (seed, draw, entity, day, index). There is no
 * sequence: adding an entity, a battle or an observer never shifts another draw. Two runs that differ in one cause
 * share every draw that this cause does not affect (common random numbers).
 *
 * <p>There are two generators; a run uses one {@link Generator} throughout.
 * <ul>
 * <li>{@link Generator#SPLITMIX}, the default: four rounds of the SplitMix64 finaliser (Steele, Lea and Flood 2014,
 * OOPSLA, 453–472) fold the key.
 * <li>{@link Generator#PHILOX}, to validate it: {@link Philox} takes the seed as its key. Its counter consists of the
 * entity (64 bits), the index (24), the day (24) and the draw's number (16). The draw is the first two words of the
 * result. No two draws of a run share a counter.
 * </ul>
 * Entities are identified by {@link #key(String)} of their stable name, never by an index.
 *
 * <p>{@code branch} separates branches of the same run: it is mixed in from the first day of the branch on. With Philox
 * a branch replaces the key. That key is itself a result under the seed, with a counter that no draw uses.
 */
public final class KeyedRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /** Value of a counter for branch keys, in place of a draw's number. No draw has it. */
    private static final long BRANCH_NUMBER = 0xFFFF;
    private static final long BITS_24 = 0xFFFFFF;
    /** Positions of the day and the draw's number in the upper half of a Philox counter [bits]. */
    private static final int DAY_AT = 24;
    private static final int DRAW_AT = 48;
    /** Position of the day in the key of a SplitMix draw [bits]; the index is below. */
    private static final int DAY_ABOVE_INDEX = 32;

    /** FNV-1a hash of 64 bits: Fowler, Noll and Vo, offset basis and prime. */
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    /** SplitMix64 finaliser: its shifts and multipliers, in their order. */
    private static final int SHIFT_1 = 30;
    private static final long MULTIPLIER_1 = 0xBF58476D1CE4E5B9L;
    private static final int SHIFT_2 = 27;
    private static final long MULTIPLIER_2 = 0x94D049BB133111EBL;
    private static final int SHIFT_3 = 31;

    /** Random bits of a uniform number: the bits of a double's significand. */
    private static final int BITS_OF_UNIFORM = 53;
    /** Distance between neighbouring uniform numbers. */
    private static final double UNIFORM_STEP = 0x1.0p-53;

    /** Mean above which a binomial number is drawn from its normal approximation. */
    private static final double LARGEST_INVERTED = 30;
    /** Hazard above which the odds are not computed from eight terms of their series. */
    private static final double LARGE_HAZARD = 0.1;
    /** 1/k for all numbers of successes that are likely below {@code LARGEST_INVERTED}. */
    private static final double[] OVER = new double[64];

    static {
        for (int k = 1; k < OVER.length; k++) {
            OVER[k] = 1.0 / k;
        }
    }

    private final long mixedSeed;
    /** Seed mixed with the key of each draw that is declared so far: the first round, computed once. */
    private final long[] first;
    private final boolean philox;
    private final long seed;
    private final long mixedBranch;
    private final int branchDay;
    private final long branchKey;

    /**
     * Creates the random numbers of the default generator. Callers outside this package must name the generator, so
     * that a run does not mix two.
     */
    KeyedRandom(long seed) {
        this(Generator.SPLITMIX, seed);
    }

    public KeyedRandom(Generator generator, long seed) {
        this(generator, seed, 0, Integer.MAX_VALUE);
    }

    KeyedRandom(long seed, long branch, int branchDay) {
        this(Generator.SPLITMIX, seed, branch, branchDay);
    }

    /**
     * Creates random numbers that equal those of the seed before {@code branchDay} and those of the branch from that
     * day on.
     */
    public KeyedRandom(Generator generator, long seed, long branch, int branchDay) {
        mixedSeed = mix(seed + GOLDEN);
        first = Draw.declared().stream().mapToLong(draw -> mix(mixedSeed ^ draw.key())).toArray();
        philox = generator == Generator.PHILOX;
        this.seed = seed;
        mixedBranch = mix(branch + GOLDEN);
        this.branchDay = branchDay;
        branchKey = philox ? Philox.block(seed, branch, BRANCH_NUMBER << DRAW_AT).low() : 0;
    }

    /** Returns the stable key of a name (FNV-1a over its UTF-16 units, then mixed). */
    public static long key(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** Returns 64 well-mixed bits for this key. */
    public long bits(Draw draw, long entity, int day, int index) {
        if (philox) {
            return philoxBits(draw, entity, day, index);
        }
        long hash = mix(firstRound(draw) ^ entity);
        hash = mix(hash + GOLDEN * (((long) day << DAY_ABOVE_INDEX) ^ index));
        return day >= branchDay ? mix(hash ^ mixedBranch) : hash;
    }

    private long firstRound(Draw draw) {
        int serial = draw.serial();
        return serial < first.length ? first[serial] : mix(mixedSeed ^ draw.key());
    }

    private long philoxBits(Draw draw, long entity, int day, int index) {
        long when = (index & BITS_24) | (day & BITS_24) << DAY_AT | (long) draw.number() << DRAW_AT;
        return Philox.block(day >= branchDay ? branchKey : seed, entity, when).low();
    }

    /** Returns a uniform number in [0, 1) with 53 bits. */
    public double uniform(Draw draw, long entity, int day, int index) {
        return (bits(draw, entity, day, index) >>> (Long.SIZE - BITS_OF_UNIFORM)) * UNIFORM_STEP;
    }

    /** Returns the only number of the day of this draw: {@link #uniform(Draw, long, int, int)} with index 0. */
    public double uniform(Draw draw, long entity, int day) {
        return uniform(draw, entity, day, 0);
    }

    /** Returns a standard normal number, computed with the inverse of the distribution function. */
    public double normal(Draw draw, long entity, int day, int index) {
        return ReproducibleMath.normalQuantile(uniform(draw, entity, day, index) + UNIFORM_STEP / 2);
    }

    /** Returns the only number of the day of this draw: {@link #normal(Draw, long, int, int)} with index 0. */
    public double normal(Draw draw, long entity, int day) {
        return normal(draw, entity, day, 0);
    }

    /** Returns true with the given probability. */
    public boolean chance(Draw draw, long entity, int day, double chance) {
        return chance > 0 && uniform(draw, entity, day) < chance;
    }

    /** Returns true if an event with this hazard occurs on this day: probability 1 − exp(−hazard). */
    public boolean occurs(Draw draw, long entity, int day, double hazardPerDay) {
        return hazardPerDay > 0
                && uniform(draw, entity, day) < ReproducibleMath.probabilityOf(hazardPerDay);
    }

    /**
     * Returns the number of successes among {@code trials}, each with probability {@code chance}. Up to a mean of 30
     * the binomial distribution is inverted. Above it the normal approximation is rounded and clamped to 0…trials.
     */
    public long binomial(Draw draw, long entity, int day, long trials, double chance) {
        if (trials <= 0 || chance <= 0) {
            return 0;
        }
        if (chance >= 1) {
            return trials;
        }
        if (chance > 0.5) {
            return trials - binomial(draw, entity, day, trials, 1 - chance);
        }
        double mean = trials * chance;
        if (mean > LARGEST_INVERTED) {
            double drawn = mean + Math.sqrt(mean * (1 - chance)) * normal(draw, entity, day);
            return Math.clamp((long) Math.floor(drawn + 0.5), 0, trials);
        }
        double left = uniform(draw, entity, day);
        if (left < 1 - mean) {
            return 0; // the probability of no success is at least 1 − mean
        }
        return inverted(left, trials, ReproducibleMath.exp(trials * ReproducibleMath.logOfOneMinus(chance)),
                chance / (1 - chance));
    }

    /** Returns the number of successes at which the binomial distribution function exceeds {@code left}. */
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
     * Returns the number of successes among {@code trials} that each face a hazard: {@link #binomial} with probability
     * 1 − e^−hazard. The probability of no success is e^(−trials × hazard), which is at least 1 − trials × hazard. For
     * most small hazards this bound makes the exponential unnecessary.
     */
    public long binomialFromHazard(Draw draw, long entity, int day, long trials, double hazard) {
        if (trials <= 0 || hazard <= 0) {
            return 0;
        }
        double most = trials * hazard;
        if (most > LARGEST_INVERTED || hazard > LARGE_HAZARD) {
            return binomial(draw, entity, day, trials, ReproducibleMath.probabilityOf(hazard));
        }
        double left = uniform(draw, entity, day);
        if (left < 1 - most) {
            return 0;
        }
        // e^h − 1 by its series, relative error below 1e-11
        double square = hazard * hazard;
        double low = 1 + hazard / 2 + square * (ReproducibleMath.EXP_3 + hazard * ReproducibleMath.EXP_4);
        double high = ReproducibleMath.EXP_5 + hazard * ReproducibleMath.EXP_6
                + square * (ReproducibleMath.EXP_7 + hazard * ReproducibleMath.EXP_8);
        double odds = hazard * (low + square * square * high);
        return inverted(left, trials, ReproducibleMath.exp(-most), odds);
    }

    /** Rounds a number stochastically: returns its floor, or one more with the probability of the remainder. */
    public long stochasticRound(Draw draw, long entity, int day, double mean) {
        if (mean <= 0) {
            return 0;
        }
        double floor = Math.floor(mean);
        return (long) floor + (uniform(draw, entity, day) < mean - floor ? 1 : 0);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> SHIFT_1)) * MULTIPLIER_1;
        z = (z ^ (z >>> SHIFT_2)) * MULTIPLIER_2;
        return z ^ (z >>> SHIFT_3);
    }
}
