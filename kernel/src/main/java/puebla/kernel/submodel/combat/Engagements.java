package puebla.kernel.submodel.combat;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.Attempts;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.Fortifications;
import puebla.kernel.rule.Occupation;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.Posture;
import puebla.kernel.submodel.combat.CombatDecisions.WallsCourse;

/**
 * Encounters of forces at a place. A column before an enemy place enters it when it is undefended, and fights in the
 * open when no works are manned. Otherwise its commander decides: assault, invest, pass by or fall back. A force of the
 * holder that arrives at a besieged place fights the besiegers. A small garrison without hope may surrender on
 * approach.
 */
public final class Engagements implements Mechanism {
    /** Boldness of a commander before works; drawn for his force on the day of its creation. */
    public static final Draw BOLDNESS = Draw.of("combat.boldness-before-works");
    private static final Draw SURRENDERS = Draw.of("combat.surrender-on-approach");

    /** Time before a column that fell back from a place takes new orders [days]. Judgement. */
    private static final int DAYS_AFTER_FALLING_BACK = 12;
    /** Time before a relief column that turned back takes new orders [days]. Judgement. */
    private static final int DAYS_AFTER_VAIN_RELIEF = 20;
    /** Townspeople for whom a garrison that does not surrender has one man more [people per man]. Judgement. */
    private static final double TOWNSPEOPLE_PER_MAN = 500.0;
    /** Men of a garrison that does not surrender in a place without townspeople [men]. Judgement. */
    private static final int MEN_WHO_FIGHT_ANYWHERE = 300;

    @Override
    public void apply(War war) {
        if (!anybodyBeforeTheWalls(war)) {
            return;
        }
        war.state.strength.recountIfChanged(war.state);
        int[] anybody = war.scratch(0);
        java.util.Arrays.fill(anybody, 0);
        for (int f = war.state.forces.nextMoving(0); f >= 0; f = war.state.forces.nextMoving(f + 1)) {
            if (war.state.forces.posture(f) == Posture.INVEST) {
                anybody[war.state.forces.place(f)] = 1;
            }
        }
        for (int p = 0; p < war.columns.places(); p++) {
            if (anybody[p] == 0) {
                continue;
            }
            int holder = war.state.country.held(p);
            int comer = firstComer(war, p, -holder);
            if (war.state.country.besieged(p)) {
                int relief = firstComer(war, p, holder);
                if (relief >= 0) {
                    war.state.forces.requireCount();
                    relieve(war, p, relief, holder);
                }
            } else if (comer >= 0 && !toleratedGuests(war, p, comer)) {
                war.state.forces.requireCount();
                meet(war, p, comer, holder);
            }
        }
    }

    private static boolean anybodyBeforeTheWalls(War war) {
        for (int f = war.state.forces.nextMoving(0); f >= 0; f = war.state.forces.nextMoving(f + 1)) {
            if (war.state.forces.posture(f) == Posture.INVEST) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reports whether the truce forbids the fight: the arriving force or men at the place are foreign, or the place is
     * the allies' entry port.
     */
    private static boolean toleratedGuests(War war, int place, int comer) {
        return war.state.truce()
                && (ForceQueries.foreign(war, war.state.forces.contingent(comer))
                        || war.state.strength.foreignPer1000(place) > 0
                        || (place == war.scenario().entryPort() && war.state.expedition.base() >= 0));
    }

    /** Returns the largest force of a side that stands before a place; −1 when there is none. */
    private static int firstComer(War war, int place, int side) {
        var forces = war.state.forces;
        int best = -1;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side(f) == side && forces.posture(f) == Posture.INVEST
                    && (best < 0 || forces.strength(f) > forces.strength(best))) {
                best = f;
            }
        }
        return best;
    }

