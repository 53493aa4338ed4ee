package puebla.kernel.state;

import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.scenario.UpdateRounds;

/**
 * Strength by place, summed from the forces. A count is due in the morning while a siege lasts, and otherwise at least
 * once a week ({@link UpdateInterval}), to include losses by sickness and desertion. When a force has come, gone,
 * fought or changed sides since the last count, a new count follows in the morning and before engagements, sieges,
 * supply and control.
 */
public final class StrengthByPlace implements Stateful {
    private final double[] intervention;
    private final double[] home;
    private final double[] interventionField;
    private final double[] homeField;
    private final long[] interventionMen;
    private final long[] homeMen;
    private final long[] foreignMen;
    /** Most men at one place: the intervention's, then those of the home side. */
    private final long[] concentration = new long[2];

    /** Number of inhabitants to which the density of foreign soldiers refers. */
    private static final double DENSITY_UNIT = 1000;

    private final ScenarioColumns columns;

    public StrengthByPlace(ScenarioColumns columns) {
        this.columns = columns;
        int places = columns.places();
        intervention = new double[places];
        home = new double[places];
        interventionField = new double[places];
        homeField = new double[places];
        interventionMen = new long[places];
        homeMen = new long[places];
        foreignMen = new long[places];
    }

    /** Counts at the start of a day when a count is due, a force has changed, or a siege lasts. */
    public void update(WarState state, UpdateInterval interval) {
        boolean due = state.day % Math.min(interval.days(), UpdateRounds.DAYS_OF_WEEK) == 0;
        if (due || state.forces.uncounted || state.country.anySiege()) {
            count(state);
        }
    }

    /** Counts again when a force has come, gone, fought or changed sides since the last count. */
    public void recountIfChanged(WarState state) {
        if (state.forces.uncounted) {
            count(state);
        }
    }

    /** Counts the strength at all places. */
    public void count(WarState state) {
        state.forces.uncounted = false;
        for (int p = 0; p < home.length; p++) {
            intervention[p] = 0;
            home[p] = 0;
            interventionField[p] = 0;
            homeField[p] = 0;
            interventionMen[p] = 0;
            homeMen[p] = 0;
            foreignMen[p] = 0;
        }
        concentration[0] = 0;
        concentration[1] = 0;
        var forces = state.forces;
        for (int f = 0; f < forces.used(); f++) {
            if (!forces.exists(f)) {
                continue;
            }
            int p = forces.place(f);
            double worth = state.worthOf(f);
            foreignMen[p] += columns.foreign(forces.contingent(f)) ? forces.strength(f) : 0;
            if (forces.side(f) > 0) {
                intervention[p] += worth;
                interventionMen[p] += forces.strength(f);
                concentration[0] = Math.max(concentration[0], interventionMen[p]);
                interventionField[p] += forces.garrison(f) ? 0 : worth;
            } else {
                home[p] += worth;
                homeMen[p] += forces.strength(f);
                concentration[1] = Math.max(concentration[1], homeMen[p]);
                homeField[p] += forces.garrison(f) ? 0 : worth;
            }
        }
    }

    /** Returns the men of a side at the place where most of them are. */
    public long concentration(int side) {
        return concentration[side > 0 ? 0 : 1];
    }

    /** Returns the fighting worth of a side at a place. */
    public double of(int side, int place) {
        return side > 0 ? intervention[place] : home[place];
    }

    /** Returns the fighting worth of a side's field forces at a place. */
    public double fieldOf(int side, int place) {
        return side > 0 ? interventionField[place] : homeField[place];
    }

    /** Returns the foreign soldiers per thousand inhabitants of a place. */
    public double foreignPer1000(int place) {
        return foreignMen[place] * DENSITY_UNIT / (columns.people(place) + 1);
    }

    /** Returns the men of a side at a place. */
    public long menOf(int side, int place) {
        return side > 0 ? interventionMen[place] : homeMen[place];
    }

    /** Returns the fighting worth of the intervention at a place: fit men × quality × cohesion × supply. */
    public double intervention(int place) {
        return intervention[place];
    }

    /** Returns the fighting worth of the home side at a place. */
    public double home(int place) {
        return home[place];
    }

    /** Returns the fighting worth of the intervention's field forces at a place. */
    public double interventionField(int place) {
        return interventionField[place];
    }

    /** Returns the men of the intervention at a place, fit and sick. */
    public long interventionMen(int place) {
        return interventionMen[place];
    }

    /** Returns the men of the home side at a place, fit and sick. */
    public long homeMen(int place) {
        return homeMen[place];
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(intervention);
        visitor.visit(home);
        visitor.visit(interventionField);
        visitor.visit(homeField);
        visitor.visit(interventionMen);
        visitor.visit(homeMen);
        visitor.visit(foreignMen);
        visitor.visit(concentration);
    }
}
