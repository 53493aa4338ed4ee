package puebla.lab.telling;

import java.util.Set;
import puebla.kernel.Event;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;

/** The rules by which an earlier event that caused an event is named in its sentence ("after …"). */
final class Earlier {
    private static final int STALE_DAYS = 500;
    /** Largest age of the news that makes a garrison give up [days]. */
    private static final int NEWS_DAYS = 60;

    private final Tale tale;

    Earlier(Tale tale) {
        this.tale = tale;
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
        return switch (event.kind()) {
            // the sentence itself states the fall of the place, or the step of the ruler, that is recorded as cause
            case LAST_PLACE_FALLS, RULER_CAPTURED, RULER_KILLED, RULER_ESCAPES -> false;
            case RULER_ENTERS -> cause.kind() != Kind.RULER_LANDS;
            case RULER_LEFT -> cause.kind() != Kind.RULER_ABDICATES;
            case ARMY_RAISED -> cause.kind() != Kind.ARMS_FLOW || !event.because().contains(Feature.ARMS_FLOW);
            case GARRISON_YIELDS -> cause.kind() == Kind.SIEGE_BEGINS || event.day() - cause.day() <= NEWS_DAYS;
            default -> tells(cause, event);
        };
    }

    private static boolean tells(Event cause, Event event) {
        return switch (cause.kind()) {
            case SIEGE_BEGINS -> event.kind() == Kind.GARRISON_YIELDS || event.kind() == Kind.GARRISON_BETRAYED;
            case RULER_CAPTURED -> event.kind() != Kind.RULER_TRIED && event.kind() != Kind.RULER_EXECUTED
                    && event.kind() != Kind.RULER_PARDONED;
            case REGENCY -> event.kind() != Kind.MONARCHY_VOTED;
            case CROWN_OFFERED -> event.kind() != Kind.CROWN_ACCEPTED && event.kind() != Kind.NO_CANDIDATE;
            case CONVENTION -> event.kind() != Kind.PLACE_TAKEN;
            case MORATORIUM -> event.kind() != Kind.MORATORIUM_REPEALED;
            case WITHDRAWAL_DECIDED -> event.kind() != Kind.PLAN_CHANGED && event.kind() != Kind.LOT_EMBARKED
                    && event.kind() != Kind.PATRON_GONE;
            default -> cause.place() < 0 || cause.place() != event.place() || cause.day() != event.day();
        };
    }

    /** Reports whether a place fell after a success of the side that lost it. */
    private static boolean contradicts(Event cause, Event event) {
        return switch (event.kind()) {
            case PLACE_TAKEN, PLACE_RISES, GARRISON_YIELDS, GARRISON_BETRAYED -> event.side() * cause.side() < 0;
            default -> false;
        };
    }

    /** Reports whether an event between the two has ended what the cause began. */
    private boolean superseded(Event cause, Event event) {
        var enders = enders(cause.kind());
        return !enders.isEmpty() && tale.events().subList(cause.id() + 1, event.id()).stream()
                .anyMatch(between -> enders.contains(between.kind()));
    }

    private static Set<Kind> enders(Kind cause) {
        return switch (cause) {
            case MORATORIUM -> Set.of(Kind.MORATORIUM_REPEALED);
            case CONVENTION -> Set.of(Kind.COALITION_ENDED);
            case WITHDRAWAL_DECIDED -> Set.of(Kind.PATRON_GONE);
            case RULER_CAPTURED -> Set.of(Kind.RULER_EXECUTED, Kind.RULER_PARDONED);
            case REINFORCEMENT_ORDERED -> Set.of(Kind.WITHDRAWAL_DECIDED);
            default -> Set.of();
        };
    }
}
