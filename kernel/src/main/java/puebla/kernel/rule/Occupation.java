package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.DispatchTopic;

/** Change of the holder of a place, and entry of a column, which leaves a garrison. */
public final class Occupation {
    /** Largest share of a native force left as garrison in a place that its side has taken [share]. Judgement. */
    private static final double LEFT_BY_NATIVES = 0.4;
    /** Missing men up to which a foreign column adds none to a native garrison [men]. Judgement. */
    private static final double TOO_FEW = 60;

    private Occupation() {}

    /** Lets a column take a place, rest there and leave a garrison. */
    public static void enter(War war, int place, int force, int cause) {
        var forces = war.state.forces;
        int side = forces.side(force);
        int actor = war.scenario().contingents().get(forces.contingent(force)).actor();
        takePlace(war, place, side, actor, cause);
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side(f) == side) {
                forces.halt(f);
                forces.rest(f, Math.max(forces.busyUntil(f),
                        war.state.day + (int) war.value(SharedParameters.REST_AFTER_TAKING)));
            }
        }
        double need = Garrisons.need(war, place);
        int natives = ForceQueries.largest(war, place, side > 0 ? war.columns.clientLine() : war.columns.homeLine());
        if (natives >= 0) {
            need -= Math.max(0, leave(war, natives, place, Math.min(need, forces.strength(natives) * LEFT_BY_NATIVES)));
        }
        if (need > TOO_FEW && forces.exists(force) && ForceQueries.foreign(war, forces.contingent(force))
                && war.state.expedition.capitalTakenDay() >= 0) {
            leave(war, force, place,
                    Math.min(need, forces.strength(force) * war.value(SharedParameters.GARRISON_SHARE_OF_COLUMN)));
        }
    }

    /**
     * Gives a place to a side and ends its siege. If the holder changes, records the event, its dispatch and its effect
     * on public belief.
     */
    public static void takePlace(War war, int place, int side, int actor, int cause) {
        var country = war.state.country;
        boolean changed = country.held(place) != side;
        country.take(place, side, war.state.day);
        if (!changed) {
            return;
        }
        war.state.treasuries.requireAssessment();
        int event = war.events.begin(SharedEvents.PLACE_TAKEN).at(place).side(side).by(actor).causedBy(cause).record();
        if (place == war.scenario().capital()) {
            var expedition = war.state.expedition;
            if (side > 0 && expedition.capitalTakenDay() < 0) {
                expedition.takeCapital(war.state.day, event);
                war.dispatches.report(place, war.scenario().patron(), DispatchTopic.CAPITAL_TAKEN, 1);
            }
            PublicBelief.shift(war, side, war.value(SharedParameters.NEWS_CAPITAL));
        } else if (war.columns.town(place) > ScenarioColumns.GREAT_TOWN) {
            PublicBelief.shift(war, side, war.value(SharedParameters.NEWS_TOWN));
        }
    }

    private static double leave(War war, int force, int place, double men) {
        return Garrisons.detach(war, force, place, (long) men) >= 0 ? men : 0;
    }
}
