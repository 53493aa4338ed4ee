package puebla.bench.peer;

import puebla.kernel.scenario.Group;
import puebla.kernel.submodel.country.CountryParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The people of one group at one place, and their attitudes to the three governments. */
final class Cell implements Steppable {
    private static final int PERIOD = Place.WEEK;

    private final Place place;
    final double share;
    /** Natural attitudes to home, to the client before and after its liberal turn, and to the patron. */
    private final double[] natural;
    private final double order;
    private final double resents;
    double toHome;
    double toClient;
    double toPatron;
    double homeBaseline;
    double clientBaseline;
    double patronBaseline;

    Cell(Place place, Group.Kind kind, double share, double[] natural) {
        this.place = place;
        this.share = share;
        this.natural = natural;
        order = switch (kind) {
            case CLERICAL, PROPERTIED, FOREIGN -> 1;
            case MODERATE -> 0.6;
            case VILLAGES, POOR -> 0.2;
            case RADICAL -> 0;
        };
        resents = switch (kind) {
            case RADICAL -> 1;
            case MODERATE, POOR -> 0.6;
            case VILLAGES -> 0.5;
            case CLERICAL, PROPERTIED -> 0.2;
            case FOREIGN -> 0;
        };
    }

    /** Updates the attitudes for a week. */
    @Override
    public void step(SimState state) {
        think((PeerWar) state);
    }

    void think(PeerWar war) {
        double alpha = war.value(CountryParameters.ATTITUDE_MEMORY) * PERIOD;
        double gamma = war.value(CountryParameters.ATTITUDE_DRIFT) * PERIOD;
        boolean intervention = place.held > 0;
        double safe = intervention ? Math.min(1, place.interventionStrength / 8) : 0;
        double levy = Math.min(0.3, place.levied * 20);
        double liked = order * 0.10 * safe;
        clientBaseline = drift(toClient, clientBaseline, natural[war.liberal ? 2 : 1], alpha, gamma);
        toClient = swayed(clientBaseline, liked - (intervention ? levy : 0));
        homeBaseline = drift(toHome, homeBaseline, natural[0], alpha, gamma);
        toHome = swayed(homeBaseline, (intervention ? 0 : -levy) - 0.1 * order * place.raided);
        patronBaseline = drift(toPatron, patronBaseline, natural[3], alpha, gamma);
        toPatron = swayed(patronBaseline, liked - resents * Math.min(0.25, 0.02 * place.foreignPer1000()));
    }

    private static double drift(double attitude, double baseline, double natural, double alpha, double gamma) {
        return alpha * attitude + (1 - alpha - gamma) * baseline + gamma * natural;
    }

    private static double swayed(double baseline, double by) {
        return Math.clamp(baseline + (by > 0 ? by * (1 - baseline) : by * (1 + baseline)), -1.0, 1.0);
    }
}
