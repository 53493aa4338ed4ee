package puebla.kernel.scenario;

import puebla.kernel.random.KeyedRandom;

/**
 * A number of the model that is not known exactly. The scenario's data (parameters.yaml, traits.yaml) give its value,
 * range, prior, source and confidence. Each submodel declares its own.
 */
public final class Parameter extends Declared {
    /** Least value of a number by which the model divides. Judgement: no smaller value has a meaning. */
    public static final double LEAST_OF_A_DIVISOR = 0.001;
    /** Least value of a number whose logarithm the model takes. Judgement: no smaller value has a meaning. */
    public static final double LEAST_OF_A_LOGARITHM = 0.001;
    /** Least time constant [days]: with less than a day, a daily step would pass the value that it approaches. */
    public static final double LEAST_OF_A_TIME_CONSTANT = 1;

    private final String unit;
    private final double least;
    private final double most;
    private final long key;

    /** Declares a parameter whose values only its unit limits. */
    public Parameter(String id, String unit) {
        this(id, unit, Double.NEGATIVE_INFINITY);
    }

    /** Declares a parameter with a least value. */
    public Parameter(String id, String unit, double least) {
        this(id, unit, least, Double.POSITIVE_INFINITY);
    }

    /**
     * Declares a parameter.
     *
     * @param id
     *            the name in the scenario's files and on the command line ({@code parameters.ID=VALUE})
     */
    public Parameter(String id, String unit, double least, double most) {
        super(id);
        this.unit = unit;
        this.least = least;
        this.most = most;
        key = KeyedRandom.key("parameter:" + id);
    }

    public String unit() {
        return unit;
    }

    /** Returns the least value that the model can use, −∞ if only the unit limits the value. */
    public double least() {
        return least;
    }

    /** Returns the highest value that the model can use, ∞ if only the unit limits the value. */
    public double most() {
        return most;
    }

    /** Returns the key of its random draw. */
    public long key() {
        return key;
    }
}
