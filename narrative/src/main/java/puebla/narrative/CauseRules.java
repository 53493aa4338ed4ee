package puebla.narrative;

import java.util.Set;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;

/** The rules by which an earlier event that caused an event is named in its sentence ("after …"). */
final class CauseRules {
    private static final int STALE_DAYS = 500;
    /** Largest age of the news that makes a garrison give up [days]. */
    private static final int NEWS_DAYS = 60;

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
        return switch (event.type()) {
            // the sentence itself states the fall of the place, or the step of the ruler, that is recorded as cause
            case LAST_PLACE_FALLS, RULER_CAPTURED, RULER_KILLED, RULER_ESCAPES -> false;
            case RULER_ENTERS -> cause.type() != EventType.RULER_LANDS;
            case RULER_LEFT -> cause.type() != EventType.RULER_ABDICATES;
            case ARMY_RAISED -> cause.type() != EventType.ARMS_FLOW || !event.because().contains(Feature.ARMS_FLOW);
            case GARRISON_YIELDS -> cause.type() == EventType.SIEGE_BEGINS || event.day() - cause.day() <= NEWS_DAYS;
            default -> tells(cause, event);
        };
    }

    private static boolean tells(Event cause, Event event) {
        return switch (cause.type()) {
            case SIEGE_BEGINS ->
                    event.type() == EventType.GARRISON_YIELDS || event.type() == EventType.GARRISON_BETRAYED;
            case RULER_CAPTURED -> event.type() != EventType.RULER_TRIED && event.type() != EventType.RULER_EXECUTED
                    && event.type() != EventType.RULER_PARDONED;
            case REGENCY -> event.type() != EventType.MONARCHY_VOTED;
            case CROWN_OFFERED -> event.type() != EventType.CROWN_ACCEPTED && event.type() != EventType.NO_CANDIDATE;
            case CONVENTION -> event.type() != EventType.PLACE_TAKEN;
            case MORATORIUM -> event.type() != EventType.MORATORIUM_REPEALED;
            case WITHDRAWAL_DECIDED -> event.type() != EventType.PLAN_CHANGED && event.type() != EventType.LOT_EMBARKED
                    && event.type() != EventType.PATRON_GONE;
            default -> cause.place() < 0 || cause.place() != event.place() || cause.day() != event.day();
        };
    }

    /** Reports whether a place fell after a success of the side that lost it. */
    private static boolean contradicts(Event cause, Event event) {
        return switch (event.type()) {
            case PLACE_TAKEN, PLACE_RISES, GARRISON_YIELDS, GARRISON_BETRAYED -> event.side() * cause.side() < 0;
            default -> false;
        };
    }

    /** Reports whether an event between the two has ended what the cause began. */
    private boolean superseded(Event cause, Event event) {
        var enders = enders(cause.type());
        return !enders.isEmpty() && run.events().subList(cause.id() + 1, event.id()).stream()
                .anyMatch(between -> enders.contains(between.type()));
    }

    private static Set<EventType> enders(EventType cause) {
        return switch (cause) {
            case MORATORIUM -> Set.of(EventType.MORATORIUM_REPEALED);
            case CONVENTION -> Set.of(EventType.COALITION_ENDED);
            case WITHDRAWAL_DECIDED -> Set.of(EventType.PATRON_GONE);
            case RULER_CAPTURED -> Set.of(EventType.RULER_EXECUTED, EventType.RULER_PARDONED);
            case REINFORCEMENT_ORDERED -> Set.of(EventType.WITHDRAWAL_DECIDED);
            default -> Set.of();
        };
    }
}
