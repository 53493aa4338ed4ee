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

    private final int[] force = new int[Forces.SLOTS];
    private final double[] worth = new double[Forces.SLOTS];
    private int length;
    private final double[] friends;
    private final double[] homePrizes;
    private final double[] interventionPrizes;
    /** Holder of each place when the values by holder were last computed. */
    private final int[] flags;
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
    private boolean looked;

    public FieldForces(int places) {
        friends = new double[places];
        homePrizes = new double[places];
        interventionPrizes = new double[places];
        flags = new int[places];
        ofHome = new double[places];
        ofIntervention = new double[places];
    }

    /** Lists the forces in the field and discards the target values of the previous list. */
    void look(War war) {
        campGoal = -1;
        looked = false;
        length = war.forces.inField(force);
    }

    /** Computes the fighting worth of the listed forces. Must follow {@link #look} directly. */
    void weigh(War war) {
        for (int i = 0; i < length; i++) {
            worth[i] = Muster.worth(war, force[i]);
        }
    }

    int length() {
        return length;
    }

    int force(int i) {
        return force[i];
    }

    /** Returns the fighting worth of a listed force as computed by {@link #weigh}. */
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
            for (int p = 0; p < war.theatre.places; p++) {
                double days = war.theatre.days[p][goal];
                if (war.country.held[p] < 0 && days < DAYS_TO_CAMP
                        && (camp < 0 || days < war.theatre.days[camp][goal])) {
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
    double[] prizes(War war, int side) {
        if (!looked) {
            looked = true;
            lookForPrizes(war);
        }
        return prizesOf(side);
    }

    private void lookForPrizes(War war) {
        int[] held = war.country.held;
        if (!Arrays.equals(held, flags)) {
            sortByFlag(held, war.theatre.worth);
        }
        System.arraycopy(ofHome, 0, interventionPrizes, 0, ofHome.length);
        System.arraycopy(ofIntervention, 0, homePrizes, 0, ofIntervention.length);
        interventionGreatest = greatestOfHome;
        homeGreatest = greatestOfIntervention;
        for (int p = 0; war.country.anySiege() && p < held.length; p++) {
            if (war.country.besieged(p)) {
                raise(held[p], p, Attack.RELIEF_COUNTS * Attack.value(war, p, held[p]));
            }
        }
        special(war, war.scenario().capital());
        special(war, war.seat.place);
        special(war, war.throne.rulerPlace);
    }

    private void sortByFlag(int[] held, double[] worth) {
        System.arraycopy(held, 0, flags, 0, held.length);
        for (int p = 0; p < held.length; p++) {
            ofHome[p] = held[p] < 0 ? worth[p] : 0;
            ofIntervention[p] = held[p] < 0 ? 0 : worth[p];
        }
        greatestOfHome = greatest(ofHome);
        greatestOfIntervention = greatest(ofIntervention);
    }

    /** Sets the value of a target whose value does not follow from its holder alone. */
    private void raise(int side, int place, double prize) {
        prizesOf(side)[place] = prize;
        if (side > 0) {
            interventionGreatest = Math.max(interventionGreatest, prize);
        } else {
            homeGreatest = Math.max(homeGreatest, prize);
        }
    }

    private double[] prizesOf(int side) {
        return side > 0 ? interventionPrizes : homePrizes;
    }

    private void special(War war, int place) {
        if (place >= 0) {
            int comer = -war.country.held[place];
            raise(comer, place, Attack.value(war, place, comer));
        }
    }

    private static double greatest(double[] prizes) {
        double greatest = 0;
        for (double prize : prizes) {
            greatest = prize > greatest ? prize : greatest;
        }
        return greatest;
    }

    /** Returns the greatest value among a side's targets. Valid after {@link #prizes}. */
    double greatestPrize(int side) {
        return side > 0 ? interventionGreatest : homeGreatest;
    }
}
