package puebla.kernel.country;

import java.util.Arrays;
import puebla.kernel.Archive;
import puebla.kernel.Theatre;

/** The country by place, and by place, target and group (the groups of one place and target side by side, as they are read). */
public final class Country implements Archive.Kept {
    /** Attitude to whom. */
    public static final int TO_HOME = 0;
    public static final int TO_CLIENT = 1;
    public static final int TO_PATRON = 2;
    public static final int TARGETS = 3;

    public final int places;
    public final int groups;
    /** −1 home … +1 intervention: whom the country obeys. */
    public final double[] control;
    /** −1 home, +1 intervention: whose flag flies in the town. */
    public final int[] held;
    /** Strength per thousand inhabitants that each side brings to bear. */
    public final double[] interventionStrength;
    public final double[] homeStrength;
    /** Active supporters, share of the people. */
    public final double[] activeForClient;
    public final double[] activeForHome;
    /** The same for the home side out in the country, where towns' control reaches only in part. */
    public final double[] activeInTheHills;
    /** Irregulars of the home side, men. */
    public final long[] bands;
    /** Attitude, by place, target and group, −1…+1. */
    public final double[] attitude;
    /** Slow part of the attitude. */
    public final double[] baseline;
    /** Share of the forage of the country that has been eaten, 0…1. */
    public final double[] exhaustion;
    /** Level of trade through a customs house or market, 0…1. */
    public final double[] trade;
    /** Last week's attack rate on the roads of a place, 0…1. */
    public final double[] raided;
    /** Siege: day of the investment, −1 for none; works 1…0; food and powder, days; hope of relief 0…1. */
    public final int[] siegeSince;
    private int sieges;
    public final double[] worksLeft;
    public final double[] food;
    public final double[] powder;
    public final double[] hope;
    public final int[] siegeEvent;
    /** Day on which the flag last changed. */
    public final int[] heldSince;
    /** Share of the people whom forced levies took in the last year, a grievance that fades. */
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

    /** The country as it is on the first day. */
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

    /** The attitudes of the first day, by cell, from the natural attitude to each government (row) of each group. */
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

    /** Index of a cell in {@link #attitude} and {@link #baseline}. */
    public int cell(int target, int group, int place) {
        return cell(groups, target, group, place);
    }

    private static int cell(int groups, int target, int group, int place) {
        return (place * TARGETS + target) * groups + group;
    }

    /** True while a siege is laid to the place. */
    public boolean besieged(int place) {
        return siegeSince[place] >= 0;
    }

    /** True while a siege is laid to any place. */
    public boolean anySiege() {
        return sieges > 0;
    }

    /** A siege is laid to the place. */
    public void besiege(int place, int day) {
        endSiege(place);
        siegeSince[place] = day;
        sieges++;
    }

    /** No siege is laid to the place, if there was one. */
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