    private static void meet(War war, int place, int comer, int holder) {
        double defenders = war.state.strength.of(holder, place);
        if (war.state.strength.menOf(holder, place) == 0) {
            Occupation.enter(war, place, comer, -1);
            return;
        }
        if (surrenders(war, place, comer, holder)) {
            return;
        }
        long men = Attempts.attackers(war, place, -holder);
        if (men < war.value(SharedParameters.LEAST_ATTACK)) {
            fallBack(war, place, comer, false);
            return;
        }
        var one = war.scenario().places().get(place);
        long garrison = war.state.strength.menOf(holder, place);
        boolean walls =
                (one.works() == Place.Works.FORTS && garrison > war.value(CombatParameters.MEN_FOR_FORTS))
                        || (one.works() == Place.Works.TOWN
                                && garrison > war.value(CombatParameters.MEN_FOR_TOWN_WORKS));
        boolean again = Attempts.tooSoon(war, place, men);
        if (!walls && again) {
            fallBack(war, place, comer, false);
            return;
        }
        if (!walls) {
            PlaceBattle.resolve(war, place, comer, holder, CombatEvents.BATTLE_WON);
            return;
        }
        double works = Fortifications.works(war, place);
        double ratio = ReproducibleMath
                .log(Math.max(1, war.state.strength.of(-holder, place)) / Math.max(1, defenders * (1 + works)));
        int guns = Battle.guns(war, place, -holder);
        double decisive =
                place == war.scenario().capital() || place == ExpeditionQueries.stronghold(war)
                        || place == war.state.throne.rulerPlace()
                                ? 1 : 0;
        int who = holder < 0 ? war.scenario().patron() : war.scenario().home();
        double boldness =
                war.random().normal(BOLDNESS, war.state.forces.key(comer), war.state.forces.createdDay(comer));
        boolean patrons = war.state.forces.contingent(comer) == war.columns.patronCorps();
        if (patrons) {
            boldness = ExpeditionQueries.boldness(war);
            ratio += war.value(SharedParameters.COMMANDER_OPTIMISM);
        }
        if (ratio < war.value(CombatParameters.HOPELESS_RATIO) && comer != ExpeditionQueries.mainArmy(war)) {
            fallBack(war, place, comer, false);
            return;
        }
        boolean enough = war.state.strength.of(-holder, place) >= war.value(SiegeParameters.LINES) * defenders;
        var choice = war.decisions.begin(CombatDecisions.BEFORE_THE_WALLS).by(who).at(place).ofForce(comer)
                .with(Feature.FORCE_RATIO,
                        Math.clamp(ratio, -ForceQueries.MOST_LOG_RATIO, ForceQueries.MOST_LOG_RATIO))
                .with(Feature.SIEGE_GUNS, Math.min(SiegeActions.MOST_SIEGE_TRAINS, guns / Fortifications.SIEGE_TRAIN))
                .with(Feature.BOLDNESS, boldness)
                .with(Feature.DECISIVE_PLACE, decisive).with(Feature.SUPPLY, war.state.forces.supply(comer)).choose();
        if ((choice == WallsCourse.ASSAULT && !again)
                || (choice == WallsCourse.INVEST && war.off(SystemSwitch.SIEGE) && enough)) {
            PlaceBattle.resolve(war, place, comer, holder, CombatEvents.ASSAULT);
        } else if (choice == WallsCourse.INVEST && enough) {
            SiegeActions.begin(war, place, comer);
        } else {
            if (choice != WallsCourse.PASS_BY) {
                var turned = war.events.begin(CombatEvents.FALL_BACK).at(place).side(-holder)
                        .of(war.state.forces.contingent(comer))
                        .led(war.state.forces.leader(comer)).with(Amount.MEN, war.state.strength.menOf(-holder, place));
                // a commander who chose a siege was too weak to close his lines: the force ratio, not the reasons for
                // the siege, turned him back
                (choice == WallsCourse.INVEST ? turned.because(Feature.FORCE_RATIO, 1) : turned.becauseDecided())
                        .record();
                reconsiderOrders(war, comer);
            }
            fallBack(war, place, comer, choice == WallsCourse.PASS_BY);
        }
    }

