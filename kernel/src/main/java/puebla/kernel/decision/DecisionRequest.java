package puebla.kernel.decision;

import java.util.List;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Feature;

/**
 * Request for one decision: the deciding actor, the subject, the options, and what the actor knows. One object is reused
 * for all decisions of a run; a policy must not keep a reference to it.
 */
public final class DecisionRequest {
    private static final Draw CHOICE = Draw.of("decision.choice");

    /** Weights of all decisions as arrays. Built once per scenario and shared by its runs. */
    public static final class Weights {
        private final Decision[] decisions;
        private final double[][][] weights;
        private final double[][] constants;

        /** Builds the arrays from the decisions of a scenario. */
        public Weights(List<Decision> all) {
            decisions = all.toArray(Decision[]::new);
            weights = new double[decisions.length][][];
            constants = new double[decisions.length][];
            for (int d = 0; d < decisions.length; d++) {
                weights[d] = all.get(d).weights().stream()
                        .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray()).toArray(double[][]::new);
                constants[d] = all.get(d).constants().stream().mapToDouble(Double::doubleValue).toArray();
            }
        }
    }

    /** Maximum number of features of a decision point. */
    static final int MAX_FEATURES = 16;
    /** Maximum number of options of a decision point. */
    private static final int MAX_OPTIONS = 8;
    /** Contribution to the utility that a feature must exceed to count as a reason. Judgement. */
    private static final double NO_REASON = 0.05;

    private final Decision[] decisions;
    private final double[][][] weights;
    private final double[][] constants;
    private final double[] utility = new double[MAX_OPTIONS];
    private Decision decision;
    private int index;
    private double[] features = new double[0];
    private double precision;
    private double u;
    private int place;
    private int force;
    private int candidate;
    private int day;
    private int knownOn;

    DecisionRequest(Weights all) {
        decisions = all.decisions;
        weights = all.weights;
        constants = all.constants;
        decision = decisions[0];
    }

    void set(int which, double[] seen, KeyedRandom random, long entity, int today) {
        index = which;
        decision = decisions[which];
        features = seen;
        precision = decision.precision();
        day = today;
        u = random.uniform(CHOICE, entity, today);
        for (int o = 0; o < constants[which].length; o++) {
            double sum = constants[which][o];
            for (int f = 0; f < weights[which][o].length; f++) {
                sum += weights[which][o][f] * seen[f];
            }
            utility[o] = precision * sum;
        }
    }

    void about(int place, int force, int candidate, int knownOn) {
        this.place = place;
        this.force = force;
        this.candidate = candidate;
        this.knownOn = knownOn;
    }

    /** Returns the decision that is asked for. */
    public Decision decision() {
        return decision;
    }

    /** Returns what is decided: the options, and the features that the actor knows. */
    public DecisionPoint<?> point() {
        return decision.point();
    }

    /**
     * Returns a feature as the deciding actor knows it, in the unit of the feature.
     *
     * @throws IllegalArgumentException
     *             if the decision point does not have the feature
     */
    public double feature(Feature feature) {
        int at = decision.point().features().indexOf(feature);
        if (at < 0) {
            throw new IllegalArgumentException(decision.point().id() + " has no feature " + feature.id());
        }
        return features[at];
    }

    /** Returns the index of the place that the decision is about; −1 if it is about none. */
    public int place() {
        return place;
    }

    /** Returns the slot of the force that the decision is about; −1 if it is about none. */
    public int force() {
        return force;
    }

    /** Returns the index of the candidate for the throne that the decision is about; −1 if it is about none. */
    public int candidate() {
        return candidate;
    }

    /** Returns the day of the decision, in days since the scenario's first day. */
    public int day() {
        return day;
    }

    /**
     * Returns the day on which the oldest dispatch that the actor relies on was written; the day of the decision if it
     * relies on none, −1 if a dispatch has not arrived yet.
     */
    public int knownOn() {
        return knownOn;
    }

    /** Returns the options, in order. */
    public List<? extends Enum<?>> options() {
        return decision.point().options();
    }

    /** Returns the softmax probability of an option. */
    public double probabilityOf(Enum<?> option) {
        return probabilityOf(option.ordinal());
    }

    private double probabilityOf(int option) {
        double top = utility[0];
        int options = constants[index].length;
        for (int o = 1; o < options; o++) {
            top = Math.max(top, utility[o]);
        }
        double sum = 0;
        for (int o = 0; o < options; o++) {
            sum += ReproducibleMath.exp(utility[o] - top);
        }
        return ReproducibleMath.exp(utility[option] - top) / sum;
    }

    /** Returns the option that the keyed random draw selects with these probabilities. */
    public Enum<?> sample() {
        double left = u;
        int options = constants[index].length;
        for (int o = 0; o < options - 1; o++) {
            left -= probabilityOf(o);
            if (left < 0) {
                return options().get(o);
            }
        }
        return options().getLast();
    }

    /**
     * Returns the feature with the {@code rank}-th largest contribution to an option, relative to the mean of the other
     * options; −1 if its contribution is not above 0.05.
     *
     * @param rank
     *            0 for the largest contribution
     */
    int largestReason(int option, int rank) {
        int options = constants[index].length;
        int count = weights[index][option].length;
        int chosen = -1;
        long taken = 0;
        for (int r = 0; r <= rank; r++) {
            double best = NO_REASON;
            chosen = -1;
            for (int f = 0; f < count; f++) {
                double others = 0;
                for (int o = 0; o < options; o++) {
                    others += o == option ? 0 : weights[index][o][f];
                }
                double pull = (weights[index][option][f] - others / (options - 1)) * features[f];
                if (pull > best && (taken >> f & 1) == 0) {
                    best = pull;
                    chosen = f;
                }
            }
            if (chosen < 0) {
                return -1;
            }
            taken |= 1L << chosen;
        }
        return chosen;
    }
}
