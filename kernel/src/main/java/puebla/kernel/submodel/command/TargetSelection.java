package puebla.kernel.submodel.command;

import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.Attempts;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.Fortifications;
import puebla.kernel.rule.Orders;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.SharedParameters;

/**
 * Target selection for a column that chooses its own goal: argmax of value × P(win) × e^(−days/τ) over the enemy's
 * places, and over own places under siege. See {@link HistoricalCommander}.
 */
final class TargetSelection {
    private static final Draw MOVES_ON_TODAY = Draw.of("command.moves-on");

    /** e^−3: no column marches longer than three times τ. */
    private static final double OUT_OF_REACH = 0.049787068367863944;

    /** Maximum march days of a column that leaves the hot country: judgement. */
    private static final double DAYS_TO_HEALTH = 25;
    private static final double[] NOT_YET = {};

    private TargetSelection() {}

    /**
     * Sends a column to the goal with the highest score above the attack threshold. Without such a goal a foreign
     * column leaves the hot country, and a force in a large home army sometimes moves on.
     */
    static void orderAttack(War war, int force, int here, int side) {
        if (side > 0 && keepsWatch(war, force, here)) {
            return;
        }
        double own = war.state.worthOf(force);
        double k = war.value(SharedParameters.BATTLE_STEEPNESS);
        int best = -1;
        double bestScore = war.value(CommandParameters.ATTACK_THRESHOLD);
        double[] values = war.fieldForces.targetValues(side);
        double[] friends = NOT_YET;
        double greatest = war.fieldForces.greatestTarget(side);
        boolean fleet = war.state.forces.contingent(force) == war.columns.patronCorps();
        double[] nearness = war.state.nearness(fleet);
        int row = here * war.columns.places();
        int[] goals = (fleet ? war.routes.nearestWithFleet : war.routes.nearest)[here];
        for (int i = 0; i < goals.length; i++) {
            int q = goals[i];
            double near = nearness[row + i];
            if (greatest * near <= bestScore || near < OUT_OF_REACH) {
                break; // goals are in order of distance: no later goal can have a higher score
            }
            if (values[q] * near <= bestScore) {
                continue; // even certain victory would not give it the highest score
            }
            double value = values[q] * near * fever(war, force, q);
            if (value <= bestScore) {
                continue;
            }
            if (friends.length == 0) {
                friends = war.fieldForces.friends(force, side);
            }
            double score = value * (war.state.country.held(q) == side ? relief(war, force, q, side, own, k)
                    : conquest(war, force, q, side, own, k, friends[q]));
            if (score > bestScore) {
                bestScore = score;
                best = q;
            }
        }
        if (best >= 0 && war.routes.days[here][best] > daysTo(war, force, here, best)) {
            Orders.sail(war, LandingParty.of(war, force, best), best);
        } else if (best >= 0) {
            Orders.march(war, force, best);
        } else if (leaveHotCountry(war, force, here)) {
            return;
        } else
            if (side < 0 && war.state.strength.homeMen(here) > war.value(CommandParameters.LARGE_ARMY)
                    && war.uniform(MOVES_ON_TODAY, war.state.forces.key(force))
                            < war.value(CommandParameters.MOVES_ON)) {
                                int elsewhere = ForceQueries.refuge(war, here, side,
                                        war.value(CommandParameters.DAYS_TO_MOVE_ON));
                                if (elsewhere >= 0) {
                                    Orders.march(war, force, elsewhere);
                                }
                            }
    }

    /**
     * Returns the probability of taking a place, reduced where enough friends already go; 0 when the commander does not
     * try.
     */
    private static double conquest(War war, int force, int q, int side, double own, double k,
            double friends) {
        if (war.state.truce() && side < 0 && war.state.expedition.base() >= 0
                && war.state.strength.foreignPer1000(q) > 0) {
            return 0;
        }
        double enemy = war.state.strength.of(-side, q);
        long men = war.state.forces.fit(force) + (long) friends;
        if (enemy > 0 && (men < war.value(SharedParameters.LEAST_ATTACK) || Attempts.tooSoon(war, q, men))) {
            return 0;
        }
        if (enemy > 0) {
            enemy = Scouts.report(war, force, q, enemy * (1 + Fortifications.works(war, q)));
        }
        double within = war.value(CommandParameters.DAYS_TO_HELP);
        double expected = war.value(CommandParameters.SHARE_THAT_HELPS);
        int[] near = war.routes.near[q];
        for (int i = 0; i < near.length; i++) {
            if (war.routes.nearDays[q][i] <= within) {
                enemy += expected * war.state.strength.fieldOf(-side, near[i]);
            }
        }
        double win = winning(war, own + friends, enemy, k);
        if (war.columns.works(q) != Place.Works.NONE
                && war.state.strength.menOf(-side, q) > war.value(CommandParameters.MEN_IN_WORKS)
                && friends <= 0 && war.state.forces.fit(force) < war.value(CommandParameters.MEN_AGAINST_WORKS)) {
            return 0;
        }
        if (win < war.value(CommandParameters.LEAST_CHANCE)) {
            return 0;
        }
        return win * (friends > war.value(CommandParameters.ENOUGH_FRIENDS) * enemy
                ? war.value(CommandParameters.NEARLY_NEEDLESS) : 1);
    }