    /**
     * Ends the march of the patron's main army when its commander gives up an advance. He must decide on the next one
     * after a rest.
     */
    private static void reconsiderOrders(War war, int comer) {
        if (comer == ExpeditionQueries.mainArmy(war)) {
            war.state.expedition.haltMarch(war.state.day + PlaceBattle.daysOfRest(war));
        }
    }

    private static void fallBack(War war, int place, int comer, boolean passBy) {
        var forces = war.state.forces;
        int side = forces.side(comer);
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side(f) == side && forces.posture(f) == Posture.INVEST) {
                int goal = passBy && side > 0 && place != war.scenario().capital()
                        && war.state.expedition.capitalTakenDay() < 0
                                ? war.scenario().capital()
                                : Battle.retreatGoal(war, f);
                forces.march(war.routes, f, goal);
                forces.rest(f, war.state.day + DAYS_AFTER_FALLING_BACK);
            }
        }
    }

    private static boolean surrenders(War war, int place, int comer, int holder) {
        if (holder < 0 || war.off(SystemSwitch.SURRENDER_AND_DRAFT)
                || war.state.forces.strength(comer) < war.value(CombatParameters.MEN_TO_SUMMON)) {
            return false;
        }
        long men = war.state.strength.interventionMen(place);
        double town = war.scenario().places().get(place).town();
        if (men > war.value(CombatParameters.MEN_WHO_FIGHT)
                || men > town / TOWNSPEOPLE_PER_MAN + MEN_WHO_FIGHT_ANYWHERE
                || war.state.belief() > war.value(CombatParameters.BELIEF_TO_FIGHT) || foreignersIn(war, place)) {
            return false;
        }
        if (war.uniform(SURRENDERS, war.keys.place(place))
                >= war.value(CombatParameters.SURRENDER_ON_APPROACH)) {
            return false;
        }
        SiegeActions.surrender(war, place, comer, SharedEvents.GARRISON_YIELDS, -1, Feature.BELIEF,
                1 - war.state.belief());
        return true;
    }

    private static boolean foreignersIn(War war, int place) {
        for (int f = war.state.forces.nextAt(place, 0); f >= 0; f = war.state.forces.nextAt(place, f + 1)) {
            if (war.state.forces.side(f) > 0 && ForceQueries.foreign(war, war.state.forces.contingent(f))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Resolves the arrival of a relief column: it fights the besiegers in the open, or turns back when it is too weak.
     */
    private static void relieve(War war, int place, int relief, int holder) {
        if (war.state.strength.of(-holder, place) <= 0) {
            war.state.forces.halt(relief);
            return;
        }
        double enough = war.value(CombatParameters.RELIEF_RATIO) * war.state.strength.of(-holder, place);
        if (war.state.worthOf(relief) < enough) {
            war.state.forces.march(war.routes, relief, Battle.retreatGoal(war, relief));
            war.state.forces.rest(relief, war.state.day + DAYS_AFTER_VAIN_RELIEF);
            return;
        }
        var result = Battle.fightBesiegers(war, place, holder);
        if (result.attackerWins()) {
            int won = PlaceBattle.report(war, CombatEvents.BATTLE_WON, place, holder, relief, result,
                    war.state.country.siegeEvent(place));
            Battle.retreat(war, place, -holder);
            SiegeActions.lift(war, place, won);
            for (int f = war.state.forces.nextAt(place, 0); f >= 0; f = war.state.forces.nextAt(place, f + 1)) {
                if (war.state.forces.side(f) == holder) {
                    war.state.forces.halt(f);
                }
            }
        } else {
            PlaceBattle.report(war, CombatEvents.RELIEF_BEATEN, place, -holder, relief, result,
                    war.state.country.siegeEvent(place));
            war.state.country.changeHope(place,
                    Math.max(0, war.state.country.hope(place) - war.value(SiegeParameters.HOPE_LOST_WITH_RELIEF)));
            Battle.retreatOf(war, relief);
        }
    }
}
