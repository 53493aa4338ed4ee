package puebla.kernel.decision;

import java.util.Arrays;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.EntityKeys;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.InvariantViolation;
import puebla.kernel.state.StateVisitor;
import puebla.kernel.state.Stateful;
import puebla.kernel.state.WarState;

/** Asks the deciding actors through the {@link Policy} and records their choices. */
public final class Decisions implements Stateful {
    /** Maximum number of reasons of a decision, as of an event. */
    private static final int REASONS = 3;

    private static final DecisionPoint<Nothing> NOTHING_ASKED = DecisionPoint.firstAnswer("", Nothing.class);

    /** Options of the point that the builder has before the first decision. */
    private enum Nothing {}

    private final Scenario scenario;
    private final EntityKeys keys;
    private final WarState state;
    private final Policy policy;
    private final boolean explained;
    private final DecisionRequest request;
    private final DecisionBuilder<?> builder;
    private final int[] lastChoice;
    /**
     * Features with the largest contributions to the latest decision, −1 for none. Computed on request only.
     */
    private final int[] reasons = new int[REASONS];

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
        builder = new DecisionBuilder<>(this, NOTHING_ASKED);
        lastChoice = new int[scenario.decisions().size()];
        Arrays.fill(reasons, -1);
        Arrays.fill(lastChoice, -1);
    }

    /** Begins a request for a decision. */
    @SuppressWarnings("unchecked") // the one builder is used for all points, one after the other
    public <O extends Enum<O>> DecisionBuilder<O> begin(DecisionPoint<O> point) {
        return ((DecisionBuilder<O>) builder).of(point, state.day);
    }

    /** Returns the index of the option that the policy chooses, or that an override forces. */
    int ask(DecisionBuilder<?> asked) {
        var point = asked.point();
        int which = decisionOf(point, asked.actor());
        request.set(which, asked.values(), state.random.today(), keys.decision(which) ^ asked.entity(), state.day);
        asked.describe(request);
        int forced = scenario.forced().get(which);
        int option = forced >= 0 ? forced : chosen(point);
        if (lastChoice[which] < 0 || point.lastAnswerCounts()) {
            lastChoice[which] = option;
        }
        if (explained) {
            for (int r = 0; r < reasons.length; r++) {
                int feature = request.largestReason(option, r);
                reasons[r] = feature < 0 ? -1 : point.features().get(feature).index();
            }
        }
        return option;
    }

    private int chosen(DecisionPoint<?> point) {
        var choice = policy.choose(request);
        if (!point.options().contains(choice)) {
            throw invalid(point, "the policy chose " + choice + " (expected one of " + point.options() + ")");
        }
        return choice.ordinal();
    }

    long keyOfPlace(int place) {
        return keys.place(place);
    }

    long keyOfCandidate(int candidate) {
        return keys.candidate(candidate);
    }

    double known(int actor, DispatchTopic topic) {
        return state.mail.known(actor, topic);
    }

    int knownOn(int actor, DispatchTopic topic) {
        return state.mail.asOf(actor, topic);
    }

    InvariantViolation invalid(DecisionPoint<?> point, String what) {
        return new InvariantViolation(point.id() + ": " + what);
    }

    private int decisionOf(DecisionPoint<?> point, int actor) {
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
