package puebla.kernel.submodel.command;

import puebla.kernel.mechanism.ForceCommander;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.ArmyBases;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.Fortifications;
import puebla.kernel.rule.Orders;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.ArmyStatus;
import puebla.kernel.state.ArmyTable;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.Posture;
import puebla.kernel.submodel.command.CommandDecisions.StandOrWithdraw;

/**
 * Commander of the model. Every five days he reviews what he knows of his surroundings:
 *
 * <pre>
 *   danger    a stronger enemy within three march days: stand or withdraw (a decision for the home side)
 *   relief    an own place under siege, within reach, that he can save
 *   attack    argmax over enemy places in reach of  value × P(win) × e^(−days/τ), less where others already go
 *   rally     the home side gathers at the place that the enemy must take
 *   hold      otherwise
 * </pre>
 *
 * Commanders know enemy strength from scouts: within reach, with an error of about a quarter either way.
 *
 * <p><b>Source:</b> judgement, after the campaigns of 1863–67; distance decay after Boulding (1962) and Schutte (2015).
 * <b>Leaves out:</b> combined plans of several columns, except that they may choose the same place.
 */
final class HistoricalCommander implements ForceCommander {
    private static final Draw JOINS_RALLY = Draw.of("command.joins-rally");
    private static final Draw RELIEVES = Draw.of("command.relieves-stronghold");

    /**
     * Men above which a committed patron holds the country: the home armies do not yet converge on the client's centre.
     * Judgement.
     */
    private static final int FIRM_ARMY = 8000;
    /** Share of its wartime garrison that the home side gathers at the stronghold while the allies negotiate [share]. Judgement. */
    private static final double WATCH_DURING_TALKS = 0.36;
    /** Other men of a place below which a force too small to be a column becomes its garrison [men]. Judgement. */
    private static final int FEW_OTHERS = 100;
    /** Factor of works, less 1, that counts 1 in the decision to stand [factor]. Judgement. */
    private static final double FULL_WORKS = 3;

    @Override
    public void review(War war, int force) {
        int here = war.state.forces.place(force);
        int side = war.state.forces.side(force);
        double own = war.state.strength.of(side, here);
        double threat = threat(war, force, here, side);
        if (threat > 0 && danger(war, force, here, side, own, threat)) {
            return;
        }
        if (side < 0 && guardsTheSeat(war, force, here)) {
            return;
        }
        if (side < 0 && gathers(war, force, here)) {
            return;
        }
        if (rally(war, force, side)) {
            return;
        }
        if (side < 0 && converge(war, force, here)) {
            return;
        }
        if (!regroup(war, force, here, side)) {
            TargetSelection.orderAttack(war, force, here, side);
        }
    }

    /** Keeps a force of an army that is forming at the base of its army. Returns whether its army is forming. */
    private static boolean gathers(War war, int force, int here) {
        int army = war.state.forces.army(force);
        if (army == ArmyTable.NONE || war.state.armies.status(army) == ArmyStatus.IN_BEING) {
            return false;
        }
        int base = ArmyBases.free(war, army);
        if (base >= 0 && base != here) {
            Orders.march(war, force, base);
        }
        return base >= 0;
    }

    /**
     * Concentrates the home armies before the client's centre and sends them to attack once together they are strong
     * enough, because none of them could take it alone. Returns whether the force takes part.
     */
    private static boolean converge(War war, int force, int here) {
        int goal = heart(war);
        if (goal < 0 || war.state.country.held(goal) < 0) {
            return false;
        }
        int camp = war.fieldForces.campBefore(goal);
        double reach = war.value(CommandParameters.CONVERGE_DAYS);
        if (camp < 0 || war.routes.days[here][camp] > reach
                || war.state.forces.strength(force) < war.value(CommandParameters.SMALL_BAND)) {
            return false;
        }
        double enemy = war.state.strength.intervention(goal) + 0.5 * columnsNear(war, goal);
        double there = 0;
        double coming = 0;
        var forces = war.state.forces;
        for (int i = 0; i < war.fieldForces.length(); i++) {
            int f = war.fieldForces.force(i);
            if (!forces.exists(f) || forces.side(f) > 0 || forces.garrison(f)) {
                continue;
            }
            double worth = war.fieldForces.worth(i);
            boolean waits = forces.place(f) == camp && forces.goal(f) == camp;
            if (waits || forces.goal(f) == goal) {
                there += worth;
            } else if (war.routes.days[forces.place(f)][camp] <= reach) {
                coming += worth;
            }
        }
        if (there + 0.6 * coming < 1.1 * enemy) {
            return false;
        }
        if (there >= 1.2 * enemy
                || (war.state.country.besieged(goal)
                        && there + (here == camp ? 0 : war.state.worthOf(force)) > 0.9 * enemy)) {
            Orders.march(war, force, goal);
        } else if (here != camp) {
            Orders.march(war, force, camp);
        }
        return true;
    }