    /** Returns the probability of breaking a siege; 0 when the commander does not try. */
    private static double relief(War war, int force, int q, int side, double own, double k) {
        if (war.state.forces.fit(force) < war.value(CommandParameters.RELIEF_MEN)) {
            return 0;
        }
        double friends = war.state.strength.of(side, q);
        double enemy = war.state.strength.of(-side, q);
        double win = winning(war, own + friends, enemy, k);
        return win < war.value(CommandParameters.LEAST_CHANCE_OF_RELIEF) ? 0 : win;
    }

    /** Returns the probability of winning at a place, from the fighting worth of both sides. */
    private static double winning(War war, double own, double enemy, double k) {
        return ReproducibleMath.logistic(k * ReproducibleMath.log(
                (own + 1) / (enemy + war.value(CommandParameters.LEAST_DEFENCE))));
    }

    /**
     * Reports whether a force must stay in the capital or at the ruler's place, because the others there are fewer than
     * the required garrison.
     */
    private static boolean keepsWatch(War war, int force, int here) {
        boolean keep = here == war.scenario().capital() || here == war.state.throne.rulerPlace();
        return keep && ForceQueries.staying(war, force, here) < war.value(SharedParameters.CAPITAL_GARRISON);
    }

    /**
     * Returns the factor by which a foreign (European) column discounts goals in the hot country; 1 for other columns
     * and goals.
     */
    private static double fever(War war, int force, int goal) {
        boolean hot = war.columns.climate(goal).hot();
        return hot && ForceQueries.foreign(war, war.state.forces.contingent(force))
                ? war.value(CommandParameters.FEVER_AVERSION) : 1;
    }

    /**
     * Sends a foreign column without a goal from the hot country to the largest force of its contingent outside it, or
     * to the nearest own place outside it. Returns whether it marches.
     */
    private static boolean leaveHotCountry(War war, int force, int here) {
        if (!war.columns.climate(here).hot() || !ForceQueries.foreign(war, war.state.forces.contingent(force))) {
            return false;
        }
        int army = largestOutsideHotCountry(war, force, here);
        if (army >= 0) {
            Orders.march(war, force, war.state.forces.place(army));
            return true;
        }
        int best = -1;
        for (int q = 0; q < war.columns.places(); q++) {
            boolean healthy = war.state.country.held(q) > 0 && !war.columns.climate(q).hot();
            if (healthy && war.routes.days[here][q] < DAYS_TO_HEALTH
                    && (best < 0 || war.routes.days[here][q] < war.routes.days[here][best])) {
                best = q;
            }
        }
        if (best >= 0) {
            Orders.march(war, force, best);
        }
        return best >= 0;
    }

    /** Returns the largest field force of a force's contingent outside the hot country; −1 when there is none. */
    private static int largestOutsideHotCountry(War war, int force, int here) {
        var forces = war.state.forces;
        int best = -1;
        for (int i = 0; i < war.fieldForces.length(); i++) {
            int f = war.fieldForces.force(i);
            int place = forces.place(f);
            if (forces.exists(f) && forces.contingent(f) == forces.contingent(force) && place != here
                    && war.state.country.held(place) > 0 && !war.columns.climate(place).hot()
                    && (best < 0 || forces.strength(f) > forces.strength(best))) {
                best = f;
            }
        }
        return best;
    }

    /** Returns the march days to a goal. The patron's fleet carries its columns between ports. */
    private static double daysTo(War war, int force, int here, int goal) {
        boolean fleet = war.state.forces.contingent(force) == war.columns.patronCorps();
        return fleet ? war.routes.daysWithFleet(here, goal) : war.routes.days[here][goal];
    }
}
