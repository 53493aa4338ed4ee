package puebla.kernel.campaign;

import puebla.kernel.Archive;
import puebla.kernel.Steps;
import puebla.kernel.Theatre;
import puebla.kernel.War;
import puebla.kernel.data.Switch;

/**
 * Who stands where, summed from the forces: counted anew in the morning, before fights, sieges, bread and obedience when anybody
 * has come, gone, fought or changed sides since; and every morning while a siege lasts, else once a week at least
 * ({@link Steps}), for what sickness and desertion have taken.
 */
public final class Muster implements Archive.Kept {
    /** Fighting worth of fit men: quality × cohesion × supply, by place. */
    public final double[] intervention;
    public final double[] home;
    /** The same, of field forces only. */
    public final double[] interventionField;
    public final double[] homeField;
    /** Men, fit and sick. */
    public final long[] interventionMen;
    public final long[] homeMen;
    /** Those of them who came from abroad. */
    public final long[] foreignMen;

    public Muster(int places) {
        intervention = new double[places];
        home = new double[places];
        interventionField = new double[places];
        homeField = new double[places];
        interventionMen = new long[places];
        homeMen = new long[places];
        foreignMen = new long[places];
    }

    /** Counts in the morning, when there is anything to count. */
    public void morning(War war) {
        boolean due = war.day % Math.min(war.steps.days(), Theatre.DAYS_OF_WEEK) == 0;
        if (due || war.forces.uncounted || war.country.anySiege()) {
            take(war);
        }
    }

    /** Counts again if anybody has come, gone, fought or changed sides since the last count. */
    public void renew(War war) {
        if (war.forces.uncounted) {
            take(war);
        }
    }

    /** Counts. */
    public void take(War war) {
        war.forces.uncounted = false;
        for (int p = 0; p < home.length; p++) {
            intervention[p] = 0;
            home[p] = 0;
            interventionField[p] = 0;
            homeField[p] = 0;
            interventionMen[p] = 0;
            homeMen[p] = 0;
            foreignMen[p] = 0;
        }
        var forces = war.forces;
        for (int f = 0; f < forces.used; f++) {
            if (!forces.exists(f)) {
                continue;
            }
            int p = forces.place[f];
            double worth = worth(war, f);
            foreignMen[p] += Squads.foreign(war, forces.contingent[f]) ? forces.strength(f) : 0;
            if (forces.side[f] > 0) {
                intervention[p] += worth;
                interventionMen[p] += forces.strength(f);
                interventionField[p] += forces.garrison[f] ? 0 : worth;
            } else {
                home[p] += worth;
                homeMen[p] += forces.strength(f);
                homeField[p] += forces.garrison[f] ? 0 : worth;
            }
        }
    }

    /** Fighting worth of one force in men of the reference quality. */
    public static double worth(War war, int force) {
        var forces = war.forces;
        double fed = war.off(Switch.SUPPLY) ? 1 : 0.5 + 0.5 * forces.supply[force];
        return forces.fit[force] * war.qualityOf(force) * (0.4 + 0.6 * forces.cohesion[force]) * fed;
    }

    /** Worth of a side at a place. */
    public double of(int side, int place) {
        return side > 0 ? intervention[place] : home[place];
    }

    /** Worth of a side's field forces at a place. */
    public double fieldOf(int side, int place) {
        return side > 0 ? interventionField[place] : homeField[place];
    }

    /** Foreign soldiers per thousand inhabitants of a place. */
    public double foreignPer1000(War war, int place) {
        return foreignMen[place] * 1000.0 / (war.theatre.people[place] + 1);
    }

    public long menOf(int side, int place) {
        return side > 0 ? interventionMen[place] : homeMen[place];
    }

    @Override
    public void pass(Archive archive) {
        archive.pass(intervention);
        archive.pass(home);
        archive.pass(interventionField);
        archive.pass(homeField);
        archive.pass(interventionMen);
        archive.pass(homeMen);
        archive.pass(foreignMen);
    }
}