    /**
     * Returns the client's centre: the ruler's place, otherwise the capital; −1 before the capital is first taken and
     * while the patron's army holds the country. Patron troops that remain near the centre count as enemies.
     */
    private static int heart(War war) {
        boolean firm = war.state.commitment.stage() == CommitmentStage.COMMITTED
                && war.state.inField(war.columns.patronCorps()) > FIRM_ARMY;
        if (war.state.expedition.capitalTakenDay() < 0 || firm) {
            return -1;
        }
        int ruler = war.state.throne.reigns() ? war.state.throne.rulerPlace() : -1;
        return ruler >= 0 && war.state.country.held(ruler) > 0 ? ruler : war.scenario().capital();
    }

    /** Returns the fighting worth of enemy columns within three march days of a place. */
    private static double columnsNear(War war, int place) {
        double sum = 0;
        int[] near = war.routes.near[place];
        for (int i = 0; i < near.length; i++) {
            sum += war.routes.nearDays[place][i] <= 3 ? war.state.strength.interventionField(near[i]) : 0;
        }
        return sum;
    }

    /**
     * Orders a force too small to be a column to the nearest larger force of its contingent. Without one it becomes the
     * garrison of an own place that has few other men. Returns whether the force is too small.
     */
    private static boolean regroup(War war, int force, int here, int side) {
        var forces = war.state.forces;
        if (forces.strength(force)
                >= (ForceQueries.foreign(war, forces.contingent(force)) ? war.value(CommandParameters.SMALL_COLUMN)
                        : war.value(CommandParameters.SMALL_BAND))) {
            return false;
        }
        int best = -1;
        double bestDays = war.value(CommandParameters.DAYS_TO_REGROUP);
        int corps = forces.contingent(force);
        double[] days = war.routes.days[here];
        for (int i = 0; i < war.fieldForces.length(); i++) {
            int f = war.fieldForces.force(i);
            if (forces.contingent(f) == corps && days[forces.place(f)] < bestDays && forces.place(f) != here
                    && !forces.garrison(f) && forces.posture(f) == Posture.HOLD
                    && forces.strength(f) > forces.strength(force)) {
                best = f;
                bestDays = days[forces.place(f)];
            }
        }
        if (best >= 0) {
            Orders.march(war, force, forces.place(best));
        } else
            if (war.state.country.held(here) == side
                    && war.state.strength.menOf(side, here) - forces.strength(force) < FEW_OTHERS) {
                        Orders.setGarrison(war, force, forces.garrisonAt(here, forces.contingent(force)) < 0);
                    }
        return true;
    }

    /** Returns the fighting worth of the strongest enemy field force within three march days, as scouts report it. */
    private static double threat(War war, int force, int here, int side) {
        double worst = 0;
        double within = war.value(CommandParameters.DAYS_TO_DANGER);
        int[] near = war.routes.near[here];
        for (int i = 0; i < near.length; i++) {
            if (war.routes.nearDays[here][i] <= within) {
                worst = Math.max(worst, Scouts.report(war, force, near[i], war.state.strength.fieldOf(-side, near[i])));
            }
        }
        return worst;
    }

    private static boolean danger(War war, int force, int here, int side, double own, double threat) {
        double works = Fortifications.works(war, here);
        double ratio = ReproducibleMath.log(Math.max(1, own) / Math.max(1, threat));
        if (ratio + ReproducibleMath.log(1 + works) > war.value(CommandParameters.SAFE_RATIO)) {
            return false;
        }
        boolean withdraw;
        if (side < 0) {
            double decisive = here == war.scenario().capital() || here == ExpeditionQueries.stronghold(war) ? 1 : 0;
            double hope = 1 - war.state.belief();
            withdraw = war.decisions.begin(CommandDecisions.STAND_OR_WITHDRAW).at(here).ofForce(force)
                    .with(Feature.FORCE_RATIO, Math.max(-ForceQueries.MOST_LOG_RATIO, ratio))
                    .with(Feature.PLACE_WORKS, works / FULL_WORKS)
                    .with(Feature.DECISIVE_PLACE, decisive).with(Feature.HOPE, hope)
                    .choose() == StandOrWithdraw.WITHDRAW;
        } else {
            withdraw = ratio < war.value(CommandParameters.WEAK_RATIO)
                    && war.state.forces.strength(force) < war.value(CommandParameters.MEN_WHO_STAND)
                    && here != war.scenario().capital()
                    && here != war.state.throne.rulerPlace();
        }
        if (!withdraw) {
            Orders.hold(war, force, (int) war.value(CommandParameters.DAYS_TO_STAND));
            return true;
        }
        int refuge = ForceQueries.refuge(war, here, side, war.value(CommandParameters.DAYS_TO_REFUGE));
        if (refuge >= 0 && refuge != here) {
            Orders.march(war, force, refuge);
        }
        return true;
    }

