package puebla.kernel.scenario;

import puebla.kernel.random.ReproducibleMath;

/**
 * Uncertain number: its central value, the range that contains about 90 % of our belief, and the shape of that belief.
 * Draws never leave the range.
 *
 * @param value
 *            central value: mean of a normal, median of a lognormal; a uniform uses its range only
 */
public record Prior(double value, double low, double high, Shape shape) {
    /** Shape of the distribution over the range. */
    public enum Shape {
        FIXED, UNIFORM, NORMAL, LOGNORMAL
    }

    /** 2 × 1.645: width of a 90 % range [standard deviations]. */
    private static final double WIDTH_IN_SD = 3.29;

    /** Coefficients of the normal distribution function: Abramowitz and Stegun (1964), 26.2.17. */
    private static final double P = 0.2316419;
    private static final double B1 = 0.319381530;
    private static final double B2 = -0.356563782;
    private static final double B3 = 1.781477937;
    private static final double B4 = -1.821255978;
    private static final double B5 = 1.330274429;
    /** 1 / √(2π). */
    private static final double DENSITY_AT_MEAN = 0.3989422804014327;

    public Prior {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("invalid value " + value + ": expected a value in " + low + "…" + high);
        }
        if (shape == Shape.LOGNORMAL && low <= 0) {
            throw new IllegalArgumentException("invalid lower end of a lognormal prior (expected above 0): " + low);
        }
    }

    /** Returns a prior of a number that is taken as known. */
    public static Prior fixed(double value) {
        return new Prior(value, value, value, Shape.FIXED);
    }

    /** Returns the number that corresponds to a standard normal draw. */
    public double at(double normal) {
        double drawn = switch (shape) {
            case FIXED -> value;
            case UNIFORM -> low + (high - low) * uniformOf(normal);
            case NORMAL -> value + normal * (high - low) / WIDTH_IN_SD;
            case LOGNORMAL ->
                    value * ReproducibleMath
                            .exp(normal * (ReproducibleMath.log(high) - ReproducibleMath.log(low)) / WIDTH_IN_SD);
        };
        return Math.clamp(drawn, low, high);
    }

    /** Returns the distribution function of the standard normal, Abramowitz and Stegun 26.2.17 (error below 7.5e-8). */
    private static double uniformOf(double normal) {
        double t = 1 / (1 + P * Math.abs(normal));
        double poly = t * (B1 + t * (B2 + t * (B3 + t * (B4 + t * B5))));
        double tail = DENSITY_AT_MEAN * ReproducibleMath.exp(-normal * normal / 2) * poly;
        return normal > 0 ? 1 - tail : tail;
    }
}
