package puebla.kernel.campaign;

import java.util.Arrays;
import puebla.kernel.War;

/**
 * The bodies in the field, garrisons left out, and what they could fight for: one look a day for all orders of that day.
 * Bodies that dissolve or become garrisons after the look are still on the list.
 */
public final class FieldForces {
    /** March days before a goal within which columns wait for each other: judgement. */
    private static final double DAYS_TO_CAMP = 14;

    private final int[] force = new int[Forces.SLOTS];
    private final double[] worth = new double[Forces.SLOTS];
    private int length;
    private final double[] friends;
    private final double[] homePrizes;
    private final double[] interventionPrizes;
    private int campGoal;
    private int camp;
    private double homeGreatest;
    private double interventionGreatest;
    private boolean homeLooked;
    private boolean interventionLooked;

    public FieldForces(int places) {
        friends = new double[places];
        homePrizes = new double[places];
        interventionPrizes = new double[places];
    }

    /** Looks who is in the field. */
    void look(War war) {
        length = 0;
        campGoal = -1;
        homeLooked = false;
        interventionLooked = false;
        var forces = war.forces;
        for (int f = forces.nextInField(0); f >= 0; f = forces.nextInField(f + 1)) {
            force[length++] = f;
        }
    }

    /** Weighs those who are in the field. */
    void weigh(War war) {
        for (int i = 0; i < length; i++) {
            worth[i] = war.forces.exists(force[i]) ? Muster.worth(war, force[i]) : 0;
        }
    }

    int length() {
        return length;
    }

    int force(int i) {
        return force[i];
    }

    /** Fighting worth of one of them when they were weighed. */
    double worth(int i) {
        return worth[i];
    }

    /** Worth of a side's forces, besides one, that stand before each place or march to it. */
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

    /** The home place nearest to a goal, where columns can wait for each other; −1 when there is none within reach. */
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

    /** What each place would be worth to a side: to take it, or to save it when it is besieged; else nothing. */
    double[] prizes(War war, int side) {
        double[] prizes = side > 0 ? interventionPrizes : homePrizes;
        if (!(side > 0 ? interventionLooked : homeLooked)) {
            int[] held = war.country.held;
            double[] worth = war.theatre.worth;
            for (int p = 0; p < prizes.length; p++) {
                prizes[p] = held[p] != side ? worth[p] : 0;
            }
            boolean sieges = war.country.anySiege();
            for (int p = 0; sieges && p < prizes.length; p++) {
                if (war.country.besieged(p) && held[p] == side) {
                    prizes[p] = Attack.RELIEF_COUNTS * Attack.value(war, p, side);
                }
            }
            special(war, prizes, war.scenario().capital(), side);
            special(war, prizes, war.seat.place, side);
            special(war, prizes, war.throne.rulerPlace, side);
            double greatest = 0;
            for (double prize : prizes) {
                greatest = prize > greatest ? prize : greatest;
            }
            if (side > 0) {
                interventionGreatest = greatest;
            } else {
                homeGreatest = greatest;
            }
            interventionLooked |= side > 0;
            homeLooked |= side < 0;
        }
        return prizes;
    }

    /** The greatest of a side's prizes, once they have been looked at. */
    double greatestPrize(int side) {
        return side > 0 ? interventionGreatest : homeGreatest;
    }

    private static void special(War war, double[] prizes, int place, int side) {
        if (place >= 0 && war.country.held[place] != side) {
            prizes[place] = Attack.value(war, place, side);
        }
    }
}