    /**
     * Gathers the home armies at the place that the patron's army must pass, until that army takes the capital. Returns
     * whether the force takes part.
     */
    private static boolean rally(War war, int force, int side) {
        if (side > 0 || war.state.expedition.base() < 0 || war.state.expedition.capitalTakenDay() >= 0
                || war.state.coalition.settledDay() >= 0) {
            return false;
        }
        int stronghold = ExpeditionQueries.stronghold(war);
        int here = war.state.forces.place(force);
        if (here == stronghold) {
            return true;
        }
        double days = war.routes.days[here][stronghold];
        double wanted =
                war.value(CommandParameters.STRONGHOLD_GARRISON)
                        * (war.state.expedition.hostilitiesDay() < 0 ? WATCH_DURING_TALKS : 1);
        boolean room = war.state.strength.homeMen(stronghold) + going(war, stronghold) < wanted;
        if (room && days < war.value(CommandParameters.RALLY_DAYS) && !war.state.country.besieged(stronghold)
                && war.uniform(JOINS_RALLY, war.state.forces.key(force)) < 0.35) {
            Orders.march(war, force, stronghold);
            return true;
        }
        if (war.state.country.besieged(stronghold) && days < 12
                && war.state.worthOf(force) > 0.25 * war.state.strength.intervention(stronghold)
                && war.uniform(RELIEVES, war.state.forces.key(force)) < 0.15) {
            Orders.march(war, force, stronghold);
            return true;
        }
        return false;
    }

    private static long going(War war, int place) {
        long sum = 0;
        for (int i = 0; i < war.fieldForces.length(); i++) {
            int f = war.fieldForces.force(i);
            if (war.state.forces.goal(f) == place && war.state.forces.place(f) != place && war.state.forces.side(f) < 0
                    && war.state.forces.exists(f)) {
                sum += war.state.forces.strength(f);
            }
        }
        return sum;
    }

    /**
     * Stops a home column on its way to an attack at the next place when the scouts report too strong an enemy at its
     * goal.
     */
    @Override
    public void reconsider(War war, int force) {
        if (war.state.forces.side(force) > 0) {
            return;
        }
        var forces = war.state.forces;
        int goal = forces.goal(force);
        if (war.state.country.held(goal) > 0 && forces.toward(force) != goal) {
            double enemy = Scouts.report(war, force, goal,
                    war.state.strength.intervention(goal) * (1 + Fortifications.works(war, goal)));
            if (enemy > war.value(CommandParameters.TOO_STRONG)
                    * (war.state.worthOf(force) + others(war, force, goal, -1))) {
                Orders.stopAtNext(war, force);
            }
        }
    }

    /** Returns the fighting worth of own field forces that stand before a place or march to it. */
    private static double others(War war, int force, int q, int side) {
        double sum = 0;
        for (int i = 0; i < war.fieldForces.length(); i++) {
            int f = war.fieldForces.force(i);
            if (war.state.forces.goal(f) == q && f != force && war.state.forces.side(f) == side
                    && war.state.forces.exists(f)
                    && !war.state.forces.garrison(f) && war.state.country.held(q) != side) {
                sum += war.fieldForces.worth(i);
            }
        }
        return sum;
    }

    /**
     * Keeps a garrison in the capital while the home government has its seat there. A departing force leaves the
     * missing men, or stays when it has fewer than twice as many. Returns whether the force stays.
     */
    private static boolean guardsTheSeat(War war, int force, int here) {
        if (here != war.scenario().capital() || war.state.seat.place() != here || war.state.country.held(here) > 0) {
            return false;
        }
        long missing = (long) war.value(SharedParameters.CAPITAL_GARRISON) - ForceQueries.staying(war, force, here);
        if (missing <= 0) {
            return false;
        }
        if (war.state.forces.strength(force) < 2 * missing) {
            return true;
        }
        Orders.leaveGarrison(war, force, missing);
        return false;
    }
}
