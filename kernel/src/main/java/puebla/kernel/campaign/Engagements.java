package puebla.kernel.campaign;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Amount;
import puebla.kernel.data.DecisionPoint;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Place;
import puebla.kernel.data.Switch;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Stock;
import puebla.kernel.news.News;

/**
 * Encounters of forces at a place. A column before an enemy place enters it when it is undefended, and fights in the
 * open when no works are manned. Otherwise its commander decides: assault, invest, pass by or fall back. A force of the
 * holder that arrives at a besieged place fights the besiegers. A small garrison without hope may surrender on
 * approach.
 */
public final class Engagements implements Mechanism {
    /** Log ratio of strength below which no column stays before works, except the patron's main army. */
    private static final double HOPELESS = -0.8;
    /**
     * Days that the army rests after a repulse or an abandoned advance, before its commander considers the next:
     * judgement.
     */
    private static final int DAYS_TO_REST = 45;
    /** Minimum fighting worth of a relief column, relative to the besiegers', at which it attacks: judgement. */
    private static final double RELIEF_TRIES = 0.4;

    /** A garrison of at most this many men cannot man a town's works and fights in the open. */
    private static final int MEN_TO_HOLD_A_TOWN = 700;

    static final int ASSAULT = 0;
    static final int INVEST = 1;
    static final int PASS_BY = 2;

    @Override
    public void apply(War war) {
        if (!anybodyBeforeTheWalls(war)) {
            return;
        }
        war.muster.renew(war);
        int[] anybody = war.scratch(0);
        java.util.Arrays.fill(anybody, 0);
        for (int f = war.forces.nextAfoot(0); f >= 0; f = war.forces.nextAfoot(f + 1)) {
            if (war.forces.posture[f] == Forces.INVEST) {
                anybody[war.forces.place[f]] = 1;
            }
        }
        for (int p = 0; p < war.theatre.places; p++) {
            if (anybody[p] == 0) {
                continue;
            }
            int holder = war.country.held[p];
            int comer = firstComer(war, p, -holder);
            if (war.country.besieged(p)) {
                int relief = firstComer(war, p, holder);
                if (relief >= 0) {
                    war.forces.uncounted = true;
                    relieve(war, p, relief, holder);
                }
            } else if (comer >= 0 && !guests(war, p, comer)) {
                war.forces.uncounted = true;
                meet(war, p, comer, holder);
            }
        }
    }

    private static boolean anybodyBeforeTheWalls(War war) {
        for (int f = war.forces.nextAfoot(0); f >= 0; f = war.forces.nextAfoot(f + 1)) {
            if (war.forces.posture[f] == Forces.INVEST) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reports whether the truce forbids the fight: the arriving force or men at the place are foreign, or the place is
     * the allies' entry port.
     */
    private static boolean guests(War war, int place, int comer) {
        return war.truce()
                && (Squads.foreign(war, war.forces.contingent[comer]) || war.muster.foreignPer1000(war, place) > 0
                        || (place == war.scenario().entryPort() && war.expedition.base >= 0));
    }

    /** Returns the largest force of a side that stands before a place; −1 when there is none. */
    private static int firstComer(War war, int place, int side) {
        var forces = war.forces;
        int best = -1;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side[f] == side && forces.posture[f] == Forces.INVEST
                    && (best < 0 || forces.strength(f) > forces.strength(best))) {
                best = f;
            }
        }
        return best;
    }

