package puebla.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.crown.CrownEvents;
import puebla.kernel.submodel.expedition.ExpeditionEvents;
import puebla.kernel.submodel.government.GovernmentEvents;

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
     *            whether the home government has been captured and has no heir yet
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

        private State caught(boolean now) {
            return new State(client, landed, empire, accepted, offered, arrived, now, gone, candidate);
        }
    }

    /** The change of the state by an event. */
    private interface Change {
        State after(State now, Event event, int capital);
    }

    private static final State FIRST = new State(Client.PARTY, false, false, false, false, false, false, false, 0);

    /** The changes by types of events; other events change nothing. */
    private static final Map<EventType, Change> CHANGES = Map.ofEntries(
            Map.entry(SharedEvents.LANDING, (now, _, _) -> landed(now)),
            Map.entry(ExpeditionEvents.CONTINGENT_ARRIVES, (now, _, _) -> landed(now)),
            Map.entry(ExpeditionEvents.REINFORCEMENT_LANDS, (now, _, _) -> landed(now)),
            Map.entry(SharedEvents.REGENCY, (now, _, _) -> now.with(Client.REGENCY)),
            Map.entry(CrownEvents.MONARCHY_VOTED, (now, _, _) -> now.with(Client.CROWN)),
            Map.entry(CrownEvents.RULER_ENTERS, (now, _, _) -> now.with(Client.CROWN)),
            Map.entry(CrownEvents.FRIENDLY_REPUBLIC, (now, _, _) -> now.with(Client.REPUBLIC)),
            Map.entry(CrownEvents.CROWN_OFFERED, (now, _, _) -> now.offered(true, now.candidate)),
            Map.entry(CrownEvents.CANDIDATE_REFUSES,
                    (now, event, _) -> now.offered(now.offered, candidate(now, event) + 1)),
            Map.entry(CrownEvents.NO_CANDIDATE, (now, _, _) -> now.offered(false, 0)),
            Map.entry(CrownEvents.CROWN_ACCEPTED,
                    (now, _, _) -> new State(Client.CROWN, now.landed, true, true, true, now.arrived, now.caught,
                            now.gone, now.candidate)),
            Map.entry(CrownEvents.RULER_LANDS,
                    (now, _, _) -> new State(now.client, now.landed, now.empire, now.accepted, now.offered, true,
                            now.caught, now.gone, now.candidate)),
            Map.entry(CrownEvents.RULER_ABDICATES, (now, _, _) -> now.with(Client.FALLEN_CROWN)),
            Map.entry(SharedEvents.RULER_LEFT, (now, _, _) -> now.with(Client.FALLEN_CROWN)),
            Map.entry(SharedEvents.RULER_CAPTURED, (now, _, _) -> now.with(Client.FALLEN_CROWN)),
            Map.entry(CrownEvents.RULER_KILLED, (now, _, _) -> now.with(Client.FALLEN_CROWN)),
            Map.entry(CrownEvents.CAPTIVE_FREED, (now, _, _) -> now.with(Client.CROWN)),
            Map.entry(SharedEvents.PLACE_TAKEN,
                    (now, event, capital) -> event.place() == capital && event.side() < 0 && !now.accepted
                            ? withoutCapital(now)
                            : now),
            Map.entry(GovernmentEvents.SEAT_CAUGHT, (now, _, _) -> now.caught(true)),
            Map.entry(GovernmentEvents.HEIR_ACCLAIMED, (now, _, _) -> now.caught(false)),
            Map.entry(SharedEvents.PATRON_GONE,
                    (now, _, _) -> new State(now.client, now.landed, now.empire, now.accepted, now.offered,
                            now.arrived, now.caught, true, now.candidate)));

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
        var change = CHANGES.get(event.type());
        return change == null ? now : change.after(now, event, capital);
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

    /** Returns the index of the candidate of an event: the one that the event names, otherwise the next one. */
    static int candidate(State before, Event event) {
        long named = ArgumentResolver.known(event, Amount.PLACES);
        return named >= 0 ? (int) named : before.candidate;
    }
}
