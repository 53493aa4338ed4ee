package puebla.kernel.data;

import puebla.kernel.chance.Elementary;

/**
 * A number that is known within a range: its central value, the range that holds about nine in ten of our belief, and
 * the shape of that belief. Draws never leave the range.
 *
 * @param value
 *            central value: mean of a normal, median of a lognormal; a uniform asks for its range only
 */
public record Prior(double value, double low, double high, Shape shape) {
    /** How belief is spread over the range. */
    public enum Shape {
        FIXED, UNIFORM, NORMAL, LOGNORMAL
    }

    /** 2 × 1.645: a range of 90 % is this many standard deviations wide. */
    private static final double WIDTH_IN_SD = 3.29;

    public Prior {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("the value " + value + " lies outside its range " + low + "…" + high);
        }
        if (shape == Shape.LOGNORMAL && low <= 0) {
            throw new IllegalArgumentException("a lognormal prior needs a range above 0, not " + low);
        }
    }

    /** A number that is taken as known. */
    public static Prior fixed(double value) {
        return new Prior(value, value, value, Shape.FIXED);
    }

    /** The number at this standard normal draw. */
    public double at(double normal) {
        double drawn = switch (shape) {
            case FIXED -> value;
            case UNIFORM -> low + (high - low) * uniformOf(normal);
            case NORMAL -> value + normal * (high - low) / WIDTH_IN_SD;
            case LOGNORMAL ->
                    value * Elementary.exp(normal * (Elementary.log(high) - Elementary.log(low)) / WIDTH_IN_SD);
        };
        return Math.clamp(drawn, low, high);
    }

    /** Distribution function of the standard normal, Abramowitz and Stegun 26.2.17 (error below 7.5e-8). */
    private static double uniformOf(double normal) {
        double t = 1 / (1 + 0.2316419 * Math.abs(normal));
        double poly = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double tail = 0.3989422804014327 * Elementary.exp(-normal * normal / 2) * poly;
        return normal > 0 ? 1 - tail : tail;
    }
}
