package puebla.kernel;

import java.util.List;
import puebla.kernel.chance.Dice;
import puebla.kernel.chance.Elementary;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Decision;

/**
 * A decision that somebody has to take now: who, what between, and what he knows. One object is reused for all decisions
 * of a war; a policy must not keep it.
 */
public final class Pending {
    /** The weights of all decisions as arrays: made once per scenario, shared by its wars. */
    static final class Weights {
        private final Decision[] decisions;
        private final double[][][] weights;
        private final double[][] constants;

        Weights(List<Decision> all) {
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

    /** No point of the model has more features. */
    static final int MOST_FEATURES = 16;

    private final Decision[] decisions;
    private final double[][][] weights;
    private final double[][] constants;
    private final double[] utility = new double[8];
    private Decision decision;
    private int index;
    private double[] features = new double[0];
    private double precision;
    private double u;

    Pending(Weights all) {
        decisions = all.decisions;
        weights = all.weights;
        constants = all.constants;
        decision = decisions[0];
    }

    void set(int which, double[] seen, double factor, Dice dice, long entity, int day, int draw) {
        index = which;
        decision = decisions[which];
        features = seen;
        precision = decision.precision() * factor;
        u = dice.uniform(Stream.DECISION, entity, day, draw);
        for (int o = 0; o < constants[which].length; o++) {
            double sum = constants[which][o];
            for (int f = 0; f < weights[which][o].length; f++) {
                sum += weights[which][o][f] * seen[f];
            }
            utility[o] = precision * sum;
        }
    }

    public Decision decision() {
        return decision;
    }

    /** Features in the order of the decision's point, as the chooser knows them. */
    public double feature(int index) {
        return features[index];
    }

    /** Softmax chance of an option. */
    public double chanceOf(int option) {
        double top = utility[0];
        int options = constants[index].length;
        for (int o = 1; o < options; o++) {
            top = Math.max(top, utility[o]);
        }
        double sum = 0;
        for (int o = 0; o < options; o++) {
            sum += Elementary.exp(utility[o] - top);
        }
        return Elementary.exp(utility[option] - top) / sum;
    }

    /** The option that the keyed draw picks by these chances. */
    public int drawn() {
        double left = u;
        int options = constants[index].length;
        for (int o = 0; o < options - 1; o++) {
            left -= chanceOf(o);
            if (left < 0) {
                return o;
            }
        }
        return options - 1;
    }

    /** The feature that speaks most for an option, against the mean of the others; −1 when none does. */
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
