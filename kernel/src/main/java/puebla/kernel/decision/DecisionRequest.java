package puebla.kernel.decision;

import java.util.List;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.RandomStream;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.Decision;

/**
 * Request for one decision: the deciding actor, the options, and what the actor knows. One object is reused for all
 * decisions of a run; a policy must not keep a reference to it.
 */
public final class DecisionRequest {
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

    private final Decision[] decisions;
    private final double[][][] weights;
    private final double[][] constants;
    private final double[] utility = new double[8];
    private Decision decision;
    private int index;
    private double[] features = new double[0];
    private double precision;
    private double u;

    DecisionRequest(Weights all) {
        decisions = all.decisions;
        weights = all.weights;
        constants = all.constants;
        decision = decisions[0];
    }

    void set(int which, double[] seen, double factor, KeyedRandom random, long entity, int day, int draw) {
        index = which;
        decision = decisions[which];
        features = seen;
        precision = decision.precision() * factor;
        u = random.uniform(RandomStream.DECISION, entity, day, draw);
        for (int o = 0; o < constants[which].length; o++) {
            double sum = constants[which][o];
            for (int f = 0; f < weights[which][o].length; f++) {
                sum += weights[which][o][f] * seen[f];
            }
            utility[o] = precision * sum;
        }
    }

    /** Returns the decision that is asked for. */
    public Decision decision() {
        return decision;
    }

    /**
     * Returns a feature as the deciding actor knows it.
     *
     * @param index
     *            position in the feature list of the decision point
     */
    public double feature(int index) {
        return features[index];
    }

    /** Returns the softmax probability of an option. */
    public double probabilityOf(int option) {
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
    public int sample() {
        double left = u;
        int options = constants[index].length;
        for (int o = 0; o < options - 1; o++) {
            left -= probabilityOf(o);
            if (left < 0) {
                return o;
            }
        }
        return options - 1;
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
            double best = 0.05;
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
