package puebla.kernel.campaign;

import java.util.Arrays;
import puebla.kernel.War;

/**
 * Field forces (all forces except garrisons) and the value of their possible targets, computed once a day for all
 * orders of that day. A force that dissolves or becomes a garrison later on that day remains in the list.
 */
public final class FieldForces {
    /** Maximum march days between a goal and the place where columns wait for each other: judgement. */
    private static final double DAYS_TO_CAMP = 14;

    /** Weight of relieving an own place relative to taking an enemy place: judgement. */
    private static final double RELIEF_COUNTS = 2;
    /** Added value of the home government's seat to the intervention [share of the country's people]: judgement. */
    private static final double WORTH_OF_THE_SEAT = 0.05;
    /** Added value of the capital [share of the country's people]: judgement. */
    private static final double WORTH_OF_THE_CAPITAL = 0.06;
    /** Added value of the ruler's place to the home side [share of the country's people]: judgement. */
    private static final double WORTH_OF_THE_RULER = 0.08;

    private final int[] force = new int[ForceTable.SLOTS];
    private final double[] worth = new double[ForceTable.SLOTS];
    private int length;
    private final double[] friends;
    private final double[] homeTargets;
    private final double[] interventionTargets;
    /** Holder of each place when the values by holder were last computed. */
    private final int[] holders;
    /** Value of each place that the home side holds, without special additions; 0 elsewhere. */
    private final double[] ofHome;
    /** Value of each place that the intervention holds, without special additions; 0 elsewhere. */
    private final double[] ofIntervention;
    private double greatestOfHome;
    private double greatestOfIntervention;
    private int campGoal;
    private int camp;
    private double homeGreatest;
    private double interventionGreatest;
    private boolean computed;

    public FieldForces(int places) {
        friends = new double[places];
        homeTargets = new double[places];
        interventionTargets = new double[places];
        holders = new int[places];
        ofHome = new double[places];
        ofIntervention = new double[places];
    }

    /** Lists the forces in the field and discards the target values of the previous list. */
    void list(War war) {
        campGoal = -1;
        computed = false;
        length = war.forces.inField(force);
    }

    /** Computes the fighting worth of the listed forces. Must follow {@link #list} directly. */
    void computeWorth(War war) {
        for (int i = 0; i < length; i++) {
            worth[i] = war.worthOf(force[i]);
        }
    }

    int length() {
        return length;
    }

    int force(int i) {
        return force[i];
    }

    /** Returns the fighting worth of a listed force as computed by {@link #computeWorth}. */
    double worth(int i) {
        return worth[i];
    }

    /**
     * Returns, by place, the fighting worth of a side's forces that stand before it or march to it.
     *
     * @param besides
     *            a force that is not counted
     */
    double[] friends(War war, int besides, int side) {
        Arrays.fill(friends, 0);
        var forces = war.forces;
        for (int i = 0; i < length; i++) {
            int f = force[i];
            if (f != besides && forces.side[f] == side && forces.exists(f) && !forces.garrison[f]) {
                friends[forces.goal[f]] += worth[i];
            }
        }
        return friends;
    }

    /**
     * Returns the home place nearest to a goal, where columns can wait for each other; −1 when none is within reach.
     */
    int campBefore(War war, int goal) {
        if (campGoal != goal) {
            campGoal = goal;
            camp = -1;
            for (int p = 0; p < war.columns.places; p++) {
                double days = war.routes.days[p][goal];
                if (war.country.held[p] < 0 && days < DAYS_TO_CAMP
                        && (camp < 0 || days < war.routes.days[camp][goal])) {
                    camp = p;
                }
            }
        }
        return camp;
    }

    /**
     * Returns the value of each place to a side as a target: to take it from the enemy, or to relieve it when it is
     * besieged; otherwise 0.
     */
    double[] targetValues(War war, int side) {
        if (!computed) {
            computed = true;
            computeTargetValues(war);
        }
        return targetValuesOf(side);
    }

    private void computeTargetValues(War war) {
        int[] held = war.country.held;
        if (!Arrays.equals(held, holders)) {
            sortByHolder(held, war.columns.worth);
        }
        System.arraycopy(ofHome, 0, interventionTargets, 0, ofHome.length);
        System.arraycopy(ofIntervention, 0, homeTargets, 0, ofIntervention.length);
        interventionGreatest = greatestOfHome;
        homeGreatest = greatestOfIntervention;
        for (int p = 0; war.country.anySiege() && p < held.length; p++) {
            if (war.country.besieged(p)) {
                setTarget(held[p], p, RELIEF_COUNTS * value(war, p, held[p]));
            }
        }
        setSpecialTarget(war, war.scenario().capital());
        setSpecialTarget(war, war.seat.place);
        setSpecialTarget(war, war.throne.rulerPlace);
    }

    private void sortByHolder(int[] held, double[] worth) {
        System.arraycopy(held, 0, holders, 0, held.length);
        for (int p = 0; p < held.length; p++) {
            ofHome[p] = held[p] < 0 ? worth[p] : 0;
            ofIntervention[p] = held[p] < 0 ? 0 : worth[p];
        }
        greatestOfHome = greatest(ofHome);
        greatestOfIntervention = greatest(ofIntervention);
    }

    /** Sets the value of a target whose value does not follow from its holder alone. */
    private void setTarget(int side, int place, double prize) {
        targetValuesOf(side)[place] = prize;
        if (side > 0) {
            interventionGreatest = Math.max(interventionGreatest, prize);
        } else {
            homeGreatest = Math.max(homeGreatest, prize);
        }
    }

    private double[] targetValuesOf(int side) {
        return side > 0 ? interventionTargets : homeTargets;
    }

    private void setSpecialTarget(War war, int place) {
        if (place >= 0) {
            int comer = -war.country.held[place];
            setTarget(comer, place, value(war, place, comer));
        }
    }

    private static double greatest(double[] prizes) {
        double greatest = 0;
        for (double prize : prizes) {
            greatest = prize > greatest ? prize : greatest;
        }
        return greatest;
    }

    /** Returns the greatest value among a side's targets. Valid after {@link #targetValues}. */
    double greatestTarget(int side) {
        return side > 0 ? interventionGreatest : homeGreatest;
    }

    /** Returns the value of a place to a side: its people, its customs, its rank, the enemy's government in it. */
    static double value(War war, int place, int side) {
        double value = war.columns.worth[place];
        if (side > 0 && war.seat.place == place && !war.seat.abroad) {
            value += WORTH_OF_THE_SEAT;
        }
        if (place == war.scenario().capital()) {
            value += WORTH_OF_THE_CAPITAL;
        }
        if (side < 0 && war.throne.reigns() && war.throne.rulerPlace == place && place != war.scenario().capital()) {
            value += WORTH_OF_THE_RULER;
        }
        return value;
    }
}