    private static void meet(War war, int place, int comer, int holder) {
        double defenders = war.muster.of(holder, place);
        if (war.muster.menOf(holder, place) == 0) {
            Occupation.enter(war, place, comer, -1);
            return;
        }
        if (surrenders(war, place, comer, holder)) {
            return;
        }
        var one = war.scenario().places().get(place);
        boolean walls = (one.works() == Place.Works.FORTS && war.muster.menOf(holder, place) > 150)
                || (one.works() == Place.Works.TOWN && war.muster.menOf(holder, place) > MEN_TO_HOLD_A_TOWN);
        if (!walls) {
            open(war, place, comer, holder, Kind.BATTLE_WON);
            return;
        }
        double works = MainArmy.works(war, place);
        double ratio = puebla.kernel.chance.Elementary
                .log(Math.max(1, war.muster.of(-holder, place)) / Math.max(1, defenders * (1 + works)));
        int guns = Battle.guns(war, place, -holder);
        double decisive =
                place == war.scenario().capital() || place == MainArmy.stronghold(war) || place == war.throne.rulerPlace
                        ? 1 : 0;
        int who = holder < 0 ? war.scenario().patron() : war.scenario().home();
        double boldness = war.dice.normal(Stream.COMMAND, war.forces.key[comer], war.forces.bornDay[comer], 5);
        boolean patrons = war.forces.contingent[comer] == war.theatre.patronCorps;
        if (patrons) {
            boldness = MainArmy.boldness(war);
            ratio += war.value(Parameter.COMMANDER_OPTIMISM);
        }
        if (ratio < HOPELESS && comer != MainArmy.main(war)) {
            fallBack(war, place, comer, false);
            return;
        }
        boolean enough = war.muster.of(-holder, place) >= Sieges.LINES * defenders;
        int choice = war.decisions.decideFor(DecisionPoint.BEFORE_THE_WALLS, who, war.theatre.placeKey[place], 1,
                Math.clamp(ratio, -3.0, 3.0),
                Math.min(1.5, guns / 40.0), boldness, decisive, war.forces.supply[comer]);
        if (choice == ASSAULT || (choice == INVEST && war.off(Switch.SIEGE) && enough)) {
            open(war, place, comer, holder, Kind.ASSAULT);
        } else if (choice == INVEST && enough) {
            Sieges.begin(war, place, comer);
        } else {
            if (choice != PASS_BY) {
                var turned = war.happening(Kind.FALL_BACK).at(place).side(-holder).of(war.forces.contingent[comer])
                        .led(war.forces.leader[comer]).with(Amount.MEN, war.muster.menOf(-holder, place));
                // a commander who chose a siege was too weak to close his lines: the force ratio, not the reasons for
                // the siege, turned him back
                (choice == INVEST ? turned.because(Feature.FORCE_RATIO, 1) : turned.becauseDecided()).record();
                considerAnew(war, comer);
            }
            fallBack(war, place, comer, choice == PASS_BY);
        }
    }

    /**
     * Ends the march of the patron's main army when its commander gives up an advance. He must decide on the next one
     * after a rest.
     */
    private static void considerAnew(War war, int comer) {
        if (comer == MainArmy.main(war)) {
            war.expedition.marching = false;
            war.expedition.reviewDay = war.day + DAYS_TO_REST;
        }
    }

