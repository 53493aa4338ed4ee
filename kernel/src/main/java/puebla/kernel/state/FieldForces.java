package puebla.kernel.state;

import java.util.Arrays;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.geography.RouteNetwork;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.SharedParameters;

/**
 * Field forces (all forces except garrisons) and the value of their possible targets, computed once a day for all
 * orders of that day. A force that dissolves or becomes a garrison later on that day remains in the list.
 */
public final class FieldForces {
    /** Maximum march days between a goal and the place where columns wait for each other: judgement. */
    private static final double DAYS_TO_CAMP = 14;

    private final WarState state;
    private final Scenario scenario;
    private final ScenarioColumns columns;
    private final RouteNetwork routes;
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

    /** Creates an empty list. */
    public FieldForces(WarState state, PreparedScenario prepared) {
        this.state = state;
        scenario = prepared.scenario();
        columns = prepared.columns();
        routes = prepared.routes();
        int places = columns.places();
        friends = new double[places];
        homeTargets = new double[places];
        interventionTargets = new double[places];
        holders = new int[places];
        ofHome = new double[places];
        ofIntervention = new double[places];
    }

    /** Lists the forces in the field and discards the target values of the previous list. */
    public void list() {
        campGoal = -1;
        computed = false;
        length = state.forces.inField(force);
    }

    /** Computes the fighting worth of the listed forces. Must follow {@link #list} directly. */
    public void computeWorth() {
        for (int i = 0; i < length; i++) {
            worth[i] = state.worthOf(force[i]);
        }
    }

    /** Returns the number of listed forces. */
    public int length() {
        return length;
    }

    /** Returns a listed force. */
    public int force(int i) {
        return force[i];
    }

    /** Returns the fighting worth of a listed force as computed by {@link #computeWorth}. */
    public double worth(int i) {
        return worth[i];
    }

    /**
     * Returns, by place, the fighting worth of a side's forces that stand before it or march to it.
     *
     * @param besides
     *            a force that is not counted
     */
    public double[] friends(int besides, int side) {
        Arrays.fill(friends, 0);
        var forces = state.forces;
        for (int i = 0; i < length; i++) {
            int f = force[i];
            if (f != besides && forces.side(f) == side && forces.exists(f) && !forces.garrison(f)) {
                friends[forces.goal(f)] += worth[i];
            }
        }
        return friends;
    }

    /**
     * Returns the home place nearest to a goal, where columns can wait for each other; −1 when none is within reach.
     */
    public int campBefore(int goal) {
        if (campGoal != goal) {
            campGoal = goal;
            camp = -1;
            for (int p = 0; p < columns.places(); p++) {
                double days = routes.days[p][goal];
                if (state.country.held(p) < 0 && days < DAYS_TO_CAMP
                        && (camp < 0 || days < routes.days[camp][goal])) {
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
    public double[] targetValues(int side) {
        if (!computed) {
            computed = true;
            computeTargetValues();
        }
        return targetValuesOf(side);
    }

    private void computeTargetValues() {
        int[] held = state.country.held;
        if (!Arrays.equals(held, holders)) {
            sortByHolder(held);
        }
        System.arraycopy(ofHome, 0, interventionTargets, 0, ofHome.length);
        System.arraycopy(ofIntervention, 0, homeTargets, 0, ofIntervention.length);
        interventionGreatest = greatestOfHome;
        homeGreatest = greatestOfIntervention;
        for (int p = 0; state.country.anySiege() && p < held.length; p++) {
            if (state.country.besieged(p)) {
                setTarget(held[p], p, state.value(SharedParameters.RELIEF_COUNTS) * value(p, held[p]));
            }
        }
        setSpecialTarget(scenario.capital());
        setSpecialTarget(state.seat.place());
        setSpecialTarget(state.throne.rulerPlace());
    }

    private void sortByHolder(int[] held) {
        System.arraycopy(held, 0, holders, 0, held.length);
        for (int p = 0; p < held.length; p++) {
            ofHome[p] = held[p] < 0 ? columns.worth(p) : 0;
            ofIntervention[p] = held[p] < 0 ? 0 : columns.worth(p);
        }
        greatestOfHome = greatest(ofHome);
        greatestOfIntervention = greatest(ofIntervention);
    }

    /** Sets the value of a target whose value does not follow from its holder alone. */
    private void setTarget(int side, int place, double value) {
        targetValuesOf(side)[place] = value;
        if (side > 0) {
            interventionGreatest = Math.max(interventionGreatest, value);
        } else {
            homeGreatest = Math.max(homeGreatest, value);
        }
    }

    private double[] targetValuesOf(int side) {
        return side > 0 ? interventionTargets : homeTargets;
    }

    private void setSpecialTarget(int place) {
        if (place >= 0) {
            int comer = -state.country.held(place);
            setTarget(comer, place, value(place, comer));
        }
    }

    private static double greatest(double[] values) {
        double greatest = 0;
        for (double value : values) {
            greatest = value > greatest ? value : greatest;
        }
        return greatest;
    }

    /** Returns the greatest value among a side's targets. Valid after {@link #targetValues}. */
    public double greatestTarget(int side) {
        return side > 0 ? interventionGreatest : homeGreatest;
    }

    /** Returns the value of a place to a side: its people, its customs, its rank, the enemy's government in it. */
    public double value(int place, int side) {
        double value = columns.worth(place);
        if (side > 0 && state.seat.place() == place && !state.seat.abroad()) {
            value += state.value(SharedParameters.WORTH_OF_SEAT);
        }
        if (place == scenario.capital()) {
            value += state.value(SharedParameters.WORTH_OF_CAPITAL);
        }
        if (side < 0 && state.throne.reigns() && state.throne.rulerPlace() == place && place != scenario.capital()) {
            value += state.value(SharedParameters.WORTH_OF_RULER);
        }
        return value;
    }
}
