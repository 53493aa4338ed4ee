package puebla.kernel.country;

import java.util.Arrays;
import puebla.kernel.Archive;
import puebla.kernel.Theatre;

/**
 * State of the country by place, and by place, target and group. The groups of one place and target are adjacent in
 * memory, because they are read together.
 */
public final class Country implements Archive.Kept {
    /** Targets of attitudes. */
    public static final int TO_HOME = 0;
    public static final int TO_CLIENT = 1;
    public static final int TO_PATRON = 2;
    public static final int TARGETS = 3;

    public final int places;
    public final int groups;
    /** By place: control, the side that the country obeys, −1 home … +1 intervention. */
    public final double[] control;
    /** By place: flag over the town, −1 home, +1 intervention. */
    public final int[] held;
    /** By place: strength of each side per thousand inhabitants. */
    public final double[] interventionStrength;
    public final double[] homeStrength;
    /** By place: active supporters of each side [share of the people]. */
    public final double[] activeForClient;
    public final double[] activeForHome;
    /**
     * By place: active supporters of the home side outside the towns, whose control is felt there only in part [share
     * of the people].
     */
    public final double[] activeInTheHills;
    /** By place: irregulars of the home side [men]. */
    public final long[] bands;
    /** Attitude by place, target and group, −1…+1. */
    public final double[] attitude;
    /** Lasting part of the attitude, with the same index. */
    public final double[] baseline;
    /** By place: share of the country's forage that has been consumed, 0…1. */
    public final double[] exhaustion;
    /** By place: trade through its customs house or market relative to normal, 0…1. */
    public final double[] trade;
    /** By place: smoothed weekly attack rate on its roads, 0…1. */
    public final double[] raided;
    /** By place: day on which the siege began, −1 if there is none. */
    public final int[] siegeSince;
    /** Number of sieges. */
    private int sieges;
    /** By place: remaining works, 1…0. */
    public final double[] worksLeft;
    /** By place: food in a siege [days]. */
    public final double[] food;
    /** By place: powder in a siege [days]. */
    public final double[] powder;
    /** By place: hope of relief in a siege, 0…1. */
    public final double[] hope;
    public final int[] siegeEvent;
    /** By place: day on which the flag last changed. */
    public final int[] heldSince;
    /** By place: share of the people taken by recent levies, a grievance that fades. */
    public final double[] levied;

    public Country(Theatre theatre) {
        places = theatre.places;
        groups = theatre.groups;
        control = new double[places];
        held = new int[places];
        interventionStrength = new double[places];
        homeStrength = new double[places];
        activeForClient = new double[places];
        activeForHome = new double[places];
        activeInTheHills = new double[places];
        bands = new long[places];
        attitude = new double[theatre.firstAttitudes.length];
        baseline = new double[theatre.firstAttitudes.length];
        exhaustion = new double[places];
        trade = new double[places];
        raided = new double[places];
        siegeSince = new int[places];
        worksLeft = new double[places];
        food = new double[places];
        powder = new double[places];
        hope = new double[places];
        siegeEvent = new int[places];
        heldSince = new int[places];
        levied = new double[places];
    }

    /** Sets the state of the first day. */
    public void begin(Theatre theatre) {
        System.arraycopy(theatre.firstAttitudes, 0, attitude, 0, attitude.length);
        System.arraycopy(theatre.firstAttitudes, 0, baseline, 0, baseline.length);
        Arrays.fill(siegeSince, -1);
        Arrays.fill(siegeEvent, -1);
        for (int p = 0; p < places; p++) {
            control[p] = theatre.scenario.places().get(p).control();
            held[p] = control[p] > 0.2 ? 1 : -1;
        }
    }

    /**
     * Returns the attitudes of the first day, by cell.
     *
     * @param natural
     *            natural attitudes by group, one row for each government
     */
    public static double[] first(int places, double[][] natural) {
        int groups = natural[0].length;
        double[] first = new double[TARGETS * groups * places];
        for (int p = 0; p < places; p++) {
            for (int g = 0; g < groups; g++) {
                first[cell(groups, TO_HOME, g, p)] = natural[0][g];
                first[cell(groups, TO_CLIENT, g, p)] = natural[1][g];
                first[cell(groups, TO_PATRON, g, p)] = natural[3][g];
            }
        }
        return first;
    }

    /** Returns the index of a cell in {@link #attitude} and {@link #baseline}. */
    public int cell(int target, int group, int place) {
        return cell(groups, target, group, place);
    }

    private static int cell(int groups, int target, int group, int place) {
        return (place * TARGETS + target) * groups + group;
    }

    /** Reports whether the place is besieged. */
    public boolean besieged(int place) {
        return siegeSince[place] >= 0;
    }

    /** Reports whether any place is besieged. */
    public boolean anySiege() {
        return sieges > 0;
    }

    /** Begins a siege of the place. */
    public void besiege(int place, int day) {
        endSiege(place);
        siegeSince[place] = day;
        sieges++;
    }

    /** Ends the siege of the place, if there is one. */
    public void endSiege(int place) {
        sieges -= besieged(place) ? 1 : 0;
        siegeSince[place] = -1;
    }

    @Override
    public void pass(Archive archive) {
        archive.pass(control);
        archive.pass(held);
        archive.pass(interventionStrength);
        archive.pass(homeStrength);
        archive.pass(activeForClient);
        archive.pass(activeForHome);
        archive.pass(activeInTheHills);
        archive.pass(bands);
        archive.pass(attitude);
        archive.pass(baseline);
        archive.pass(exhaustion);
        archive.pass(trade);
        archive.pass(raided);
        archive.pass(siegeSince);
        sieges = 0;
        for (int since : siegeSince) {
            sieges += since >= 0 ? 1 : 0;
        }
        archive.pass(worksLeft);
        archive.pass(food);
        archive.pass(powder);
        archive.pass(hope);
        archive.pass(siegeEvent);
        archive.pass(heldSince);
        archive.pass(levied);
    }
}
