package puebla.bench.peer;

import puebla.kernel.scenario.Place.Works;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.submodel.combat.CombatParameters;
import puebla.kernel.submodel.combat.SiegeParameters;

/** Encounters of forces at a place, and the daily course of a siege. */
final class Sieges {
    private static final int REVIEW_DAYS = 10;
    private static final double LINES = 0.85;
    private static final double HOPELESS = -0.8;
    private static final double RELIEF_TRIES = 0.4;
    private static final int ASSAULT = 0;
    private static final int INVEST = 1;
    private static final int FALL_BACK = 3;

    private Sieges() {}

    /** Resolves the encounter of arriving forces with those at the place. */
    static void meet(Place at) {
        var war = at.war;
        if (at.besieged()) {
            var relief = at.largestOfSide(at.held, true);
            if (relief != null) {
                relieve(at, relief, at.held);
            }
            return;
        }
        int holder = at.held;
        var comer = at.largestOfSide(-holder, true);
        if (comer == null) {
            return;
        }
        if (at.menOf(holder) == 0) {
            Fights.enter(at, comer);
            return;
        }
        if (yieldsOnApproach(at, comer, holder)) {
            return;
        }
        long men = at.attackersOf(-holder);
        boolean again = at.triedLately(men);
        boolean walls = Fights.hasWalls(at, holder);
        if (men < war.value(SharedParameters.LEAST_ATTACK) || (!walls && again)) {
            fallBack(at, comer);
            return;
        }
        if (!walls) {
            Fights.open(at, comer, holder, false);
            return;
        }
        double ratio = Math.log(Math.max(1, at.worthOf(-holder)) / Math.max(1, at.worthOf(holder) * (1 + at.works())));
        boolean patrons = comer.corps == war.patronCorps;
        if (patrons) {
            ratio += war.value(SharedParameters.COMMANDER_OPTIMISM);
        }
        if (ratio < HOPELESS && comer != Staff.main(war)) {
            fallBack(at, comer);
            return;
        }
        boolean enough = at.worthOf(-holder) >= LINES * at.worthOf(holder);
        int choice = choose(at, comer, holder, ratio, patrons ? war.patronBoldness : comer.boldness);
        if (choice == ASSAULT && !again) {
            Fights.open(at, comer, holder, true);
        } else if (choice == INVEST && enough) {
            begin(at);
        } else {
            fallBack(at, comer);
        }
    }

    private static int choose(Place at, Force comer, int holder, double ratio, double boldness) {
        var war = at.war;
        double decisive = at == war.capital || at == war.stronghold() || at == war.rulerPlace ? 1 : 0;
        return (holder < 0 ? war.beforeWallsPatron : war.beforeWallsHome).drawn(war.draws,
                Math.clamp(ratio, -3.0, 3.0), Math.min(1.5, Fights.guns(at, -holder) / 40.0), boldness, decisive,
                comer.supply);
    }

