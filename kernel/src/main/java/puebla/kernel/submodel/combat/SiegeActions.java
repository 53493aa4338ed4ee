package puebla.kernel.submodel.combat;

import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.Occupation;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.LeaderState;
import puebla.kernel.state.Posture;

/** Acts that begin and end a siege. */
public final class SiegeActions {
    private static final Draw STORES = Draw.of("combat.stores-of-siege");
    private static final Draw LEADER_ESCAPES = Draw.of("combat.leader-escapes");

    /** Largest number of siege trains that a commander's decision distinguishes [trains]. Judgement. */
    public static final double MOST_SIEGE_TRAINS = 1.5;
    /** Smallest stores of a place at the start of a siege, relative to their mean [ratio]. Judgement. */
    private static final double LEAST_STORES = 0.7;
    /** Range of these stores, relative to their mean [ratio]. Judgement. */
    private static final double SPREAD_OF_STORES = 0.6;

    private SiegeActions() {}

    /** Begins a siege. */
    public static void begin(War war, int place, int comer) {
        var country = war.state.country;
        int side = war.state.forces.side(comer);
        country.besiege(place, war.state.day);
        double stores = war.value(SiegeParameters.FOOD)
                * (LEAST_STORES + SPREAD_OF_STORES * war.uniform(STORES, war.keys.place(place)));
        double food =
                place == ExpeditionQueries.stronghold(war) || war.scenario().places().get(place).works().ordinal() == 2
                        ? stores
                        : stores * war.value(SiegeParameters.TOWN_STORES);
        country.provision(place, food, food * war.value(SiegeParameters.POWDER));
        country.restoreWorks(place);
        int event = war.events.begin(CombatEvents.SIEGE_BEGINS).at(place).side(side)
                .by(war.scenario().contingents().get(war.state.forces.contingent(comer)).actor())
                .of(war.state.forces.contingent(comer))
                .led(war.state.forces.leader(comer)).with(Amount.MEN, war.state.strength.menOf(side, place))
                .with(Amount.ENEMY_MEN, war.state.strength.menOf(-side, place)).becauseDecided().record();
        country.recordSiege(place, event);
    }

    /**
     * Ends a siege, independent of who holds the place afterwards.
     *
     * @param event
     *            cause of a raised siege; −1 when the siege ends otherwise
     */
    public static void lift(War war, int p, int event) {
        war.state.country.endSiege(p);
        war.state.country.changeWorks(p,
                Math.max(war.value(SiegeParameters.WORKS_LEFT), war.state.country.worksLeft(p)));
        if (event >= 0) {
            war.events.begin(CombatEvents.SIEGE_RAISED).at(p).side(war.state.country.held(p)).causedBy(event).record();
        }
    }

    /**
     * Applies the surrender of a garrison: some men slip away, the others become prisoners, and the besieger enters.
     */
    public static void surrender(War war, int p, int besieger, EventType type, int cause, Feature reason, double pull) {
        var forces = war.state.forces;
        int holder = war.state.country.held(p);
        long men = 0;
        long taken = 0;
        int bestLeader = -1;
        for (int f = forces.nextAt(p, 0); f >= 0; f = forces.nextAt(p, f + 1)) {
            if (forces.side(f) == holder && forces.posture(f) != Posture.MARCH) {
                men += forces.strength(f);
                if (forces.leader(f) >= 0) {
                    bestLeader = forces.leader(f);
                    captureLeader(war, forces.leader(f));
                    forces.loseLeader(f);
                }
                if (!ForceQueries.foreign(war, forces.contingent(f))) {
                    Battle.scatter(war, f, 1 - war.value(CombatParameters.CAPTURED_AT_SURRENDER));
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
        if (men > war.value(CombatParameters.ARMY_MEN)) {
            PublicBelief.shift(war, side, war.value(CombatParameters.NEWS_ARMY_BROKEN));
        }
        if (besieger >= 0 && forces.exists(besieger)) {
            Occupation.enter(war, p, besieger, event);
        } else {
            Occupation.takePlace(war, p, side, side > 0 ? war.scenario().patron() : war.scenario().home(), event);
        }
    }

    /** Captures the commander of a garrison that surrenders, unless he escapes on the long road, as most do. */
    private static void captureLeader(War war, int leader) {
        if (war.uniform(LEADER_ESCAPES, war.keys.leader(leader))
                > war.value(SharedParameters.OFFICERS_ESCAPE)) {
            war.state.leaders.become(leader, LeaderState.CAPTIVE);
        }
    }
}
