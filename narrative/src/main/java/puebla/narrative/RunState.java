package puebla.narrative;

import java.util.ArrayList;
import java.util.List;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;

/**
 * The state of the told run at each of its events, as far as the wording depends on it. It is derived from the events
 * alone, so a sentence can only state what the run contains.
 */
final class RunState {
    /** The government or party on the side of the intervention. */
    enum Client {
        /** A party of the country; no foreign force has landed. */
        PARTY,
        /** No government yet; foreign forces have landed. */
        INTERVENTION,
        /** A regency before the vote for a monarchy. */
        REGENCY,
        /** A monarchy has been voted, and its throne has not ended. */
        CROWN,
        /** A republic that the patron has set up. */
        REPUBLIC,
        /** A monarchy that has ended: its ruler has left, is captive or dead, or it had none and lost the capital. */
        FALLEN_CROWN
    }

    /**
     * The state at one event.
     *
     * @param landed
     *            whether a foreign force has landed
     * @param empire
     *            whether a monarchy has been voted or a crown accepted
     * @param accepted
     *            whether a candidate has accepted the crown
     * @param offered
     *            whether the crown has been offered in the current round of candidates
     * @param arrived
     *            whether a ruler has landed
     * @param caught
     *            whether the home government has been captured
     * @param gone
     *            whether the army of the patron has left the country
     * @param candidate
     *            index of the candidate whose answer is next
     */
    record State(Client client, boolean landed, boolean empire, boolean accepted, boolean offered, boolean arrived,
            boolean caught, boolean gone, int candidate) {
        private State with(Client to) {
            return new State(to, landed, empire || to == Client.CROWN, accepted, offered, arrived, caught, gone,
                    candidate);
        }

        private State offered(boolean now, int next) {
            return new State(client, landed, empire, accepted, now, arrived, caught, gone, next);
        }
    }

    private static final State FIRST = new State(Client.PARTY, false, false, false, false, false, false, false, 0);

    private final List<State> after = new ArrayList<>();

    RunState(CompletedRun run) {
        var state = FIRST;
        for (var event : run.events()) {
            state = next(state, event, run.scenario().capital());
            after.add(state);
        }
    }

    /** Returns the state at an event, including what the event itself changes; after the last event the final state. */
    State at(int event) {
        return event < 0 || after.isEmpty() ? FIRST : after.get(Math.min(event, after.size() - 1));
    }

    /** Returns the state before an event. */
    State before(int event) {
        return at(event - 1);
    }

    private static State next(State now, Event event, int capital) {
        return switch (event.type()) {
            case LANDING, CONTINGENT_ARRIVES, REINFORCEMENT_LANDS -> landed(now);
            case REGENCY -> now.with(Client.REGENCY);
            case MONARCHY_VOTED, RULER_ENTERS -> now.with(Client.CROWN);
            case FRIENDLY_REPUBLIC -> now.with(Client.REPUBLIC);
            case CROWN_OFFERED -> now.offered(true, now.candidate);
            case CANDIDATE_REFUSES -> now.offered(now.offered, refused(now, event) + 1);
            case NO_CANDIDATE -> now.offered(false, 0);
            case CROWN_ACCEPTED -> new State(Client.CROWN, now.landed, true, true, true, now.arrived, now.caught,
                    now.gone, now.candidate);
            case RULER_LANDS -> new State(now.client, now.landed, now.empire, now.accepted, now.offered, true,
                    now.caught, now.gone, now.candidate);
            case RULER_ABDICATES, RULER_LEFT, RULER_CAPTURED, RULER_KILLED -> now.with(Client.FALLEN_CROWN);
            case PLACE_TAKEN -> event.place() == capital && event.side() < 0 && !now.accepted ? withoutCapital(now)
                    : now;
            case SEAT_CAUGHT -> new State(now.client, now.landed, now.empire, now.accepted, now.offered, now.arrived,
                    true, now.gone, now.candidate);
            case PATRON_GONE -> new State(now.client, now.landed, now.empire, now.accepted, now.offered, now.arrived,
                    now.caught, true, now.candidate);
            default -> now;
        };
    }

    private static State landed(State now) {
        return new State(now.client == Client.PARTY ? Client.INTERVENTION : now.client, true, now.empire, now.accepted,
                now.offered, now.arrived, now.caught, now.gone, now.candidate);
    }

    /** A government without a ruler ends when it loses the capital. */
    private static State withoutCapital(State now) {
        return switch (now.client) {
            case CROWN -> now.offered(false, now.candidate).with(Client.FALLEN_CROWN);
            case REGENCY, REPUBLIC -> now.with(now.landed ? Client.INTERVENTION : Client.PARTY);
            case PARTY, INTERVENTION, FALLEN_CROWN -> now;
        };
    }

    /** Returns the index of the candidate who refuses: the one that the event names, otherwise the next one. */
    static int refused(State before, Event event) {
        long named = event.type() == EventType.CANDIDATE_REFUSES ? ArgumentResolver.known(event, Amount.PLACES) : -1;
        return named >= 0 ? (int) named : before.candidate;
    }
}
