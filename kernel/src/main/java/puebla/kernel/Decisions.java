package puebla.kernel;

import java.util.Arrays;
import puebla.kernel.data.DecisionPoint;

/** Asks the deciding actors through the {@link Policy} and records their choices. */
public final class Decisions implements Archive.Kept {
    private final War war;
    private final Policy policy;
    private final Pending pending;
    /** Features of the current decision request. */
    private final double[] seen = new double[Pending.MOST_FEATURES];
    private int given;
    private final int[] lastChoice;
    /**
     * Features with the largest contributions to the latest decision, −1 for none. Updated only if events are logged.
     */
    final int[] because = new int[3];

    Decisions(War war, Pending.Weights weights, Policy policy) {
        this.war = war;
        this.policy = policy;
        pending = new Pending(weights);
        lastChoice = new int[war.scenario().decisions().size()];
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
     * @return index of the option
     */
    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double... features) {
        System.arraycopy(features, 0, seen, 0, features.length);
        given = features.length;
        return ask(point, actor, entity, calm);
    }

    // Overloads for the usual numbers of features; they avoid allocating an array per request.

    public int decide(DecisionPoint point, double a, double b) {
        return see(a, b).ask(point, -1, 0, 1);
    }

    public int decide(DecisionPoint point, double a, double b, double c) {
        return see(a, b, c).ask(point, -1, 0, 1);
    }

    public int decide(DecisionPoint point, double a, double b, double c, double d) {
        return see(a, b, c, d).ask(point, -1, 0, 1);
    }

    public int decide(DecisionPoint point, double a, double b, double c, double d, double e) {
        return see(a, b, c, d, e).ask(point, -1, 0, 1);
    }

    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double a, double b, double c) {
        return see(a, b, c).ask(point, actor, entity, calm);
    }

    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double a, double b, double c,
            double d) {
        return see(a, b, c, d).ask(point, actor, entity, calm);
    }

    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double a, double b, double c,
            double d, double e) {
        return see(a, b, c, d, e).ask(point, actor, entity, calm);
    }

    public int decide(DecisionPoint point, double a, double b, double c, double d, double e, double f) {
        return see(a, b, c, d, e, f).ask(point, -1, 0, 1);
    }

    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double a, double b, double c,
            double d, double e, double f) {
        return see(a, b, c, d, e, f).ask(point, actor, entity, calm);
    }

    public int decideFor(DecisionPoint point, int actor, long entity, double calm, double a, double b, double c,
            double d, double e, double f, double g) {
        return see(a, b, c, d, e, f).saw(6, g).ask(point, actor, entity, calm);
    }

    private Decisions see(double a, double b) {
        seen[0] = a;
        return saw(1, b);
    }

    private Decisions see(double a, double b, double c) {
        return see(a, b).saw(2, c);
    }

    private Decisions see(double a, double b, double c, double d) {
        return see(a, b, c).saw(3, d);
    }

    private Decisions see(double a, double b, double c, double d, double e) {
        return see(a, b, c, d).saw(4, e);
    }

    private Decisions see(double a, double b, double c, double d, double e, double f) {
        return see(a, b, c, d, e).saw(5, f);
    }

    private Decisions saw(int index, double last) {
        seen[index] = last;
        given = index + 1;
        return this;
    }

    private int ask(DecisionPoint point, int actor, long entity, double calm) {
        if (given != point.features().size()) {
            throw new KernelFault(
                    point.id() + ": expected " + point.features().size() + " features, not " + given);
        }
        int which = decisionOf(point, actor);
        pending.set(which, seen, calm, war.dice, war.theatre.decisionKey[which] ^ entity, war.day, 0);
        int forced = war.scenario().forced().get(which);
        int option = forced >= 0 ? forced : policy.choose(pending);
        if (lastChoice[which] < 0 || point.lastAnswerCounts()) {
            lastChoice[which] = option;
        }
        if (war.chronicled()) {
            for (int r = 0; r < because.length; r++) {
                int feature = pending.largestReason(option, r);
                because[r] = feature < 0 ? -1 : point.features().get(feature).ordinal();
            }
        }
        return option;
    }

    private int decisionOf(DecisionPoint point, int actor) {
        var decisions = war.scenario().decisions();
        for (int d = 0; d < decisions.size(); d++) {
            if (decisions.get(d).point() == point && (actor < 0 || decisions.get(d).chooser() == actor)) {
                return d;
            }
        }
        throw new KernelFault(
                "scenario '" + war.scenario().id() + "': missing decision for point " + point.id() + " and actor "
                        + actor);
    }

    int lastChoice(int decision) {
        return lastChoice[decision];
    }

    Policy policy() {
        return policy;
    }

    @Override
    public void pass(Archive archive) {
        archive.pass(lastChoice);
    }
}
