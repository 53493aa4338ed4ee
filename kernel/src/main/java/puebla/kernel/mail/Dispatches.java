package puebla.kernel.mail;

import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.geography.RouteNetwork;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.EntityKeys;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.WarState;

/**
 * Sender of dispatches. A dispatch travels by courier, ship and, once it exists, telegraph. Its delay varies about
 * the usual days ({@code news.least-delay}, {@code news.spread-of-delay}).
 */
public final class Dispatches {
    private static final Draw DELAY = Draw.of("news.delay");

    /** March days beyond which a courier takes no longer. */
    private static final double FARTHEST = 60;

    private final WarState state;
    private final Scenario scenario;
    private final EntityKeys keys;
    private final RouteNetwork routes;
    private final boolean immediate;

    /** Creates the sender of a run. */
    public Dispatches(WarState state, PreparedScenario prepared) {
        this.state = state;
        scenario = prepared.scenario();
        keys = prepared.keys();
        routes = prepared.routes();
        immediate = prepared.columns().off(SystemSwitch.MAIL_DELAY);
    }

    /** Sends a dispatch from a place of the theatre to an actor. */
    public void report(int fromPlace, int toActor, DispatchTopic topic, double value) {
        state.mail.send(toActor, topic, value, state.day, state.day + mailDays(fromPlace, toActor, topic));
    }

    /** Sends a dispatch about a number of men. */
    public void report(int fromPlace, int toActor, DispatchTopic topic, long value) {
        report(fromPlace, toActor, topic, (double) value);
    }

    /** Sends a dispatch from one actor's capital to another's. */
    public void write(int fromActor, int toActor, DispatchTopic topic, double value) {
        var actors = scenario.actors();
        double days = fromActor == scenario.neighbour() ? actors.get(toActor).neighbourMailDays()
                : toActor == scenario.neighbour() ? actors.get(fromActor).neighbourMailDays()
                        : actors.get(fromActor).mailDays() + actors.get(toActor).mailDays();
        if (state.calendar.telegraph()) {
            days = Math.min(days,
                    1 + actors.get(toActor).mailDays() * state.value(SharedParameters.LETTER_WITH_TELEGRAPH));
        }
        state.mail.send(toActor, topic, value, state.day, state.day + delay(days, toActor, topic));
    }

    private int mailDays(int place, int actor, DispatchTopic topic) {
        boolean inTheatre = actor == scenario.home() || actor == scenario.client();
        int target = !inTheatre ? scenario.entryPort()
                : actor == scenario.home() ? state.seat.place() : scenario.capital();
        double courier = Math.min(routes.days[place][target], FARTHEST) / state.value(SharedParameters.COURIER_SPEED);
        double sea = inTheatre ? 0 : scenario.actors().get(actor).mailDays();
        if (state.calendar.telegraph() && !inTheatre) {
            sea *= state.value(SharedParameters.SEA_WITH_TELEGRAPH);
        }
        return delay(courier + sea, actor, topic);
    }

    private int delay(double days, int actor, DispatchTopic topic) {
        if (immediate) {
            return 0;
        }
        double slow = state.value(SharedParameters.LEAST_DELAY)
                + state.value(SharedParameters.SPREAD_OF_DELAY)
                        * state.random.today().uniform(DELAY, keys.actor(actor), state.day, topic.ordinal());
        return (int) Math.ceil(days * slow);
    }
}
