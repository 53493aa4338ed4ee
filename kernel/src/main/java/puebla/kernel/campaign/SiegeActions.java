package puebla.kernel.campaign;

import puebla.kernel.mechanism.War;
import puebla.kernel.random.RandomStream;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.Occupation;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.state.ForceTable;
import puebla.kernel.state.Leaders;

/** Acts that begin and end a siege. */
final class SiegeActions {
    /** Minimum fighting worth of the besiegers, relative to the forces inside, at which they can close their lines. */
    static final double LINES = 0.85;

    private SiegeActions() {}

    /** Begins a siege. */
    static void begin(War war, int place, int comer) {
        var country = war.state.country;
        int side = war.state.forces.side[comer];
        country.besiege(place, war.state.day);
        country.worksLeft[place] = 1;
        double stores = war.value(Parameter.SIEGE_FOOD)
                * (0.7 + 0.6 * war.uniform(RandomStream.SIEGE, war.keys.place[place], 1));
        country.food[place] =
                place == ExpeditionQueries.stronghold(war) || war.scenario().places().get(place).works().ordinal() == 2
                        ? stores
                        : stores * 0.5;
        country.powder[place] = country.food[place] * 1.05;
        country.hope[place] = 1;
        country.siegeEvent[place] = war.events.begin(EventType.SIEGE_BEGINS).at(place).side(side)
                .by(war.scenario().contingents().get(war.state.forces.contingent[comer]).actor())
                .of(war.state.forces.contingent[comer])
                .led(war.state.forces.leader[comer]).with(Amount.MEN, war.state.strength.menOf(side, place))
                .with(Amount.ENEMY_MEN, war.state.strength.menOf(-side, place)).becauseDecided().record();
    }

    /**
     * Ends a siege, independent of who holds the place afterwards.
     *
     * @param event
     *            cause of a raised siege; −1 when the siege ends otherwise
     */
    static void lift(War war, int p, int event) {
        war.state.country.endSiege(p);
        war.state.country.worksLeft[p] = Math.max(0.5, war.state.country.worksLeft[p]);
        if (event >= 0) {
            war.events.begin(EventType.SIEGE_RAISED).at(p).side(war.state.country.held[p]).causedBy(event).record();
        }
    }

    /**
     * Applies the surrender of a garrison: some men slip away, the others become prisoners, and the besieger enters.
     */
    static void surrender(War war, int p, int besieger, EventType type, int cause, Feature reason, double pull) {
        var forces = war.state.forces;
        int holder = war.state.country.held[p];
        long men = 0;
        long taken = 0;
        int bestLeader = -1;
        for (int f = forces.nextAt(p, 0); f >= 0; f = forces.nextAt(p, f + 1)) {
            if (forces.side[f] == holder && forces.posture[f] != ForceTable.MARCH) {
                men += forces.strength(f);
                if (forces.leader[f] >= 0) {
                    bestLeader = forces.leader[f];
                    captureLeader(war, forces.leader[f]);
                    forces.leader[f] = -1;
                }
                if (!ForceQueries.foreign(war, forces.contingent[f])) {
                    Battle.scatter(war, f, 1 - war.value(Parameter.CAPTURED_AT_SURRENDER));
                }
                if (forces.exists(f)) {
                    taken += Captives.capture(war, f, 1);
                }
            }
        }
        int side = -holder;
        int event = war.events.begin(type).at(p).side(side).led(bestLeader).with(Amount.ENEMY_MEN, men)
                .with(Amount.PRISONERS, taken)
                .because(reason, pull).causedBy(cause).record();
        if (men > 2500) {
            PublicBelief.shift(war, side, war.value(Parameter.NEWS_ARMY_BROKEN));
        }
        if (besieger >= 0 && forces.exists(besieger)) {
            Occupation.enter(war, p, besieger, event);
        } else {
            Occupation.takePlace(war, p, side, side > 0 ? war.scenario().patron() : war.scenario().home(), event);
        }
    }

    /** Captures the commander of a garrison that surrenders, unless he escapes on the long road, as most do. */
    private static void captureLeader(War war, int leader) {
        if (war.uniform(RandomStream.LEADER, war.keys.leader[leader], 0) > war.value(Parameter.OFFICERS_ESCAPE)) {
            war.state.leaders.state[leader] = Leaders.CAPTIVE;
        }
    }
}
