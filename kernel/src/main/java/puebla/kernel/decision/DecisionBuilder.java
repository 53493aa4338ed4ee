package puebla.kernel.decision;

import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Feature;
import puebla.kernel.state.DispatchTopic;

/**
 * Builder of a request for a decision: {@code war.decisions.begin(POINT).with(FEATURE, value)….choose()}. Each feature of
 * the point must be given once, in any order. One object is reused for all decisions of a run.
 *
 * @param <O>
 *            the options of the decision point
 */
public final class DecisionBuilder<O extends Enum<O>> {
    private final Decisions decisions;
    /** Features in the order of the decision point. */
    private final double[] values = new double[DecisionRequest.MAX_FEATURES];
    private DecisionPoint<O> point;
    private long given;
    private int actor;
    private long entity;
    private int place;
    private int force;
    private int candidate;
    private int knownOn;

    DecisionBuilder(Decisions decisions, DecisionPoint<O> first) {
        this.decisions = decisions;
        point = first;
    }

    DecisionBuilder<O> of(DecisionPoint<O> next, int day) {
        point = next;
        given = 0;
        actor = -1;
        entity = 0;
        place = -1;
        force = -1;
        candidate = -1;
        knownOn = day;
        return this;
    }

    /** Names the deciding actor, if several face the same point. */
    public DecisionBuilder<O> by(int actor) {
        this.actor = actor;
        return this;
    }

    /** Names the place that the decision is about. Decisions about two places on one day have independent draws. */
    public DecisionBuilder<O> at(int place) {
        this.place = place;
        entity ^= decisions.keyOfPlace(place);
        return this;
    }

    /** Names the force that the decision is about. */
    public DecisionBuilder<O> ofForce(int force) {
        this.force = force;
        return this;
    }

    /** Names the candidate that the decision is about. Decisions about two candidates have independent draws. */
    public DecisionBuilder<O> about(int candidate) {
        this.candidate = candidate;
        entity ^= decisions.keyOfCandidate(candidate);
        return this;
    }

    /**
     * Gives a feature.
     *
     * @param value
     *            its value, in the unit of the feature
     */
    public DecisionBuilder<O> with(Feature feature, double value) {
        int at = point.features().indexOf(feature);
        if (at < 0 || (given >> at & 1) != 0) {
            throw decisions.invalid(point, (at < 0 ? "unknown" : "repeated") + " feature " + feature.id());
        }
        values[at] = value;
        given |= 1L << at;
        return this;
    }

    /** Gives a feature that is the latest value that has arrived by mail. */
    public DecisionBuilder<O> known(Feature feature, int actor, DispatchTopic topic) {
        return relyingOn(actor, topic).with(feature, decisions.known(actor, topic));
    }

    /** Records that a feature follows from the latest value that has arrived by mail. */
    public DecisionBuilder<O> relyingOn(int actor, DispatchTopic topic) {
        knownOn = Math.min(knownOn, decisions.knownOn(actor, topic));
        return this;
    }

    /**
     * Asks for the decision.
     *
     * @return the chosen option
     */
    public O choose() {
        if (Long.bitCount(given) != point.features().size()) {
            throw decisions.invalid(point,
                    "expected " + point.features().size() + " features, not " + Long.bitCount(given));
        }
        return point.options().get(decisions.ask(this));
    }

    DecisionPoint<O> point() {
        return point;
    }

    double[] values() {
        return values;
    }

    int actor() {
        return actor;
    }

    long entity() {
        return entity;
    }

    void describe(DecisionRequest request) {
        request.about(place, force, candidate, knownOn);
    }
}