    private static void fallBack(Place at, Force comer) {
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (!force.gone && force.side == comer.side && force.posture == Force.Posture.INVEST) {
                force.marchTo(Fights.retreatGoal(force));
                force.busyUntil = at.war.day + 12;
            }
        }
    }

    private static boolean yieldsOnApproach(Place at, Force comer, int holder) {
        var war = at.war;
        if (holder < 0 || comer.strength() < 300) {
            return false;
        }
        long men = at.interventionMen;
        if (men > 1200 || men > at.data.town() / 500.0 + 300 || war.belief() > 0.3) {
            return false;
        }
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (!force.gone && force.side > 0 && force.corps.foreign) {
                return false;
            }
        }
        if (war.draws.uniform() >= war.value(CombatParameters.SURRENDER_ON_APPROACH)) {
            return false;
        }
        surrender(at, comer);
        return true;
    }

    private static void relieve(Place at, Force relief, int holder) {
        var war = at.war;
        if (at.worthOf(-holder) <= 0) {
            relief.halt();
            return;
        }
        if (relief.worth() < RELIEF_TRIES * at.worthOf(-holder)) {
            relief.marchTo(Fights.retreatGoal(relief));
            relief.busyUntil = war.day + 20;
            return;
        }
        var result = Fights.fight(at, holder, Force.Posture.INVEST, Force.Posture.INVEST, 1.2);
        if (result.attackerWins()) {
            Fights.retreat(at, -holder);
            lift(at);
            for (int i = 0; i < at.here.size(); i++) {
                var force = at.here.get(i);
                if (!force.gone && force.side == holder) {
                    force.halt();
                }
            }
        } else {
            at.hope = Math.max(0, at.hope - war.value(SiegeParameters.HOPE_LOST_WITH_RELIEF));
            if (!relief.gone) {
                Fights.retreatOf(relief);
            }
        }
    }

    private static void begin(Place at) {
        var war = at.war;
        at.siegeSince = war.day;
        at.worksLeft = 1;
        double stores = war.value(SiegeParameters.FOOD) * (0.7 + 0.6 * war.draws.uniform());
        at.food = at == war.stronghold() || at.data.works() == Works.FORTS ? stores : stores * 0.5;
        at.powder = at.food * 1.05;
        at.hope = 1;
    }

    /** Applies a day of a siege. */
    static void day(Place at) {
        var war = at.war;
        at.count();
        int holder = at.held;
        double inside = at.worthOf(holder);
        double outside = at.worthOf(-holder);
        if (outside < LINES * inside || at.menOf(-holder) == 0) {
            liftAsHopeless(at, holder);
            return;
        }
        var besieger = at.largestOfSide(-holder, false);
        if (besieger == null) {
            return;
        }
        if (at.menOf(holder) == 0) {
            lift(at);
            Fights.enter(at, besieger);
            return;
        }
        at.worksLeft =
                Math.max(0, at.worksLeft - war.value(SiegeParameters.GUN_EFFECT) * Fights.guns(at, -holder));
        at.food -= 1 - (outside < 1.5 * inside ? 0.3 : 0.1);
        at.powder -= 0.9;
        at.hope = Math.max(0, Math.min(at.hope, hope(war, holder)) - 0.004);
        wear(at, holder);
        if (yields(at, holder, besieger) || betrayed(at, holder, besieger)
                || breaksOut(at, holder, inside, outside)) {
            return;
        }
        int age = war.day - at.siegeSince;
        if (age > 0 && age % REVIEW_DAYS == 0) {
            reconsider(at, holder, besieger, inside, outside);
        }
    }

    private static double hope(PeerWar war, int holder) {
        double belief = holder > 0 ? war.belief() : 1 - war.belief();
        double patron = holder > 0 ? Math.min(1, war.patronCorps.field / 20_000.0) : 1;
        return Math.clamp(0.3 + 0.4 * belief + 0.3 * patron, 0.0, 1.0);
    }

    private static void wear(Place at, int holder) {
        double chance = at.war.value(SiegeParameters.WEAR);
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (!force.gone) {
                force.corps.killed += force.leave(false,
                        at.war.draws.binomial(force.fit, chance * (force.side == holder ? 1.5 : 1)));
            }
        }
    }

    private static boolean yields(Place at, int holder, Force besieger) {
        double needs = 2 * (1 - at.worksLeft) + (at.food < 5 ? 2.5 : 0) + (at.powder < 2 ? 2.5 : 0)
                + 1.5 * (1 - at.hope);
        double hazard = at.war.value(SiegeParameters.YIELD_BASE) * Math.exp(needs - 2 * resolve(at, holder));
        if (at.food < -8) {
            hazard = Math.max(hazard, 0.15);
        }
        return endsBy(hazard, at, besieger);
    }

    private static double resolve(Place at, int holder) {
        double sum = 0;
        long men = 0;
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (!force.gone && force.side == holder) {
                sum += force.cohesion * force.strength();
                men += force.strength();
            }
        }
        return men == 0 ? 0 : sum / men;
    }

    private static boolean betrayed(Place at, int holder, Force besieger) {
        var war = at.war;
        if (war.day - at.siegeSince < 15) {
            return false;
        }
        double doubt = Math.max(0, holder > 0 ? 0.5 - war.belief() : war.belief() - 0.5) * 2;
        double hunger = 2 * Math.clamp(1 - at.food / 30, 0.0, 1.3);
        return endsBy(war.value(SiegeParameters.BETRAYAL_BASE) * doubt * Math.exp(2 * (1 - at.hope) + hunger), at,
                besieger);
    }

    private static boolean endsBy(double hazard, Place at, Force besieger) {
        if (!at.war.draws.occurs(hazard)) {
            return false;
        }
        lift(at);
        surrender(at, besieger);
        return true;
    }

    private static boolean breaksOut(Place at, int holder, double inside, double outside) {
        var war = at.war;
        if (at.food > 10 || war.draws.uniform() > 0.04 || outside > 6 * inside) {
            return false;
        }
        if (!Fights.fight(at, holder, Force.Posture.HOLD, Force.Posture.INVEST, 1.3).attackerWins()) {
            at.hope = Math.max(0, at.hope - 0.15);
            return false;
        }
        var besieger = at.largestOfSide(-holder, false);
        lift(at);
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (force.gone || force.side != holder) {
                continue;
            }
            var goal = Command.refuge(at, holder, 15);
            Fights.capture(force, 0.2);
            if (!force.gone && goal != null) {
                force.marchTo(goal);
                force.busyUntil = war.day + 10;
                if (holder > 0 && war.rulerPlace == at) {
                    war.rulerPlace = goal;
                }
            }
        }
        if (besieger != null) {
            Fights.enter(at, besieger);
        }
        return true;
    }

    private static void reconsider(Place at, int holder, Force besieger, double inside, double outside) {
        double ratio = Math.log(Math.max(1, outside) / Math.max(1, inside * (1 + at.works())));
        int choice = choose(at, besieger, holder, ratio, besieger.patience);
        long men = at.attackersOf(-holder);
        if (choice == ASSAULT && ratio > -0.2 && men >= at.war.value(SharedParameters.LEAST_ATTACK)
                && !at.triedLately(men)) {
            Fights.open(at, besieger, holder, true);
            if (at.held != holder) {
                at.siegeSince = -1;
            }
        } else if (choice == FALL_BACK && ratio < -0.5) {
            liftAsHopeless(at, holder);
        }
    }

    private static void liftAsHopeless(Place at, int holder) {
        lift(at);
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (!force.gone && force.side != holder) {
                force.marchTo(Fights.retreatGoal(force));
                force.busyUntil = at.war.day + 15;
            }
        }
    }

    private static void lift(Place at) {
        at.siegeSince = -1;
        at.worksLeft = Math.max(0.5, at.worksLeft);
    }

    /** Captures or scatters the garrison and moves the besieger into the place. */
    private static void surrender(Place at, Force besieger) {
        var war = at.war;
        int holder = at.held;
        long men = 0;
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            if (force.gone || force.side != holder || force.posture == Force.Posture.MARCH) {
                continue;
            }
            men += force.strength();
            if (force.leader != null) {
                if (war.draws.uniform() > war.value(SharedParameters.OFFICERS_ESCAPE)) {
                    force.leader.state = Leader.State.CAPTIVE;
                }
                force.leader = null;
            }
            if (!force.corps.foreign) {
                Fights.scatter(force, 1 - war.value(CombatParameters.CAPTURED_AT_SURRENDER));
            }
            if (!force.gone) {
                Fights.capture(force, 1);
            }
        }
        if (men > 2500) {
            war.news(-holder, war.value(CombatParameters.NEWS_ARMY_BROKEN));
        }
        if (!besieger.gone) {
            Fights.enter(at, besieger);
        } else {
            war.take(at, -holder);
        }
    }
}
