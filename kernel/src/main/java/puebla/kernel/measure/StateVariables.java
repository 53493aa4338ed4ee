package puebla.kernel.measure;

import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;
import puebla.kernel.state.WarState;

/** Reader of the state variables that measures and outcome rules refer to. */
public final class StateVariables {
    private final Scenario scenario;
    private final ScenarioColumns columns;

    /** Creates a reader for the runs of a scenario. */
    public StateVariables(PreparedScenario prepared) {
        scenario = prepared.scenario();
        columns = prepared.columns();
    }

    /**
     * Returns the current value of a state variable.
     *
     * @param of
     *            index of the contingent or group, where the variable has one
     */
    public double read(WarState state, StateVariable variable, int of) {
        return switch (variable) {
            case STRENGTH -> state.inField(of);
            case BANDS -> state.bands();
            case CLIENT_PEOPLE -> state.peopleHeld(1);
            case HOME_PEOPLE -> state.peopleHeld(-1);
            case CLIENT_PLACES -> clientPlaces(state);
            case BELIEF -> state.belief();
            case ATTITUDE_TO_CLIENT -> attitudeToClient(state, of);
            case MOBILE_SHARE -> mobileShare(state, of);
            case IDLE_SHARE -> idleShare(state, of);
            case LOST -> lost(state, of);
            case INTERVENTION_CONCENTRATION -> state.strength.concentration(1);
            case HOME_CONCENTRATION -> state.strength.concentration(-1);
            case RECOGNISED_BY -> state.throne.recognitions();
            case FOREIGN_MEN -> state.foreignMen();
            case CLIENT_ARMY -> state.inField(columns.clientLine());
            case CLIENT_SIDE -> clientSide(state);
            case HOME_ARMY -> state.inField(columns.homeLine());
            case CLIENT_EXISTS -> state.throne.exists() ? 1 : 0;
            case HOME_ON_SOIL -> state.seat.abroad() || state.seat.caught() ? 0 : 1;
            case CAPITAL_HELD -> state.country.held(scenario.capital()) > 0 ? 1 : 0;
            case PATRON_HAZARD -> state.commitment.hazard();
        };
    }

    private long clientSide(WarState state) {
        long sum = 0;
        for (int c = 0; c < columns.contingents(); c++) {
            boolean home = columns.kind(c) == Contingent.Kind.HOME_LINE;
            sum += home || c == columns.patronCorps() ? 0 : state.inField(c);
        }
        return sum;
    }

    private static long lost(WarState state, int contingent) {
        return state.men.dead(contingent) + state.men.of(contingent, Stock.CAPTIVE)
                + state.men.of(contingent, Stock.DESERTED);
    }

    private int clientPlaces(WarState state) {
        int count = 0;
        for (int p = 0; p < columns.places(); p++) {
            count += state.country.held(p) > 0 ? 1 : 0;
        }
        return count;
    }

    /** Returns the mean attitude of a group to the client, weighted by its people in each place. */
    private double attitudeToClient(WarState state, int group) {
        double sum = 0;
        double people = 0;
        for (int p = 0; p < columns.places(); p++) {
            double weight = scenario.places().get(p).people() * scenario.places().get(p).groupShares().get(group);
            sum += weight * state.country.attitude(state.country.cell(AttitudeCells.TO_CLIENT, group, p));
            people += weight;
        }
        return people > 0 ? sum / people : 0;
    }

    /** Returns the share of a contingent's men who are neither in garrisons nor on the march nor at a siege. */
    private static double idleShare(WarState state, int contingent) {
        long idle = 0;
        var forces = state.forces;
        for (int f = 0; f < forces.used(); f++) {
            if (forces.contingent(f) == contingent && !forces.garrison(f) && forces.posture(f) != Posture.MARCH
                    && !state.country.besieged(forces.place(f))) {
                idle += forces.strength(f);
            }
        }
        long all = state.inField(contingent);
        return all > 0 ? (double) idle / all : 0;
    }

    /** Returns the share of a contingent's men in the field who are not in garrisons. */
    private static double mobileShare(WarState state, int contingent) {
        long mobile = 0;
        var forces = state.forces;
        for (int f = 0; f < forces.used(); f++) {
            if (forces.contingent(f) == contingent && !forces.garrison(f)) {
                mobile += forces.strength(f);
            }
        }
        long all = state.inField(contingent);
        return all > 0 ? (double) mobile / all : 0;
    }
}
