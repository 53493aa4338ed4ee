package puebla.bench.peer;

import ec.util.MersenneTwisterFast;

/** A sequential random generator, and the distributions that the model draws from it. */
abstract class RandomSource {
    /** Returns a uniform number in [0, 1). */
    abstract double uniform();

    /** Returns a standard normal number. */
    abstract double normal();

    /** Draws whether an event of a hazard [per day] occurs today. */
    final boolean occurs(double hazardPerDay) {
        return hazardPerDay > 0 && uniform() < chanceOf(hazardPerDay);
    }

    static double chanceOf(double hazardPerDay) {
        return -Math.expm1(-hazardPerDay);
    }

    /**
     * Draws a binomial number of successes: by inversion up to a mean of 30, above it by the rounded normal
     * approximation.
     */
    final long binomial(long trials, double chance) {
        if (trials <= 0 || chance <= 0) {
            return 0;
        }
        if (chance >= 1) {
            return trials;
        }
        if (chance > 0.5) {
            return trials - binomial(trials, 1 - chance);
        }
        double mean = trials * chance;
        if (mean > 30) {
            return Math.clamp((long) Math.floor(mean + Math.sqrt(mean * (1 - chance)) * normal() + 0.5), 0, trials);
        }
        double left = uniform();
        if (left < 1 - mean) {
            return 0;
        }
        double term = Math.exp(trials * Math.log1p(-chance));
        double odds = chance / (1 - chance);
        long successes = 0;
        while (left >= term && successes < trials) {
            left -= term;
            successes++;
            term *= odds * (trials - successes + 1) / successes;
        }
        return successes;
    }

    /** Rounds a mean stochastically: up with the probability of its fractional part. */
    final long wholeNear(double mean) {
        if (mean <= 0) {
            return 0;
        }
        double floor = Math.floor(mean);
        return (long) floor + (uniform() < mean - floor ? 1 : 0);
    }

    /** MASON's own generator. */
    static final class OfMason extends RandomSource {
        private final MersenneTwisterFast random;

        OfMason(MersenneTwisterFast random) {
            this.random = random;
        }

        @Override
        double uniform() {
            return random.nextDouble();
        }

        @Override
        double normal() {
            return random.nextGaussian();
        }
    }

    /**
     * The xoroshiro128++ generator (Blackman and Vigna 2019); normal numbers by Marsaglia's polar method, two at a
     * time.
     */
    static final class Quick extends RandomSource {
        private long a;
        private long b;
        private double spare = Double.NaN;

        Quick(long seed) {
            a = scatter(seed + 0x9E3779B97F4A7C15L);
            b = scatter(seed + 2 * 0x9E3779B97F4A7C15L) | 1;
        }

        private static long scatter(long seed) {
            long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }

        @Override
        double uniform() {
            long bits = Long.rotateLeft(a + b, 17) + a;
            long mixed = a ^ b;
            a = Long.rotateLeft(a, 49) ^ mixed ^ (mixed << 21);
            b = Long.rotateLeft(mixed, 28);
            return (bits >>> 11) * 0x1.0p-53;
        }

        @Override
        double normal() {
            if (!Double.isNaN(spare)) {
                double last = spare;
                spare = Double.NaN;
                return last;
            }
            while (true) {
                double x = 2 * uniform() - 1;
                double y = 2 * uniform() - 1;
                double s = x * x + y * y;
                if (s < 1 && s > 0) {
                    double scale = Math.sqrt(-2 * Math.log(s) / s);
                    spare = y * scale;
                    return x * scale;
                }
            }
        }
    }
}