    private static void fallBack(War war, int place, int comer, boolean passBy) {
        var forces = war.forces;
        int side = forces.side[comer];
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side[f] == side && forces.posture[f] == Forces.INVEST) {
                int goal = passBy && side > 0 && place != war.scenario().capital() && war.expedition.capitalTakenDay < 0
                        ? war.scenario().capital()
                        : Battle.retreatGoal(war, f);
                forces.march(war.theatre, f, goal);
                forces.busyUntil[f] = war.day + 12;
            }
        }
    }

    private static boolean surrenders(War war, int place, int comer, int holder) {
        if (holder < 0 || war.off(Switch.SURRENDER_AND_DRAFT) || war.forces.strength(comer) < 300) {
            return false;
        }
        long men = war.muster.interventionMen[place];
        double town = war.scenario().places().get(place).town();
        if (men > 1200 || men > town / 500.0 + 300 || war.belief() > 0.3 || foreignersIn(war, place)) {
            return false;
        }
        if (war.uniform(Stream.COLLAPSE, war.theatre.placeKey[place], 0)
                >= war.value(Parameter.SURRENDER_ON_APPROACH)) {
            return false;
        }
        Sieges.surrender(war, place, comer, Kind.GARRISON_YIELDS, -1, Feature.BELIEF, 1 - war.belief());
        return true;
    }

    private static boolean foreignersIn(War war, int place) {
        for (int f = war.forces.nextAt(place, 0); f >= 0; f = war.forces.nextAt(place, f + 1)) {
            if (war.forces.side[f] > 0 && Squads.foreign(war, war.forces.contingent[f])) {
                return true;
            }
        }
        return false;
    }

    /** Resolves a battle for the place, in the open or against its works. */
    static void open(War war, int place, int comer, int holder, Kind kind) {
        boolean assault = kind == Kind.ASSAULT;
        double f = 1 + (assault ? MainArmy.works(war, place) : 0);
        var result = Battle.fight(war, place, -holder, f, 0);
        int who = holder < 0 ? war.scenario().patron() : war.scenario().home();
        int assaultEvent = -1;
        if (assault) {
            assaultEvent = war.happening(Kind.ASSAULT).at(place).side(-holder).by(who).of(war.forces.contingent[comer])
                    .led(war.forces.leader[comer]).with(Amount.MEN, result.attackers())
                    .with(Amount.ENEMY_MEN, result.defenders())
                    .becauseDecided().record();

        }
        if (result.attackerWins()) {
            int won = report(war, Kind.BATTLE_WON, place, -holder, comer, result, assaultEvent);
            Battle.rout(war, place, holder, result, won);
            if (war.forces.exists(comer)) {
                Occupation.enter(war, place, comer, won);
            }
            war.expedition.assaults += counts(war, assault, comer) ? 1 : 0;
        } else {
            int lost = report(war, assault ? Kind.ASSAULT_REPULSED : Kind.BATTLE_LOST, place,
                    assault ? holder : -holder, comer, result,
                    assaultEvent);
            if (!war.country.besieged(place)) {
                Battle.retreat(war, place, -holder);
            }
            boolean patrons = war.forces.exists(comer) && war.forces.contingent[comer] == war.theatre.patronCorps;
            if (patrons && holder < 0 && !war.country.besieged(place) && war.expedition.capitalTakenDay < 0) {
                repulsed(war, lost);
            }
            if (patrons && assault && war.expedition.assaults == 0) {
                war.happening(Kind.HONOUR_ENGAGED).at(place).by(who).of(war.theatre.patronCorps).side(-1).causedBy(lost)
                        .record();
            }
            war.expedition.assaults += counts(war, assault, comer) ? 1 : 0;
        }
    }

    private static boolean counts(War war, boolean assault, int comer) {
        return assault && war.forces.exists(comer) && war.forces.contingent[comer] == war.theatre.patronCorps;
    }

    private static int report(War war, Kind kind, int place, int side, int comer, BattleResult result, int cause) {
        var what = war.happening(kind).at(place).side(side).with(Amount.MEN, result.attackers())
                .with(Amount.ENEMY_MEN, result.defenders()).with(Amount.LOST, result.attackersLost())
                .with(Amount.ENEMY_LOST, result.defendersLost()).causedBy(cause);
        if (war.forces.exists(comer)) {
            what.of(war.forces.contingent[comer]).led(war.forces.leader[comer]);
        }
        result.reasons(what);
        return what.record();
    }

    /** Records a repulse of the patron's army: its march ends, and the news goes to the patron. */
    private static void repulsed(War war, int event) {
        var expedition = war.expedition;
        expedition.repulses++;
        expedition.repulseDay = war.day;
        expedition.repulseEvent = event;
        expedition.marching = false;
        expedition.reviewDay = war.day + DAYS_TO_REST;
        war.report(expedition.base, war.scenario().patron(), News.REPULSE, expedition.repulses);
        war.newsOfVictory(-1, war.value(Parameter.NEWS_REPULSE));
    }

    /**
     * Resolves the arrival of a relief column: it fights the besiegers in the open, or turns back when it is too weak.
     */
    private static void relieve(War war, int place, int relief, int holder) {
        if (war.muster.of(-holder, place) <= 0) {
            war.forces.halt(relief);
            return;
        }
        if (Muster.worth(war, relief) < RELIEF_TRIES * war.muster.of(-holder, place)) {
            war.forces.march(war.theatre, relief, Battle.retreatGoal(war, relief));
            war.forces.busyUntil[relief] = war.day + 20;
            return;
        }
        var result = Battle.fightBesiegers(war, place, holder);
        if (result.attackerWins()) {
            int won = report(war, Kind.BATTLE_WON, place, holder, relief, result, war.country.siegeEvent[place]);
            Battle.retreat(war, place, -holder);
            Sieges.lift(war, place, won);
            for (int f = war.forces.nextAt(place, 0); f >= 0; f = war.forces.nextAt(place, f + 1)) {
                if (war.forces.side[f] == holder) {
                    war.forces.halt(f);
                }
            }
        } else {
            report(war, Kind.RELIEF_BEATEN, place, -holder, relief, result, war.country.siegeEvent[place]);
            war.country.hope[place] = Math.max(0, war.country.hope[place] - war.value(Parameter.HOPE_LOST_WITH_RELIEF));
            Battle.retreatOf(war, relief);
        }
    }

    /** Captures a share of a force of the losing side and applies {@link Captives}. Returns the men captured. */
    static long capture(War war, int force, double share) {
        var forces = war.forces;
        int corps = forces.contingent[force];
        long taken = (long) (forces.strength(force) * share);
        taken = forces.leave(force, false, Stock.CAPTIVE, taken, Cause.CAPTURED);
        return taken == 0 ? 0 : Captives.after(war, corps, forces.key[force], taken);
    }
}
