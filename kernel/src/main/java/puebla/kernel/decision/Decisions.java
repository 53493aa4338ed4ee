package puebla.kernel.decision;

import java.util.Arrays;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.EntityKeys;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.state.InvariantViolation;
import puebla.kernel.state.StateVisitor;
import puebla.kernel.state.Stateful;
import puebla.kernel.state.WarState;

/** Asks the deciding actors through the {@link Policy} and records their choices. */
public final class Decisions implements Stateful {
    private final Scenario scenario;
    private final EntityKeys keys;
    private final WarState state;
    private final Policy policy;
    private final boolean explained;
    private final DecisionRequest request;
    /** Features of the current decision request. */
    private final double[] features = new double[DecisionRequest.MAX_FEATURES];
    private int featureCount;
    private final int[] lastChoice;
    /**
     * Features with the largest contributions to the latest decision, −1 for none. Computed on request only.
     */
    private final int[] reasons = new int[3];

    /**
     * Creates the decisions of a run.
     *
     * @param explained
     *            whether {@link #reasons} are computed
     */
    public Decisions(PreparedScenario prepared, WarState state, DecisionRequest.Weights weights, Policy policy,
            boolean explained) {
        scenario = prepared.scenario();
        keys = prepared.keys();
        this.state = state;
        this.policy = policy;
        this.explained = explained;
        request = new DecisionRequest(weights);
        lastChoice = new int[scenario.decisions().size()];
        Arrays.fill(reasons, -1);
        Arrays.fill(lastChoice, -1);
    }

    /**
     * Asks the only actor that faces a decision point.
     *
     * @return index of the option
     */
    public int decide(DecisionPoint point, double... features) {
        return decideFor(point, -1, 0, 1, features);
    }

    /**
     * Asks one actor for a decision.
     *
     * @param actor
     *            the deciding actor if several face the same point, −1 if there is only one
     * @param entity
     *            key of the subject, so that two requests on one day use different random draws
     * @param calm
     *            factor on the precision: below 1 in a crisis
     * @param values
     *            features of the point, in its order
     * @return index of the option
     */
    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double... values) {
        System.arraycopy(values, 0, features, 0, values.length);
        featureCount = values.length;
        return ask(point, actor, entity, calm);
    }

    // Overloads of decide and decideFor for the usual numbers of features; they allocate no array.

    public int decide(DecisionPoint point, double a, double b) {
        return with(a, b).ask(point, -1, 0, 1);
    }

    public int decide(DecisionPoint point, double a, double b, double c) {
        return with(a, b, c).ask(point, -1, 0, 1);
    }

    public int decide(DecisionPoint point, double a, double b, double c, double d) {
        return with(a, b, c, d).ask(point, -1, 0, 1);
    }

    public int decide(DecisionPoint point, double a, double b, double c, double d, double e) {
        return with(a, b, c, d, e).ask(point, -1, 0, 1);
    }

    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double a, double b, double c) {
        return with(a, b, c).ask(point, actor, entity, calm);
    }

    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double a, double b, double c,
            double d) {
        return with(a, b, c, d).ask(point, actor, entity, calm);
    }

    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double a, double b, double c,
            double d, double e) {
        return with(a, b, c, d, e).ask(point, actor, entity, calm);
    }

    public int decide(DecisionPoint point, double a, double b, double c, double d, double e, double f) {
        return with(a, b, c, d, e, f).ask(point, -1, 0, 1);
    }

    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double a, double b, double c,
            double d, double e, double f) {
        return with(a, b, c, d, e, f).ask(point, actor, entity, calm);
    }

    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double a, double b, double c,
            double d, double e, double f, double g) {
        return with(a, b, c, d, e, f).with(6, g).ask(point, actor, entity, calm);
    }

    private Decisions with(double a, double b) {
        features[0] = a;
        return with(1, b);
    }

    private Decisions with(double a, double b, double c) {
        return with(a, b).with(2, c);
    }

    private Decisions with(double a, double b, double c, double d) {
        return with(a, b, c).with(3, d);
    }

    private Decisions with(double a, double b, double c, double d, double e) {
        return with(a, b, c, d).with(4, e);
    }

    private Decisions with(double a, double b, double c, double d, double e, double f) {
        return with(a, b, c, d, e).with(5, f);
    }

    private Decisions with(int index, double last) {
        features[index] = last;
        featureCount = index + 1;
        return this;
    }

    private int ask(DecisionPoint point, int actor, long entity, double calm) {
        if (featureCount != point.features().size()) {
            throw new InvariantViolation(
                    point.id() + ": expected " + point.features().size() + " features, not " + featureCount);
        }
        int which = decisionOf(point, actor);
        request.set(which, features, calm, state.random.today(), keys.decision[which] ^ entity, state.day, 0);
        int forced = scenario.forced().get(which);
        int option = forced >= 0 ? forced : policy.choose(request);
        if (lastChoice[which] < 0 || point.lastAnswerCounts()) {
            lastChoice[which] = option;
        }
        if (explained) {
            for (int r = 0; r < reasons.length; r++) {
                int feature = request.largestReason(option, r);
                reasons[r] = feature < 0 ? -1 : point.features().get(feature).ordinal();
            }
        }
        return option;
    }

    private int decisionOf(DecisionPoint point, int actor) {
        var decisions = scenario.decisions();
        for (int d = 0; d < decisions.size(); d++) {
            if (decisions.get(d).point() == point && (actor < 0 || decisions.get(d).chooser() == actor)) {
                return d;
            }
        }
        throw new InvariantViolation(
                "scenario '" + scenario.id() + "': missing decision for point " + point.id() + " and actor "
                        + actor);
    }

    /**
     * Returns the features with the largest contributions to the latest decision, −1 for none. The array is reused.
     */
    public int[] reasons() {
        return reasons;
    }

    /**
     * Returns the recorded choice of a decision; −1 before it is asked. The decision point defines which choice counts.
     */
    public int lastChoice(int decision) {
        return lastChoice[decision];
    }

    /** Returns the policy that chooses. */
    public Policy policy() {
        return policy;
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(lastChoice);
    }
}
