package puebla.narrative;

import java.util.Map;
import java.util.Set;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.coalition.CoalitionEvents;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.commitment.CommitmentEvents;
import puebla.kernel.submodel.country.CountryEvents;
import puebla.kernel.submodel.crown.CrownEvents;
import puebla.kernel.submodel.debt.DebtEvents;
import puebla.kernel.submodel.expedition.ExpeditionEvents;
import puebla.kernel.submodel.guerrilla.GuerrillaEvents;
import puebla.kernel.submodel.powers.PowersEvents;

/** The rules by which an earlier event that caused an event is named in its sentence ("after …"). */
final class CauseRules {
    private static final int STALE_DAYS = 500;
    /** Largest age of the news that makes a garrison give up [days]. */
    private static final int NEWS_DAYS = 60;
    /** Events whose sentence states the fall of the place, or the step of the ruler, that is recorded as cause. */
    private static final Set<EventType> SELF_EXPLAINED = Set.of(SharedEvents.LAST_PLACE_FALLS,
            SharedEvents.RULER_CAPTURED, CrownEvents.RULER_KILLED, CrownEvents.RULER_ESCAPES,
            CrownEvents.CAPTIVE_FREED);
    /** Per cause, the events whose sentence already implies it. */
    private static final Map<EventType, Set<EventType>> IMPLYING = Map.of(
            SharedEvents.RULER_CAPTURED,
            Set.of(CrownEvents.RULER_TRIED, CrownEvents.RULER_EXECUTED, CrownEvents.RULER_PARDONED),
            SharedEvents.REGENCY, Set.of(CrownEvents.MONARCHY_VOTED),
            CrownEvents.CROWN_OFFERED, Set.of(CrownEvents.CROWN_ACCEPTED, CrownEvents.NO_CANDIDATE),
            CoalitionEvents.CONVENTION, Set.of(SharedEvents.PLACE_TAKEN),
            SharedEvents.MORATORIUM, Set.of(DebtEvents.MORATORIUM_REPEALED),
            SharedEvents.WITHDRAWAL_DECIDED,
            Set.of(CommitmentEvents.PLAN_CHANGED, CommitmentEvents.LOT_EMBARKED, SharedEvents.PATRON_GONE));
    /** Events by which a place changes sides or its garrison gives up. */
    private static final Set<EventType> FALLS = Set.of(SharedEvents.PLACE_TAKEN, CountryEvents.PLACE_RISES,
            SharedEvents.GARRISON_YIELDS, SharedEvents.GARRISON_BETRAYED);
    /** Per cause, the events that end what it began. */
    private static final Map<EventType, Set<EventType>> ENDERS = Map.of(
            SharedEvents.MORATORIUM, Set.of(DebtEvents.MORATORIUM_REPEALED),
            CoalitionEvents.CONVENTION, Set.of(CoalitionEvents.COALITION_ENDED),
            SharedEvents.WITHDRAWAL_DECIDED, Set.of(SharedEvents.PATRON_GONE),
            SharedEvents.RULER_CAPTURED,
            Set.of(CrownEvents.RULER_EXECUTED, CrownEvents.RULER_PARDONED, CrownEvents.CAPTIVE_FREED),
            ExpeditionEvents.REINFORCEMENT_ORDERED, Set.of(SharedEvents.WITHDRAWAL_DECIDED));

    private final CompletedRun run;

    CauseRules(CompletedRun run) {
        this.run = run;
    }

    /**
     * Reports whether the sentence can name a cause: it adds information, belongs to the right side and place, and no
     * later event has taken its place.
     */
    boolean fits(Event cause, Event event) {
        return event.day() - cause.day() <= STALE_DAYS && informs(cause, event) && !contradicts(cause, event)
                && !superseded(cause, event);
    }

    private static boolean informs(Event cause, Event event) {
        if (SELF_EXPLAINED.contains(event.type())) {
            return false;
        }
        if (event.type() == CrownEvents.RULER_ENTERS) {
            return cause.type() != CrownEvents.RULER_LANDS;
        }
        if (event.type() == SharedEvents.RULER_LEFT) {
            return cause.type() != CrownEvents.RULER_ABDICATES;
        }
        if (event.type() == GuerrillaEvents.ARMY_RAISED) {
            return cause.type() != PowersEvents.ARMS_FLOW || !event.because().contains(Feature.ARMS_FLOW);
        }
        if (event.type() == SharedEvents.GARRISON_YIELDS) {
            return cause.type() == CombatEvents.SIEGE_BEGINS || event.day() - cause.day() <= NEWS_DAYS;
        }
        return tells(cause, event);
    }

    private static boolean tells(Event cause, Event event) {
        if (cause.type() == CombatEvents.SIEGE_BEGINS) {
            return event.type() == SharedEvents.GARRISON_YIELDS || event.type() == SharedEvents.GARRISON_BETRAYED;
        }
        var implying = IMPLYING.get(cause.type());
        if (implying != null) {
            return !implying.contains(event.type());
        }
        return cause.place() < 0 || cause.place() != event.place() || cause.day() != event.day();
    }

    /** Reports whether a place fell after a success of the side that lost it. */
    private static boolean contradicts(Event cause, Event event) {
        return FALLS.contains(event.type()) && event.side() * cause.side() < 0;
    }

    /** Reports whether an event between the two has ended what the cause began. */
    private boolean superseded(Event cause, Event event) {
        var enders = ENDERS.getOrDefault(cause.type(), Set.of());
        return !enders.isEmpty() && run.events().subList(cause.id() + 1, event.id()).stream()
                .anyMatch(between -> enders.contains(between.type()));
    }
}
