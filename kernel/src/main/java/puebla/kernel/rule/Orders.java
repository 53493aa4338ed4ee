package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.order.Order;
import puebla.kernel.order.Order.Kind;
import puebla.kernel.state.Posture;

/** Carries out the orders of commanders, and tells them to the listener of the run. */
public final class Orders {
    /** Time in port before and after a voyage [days]. Judgement. */
    private static final int DAYS_IN_PORT = 2;

    private Orders() {}

    /** Sends a force to a place by the shortest route. */
    public static void march(War war, int force, int place) {
        tell(war, force, Kind.MARCH, place, 0);
        war.state.forces.march(war.routes, force, place);
    }

    /** Sends a force by ship to a port. */
    public static void sail(War war, int force, int port) {
        tell(war, force, Kind.SAIL, port, 0);
        war.state.forces.sail(force, port, war.routes.seaDays[war.state.forces.place(force)][port] + DAYS_IN_PORT);
    }

    /** Keeps a force at its place for some days. */
    public static void hold(War war, int force, int days) {
        tell(war, force, Kind.HOLD, -1, days);
        war.state.forces.rest(force, war.state.day + days);
    }

    /** Ends the march of a force at the next place. */
    public static void stopAtNext(War war, int force) {
        tell(war, force, Kind.STOP_AT_NEXT, -1, 0);
        war.state.forces.stopAtNext(force);
    }

    /** Makes a force the garrison of its place, or lets it take the field again. */
    public static void setGarrison(War war, int force, boolean garrison) {
        tell(war, force, garrison ? Kind.BECOME_GARRISON : Kind.TAKE_THE_FIELD, -1, 0);
        war.state.forces.setGarrison(force, garrison);
    }

    /** Leaves men of a force as garrison of its place. */
    public static void leaveGarrison(War war, int force, long men) {
        tell(war, force, Kind.LEAVE_GARRISON, -1, men);
        Garrisons.detach(war, force, war.state.forces.place(force), men);
    }

    private static void tell(War war, int force, Kind kind, int place, long amount) {
        if (war.listensToOrders()) {
            war.tellOrder(force, new Order(kind, place, amount));
        }
    }

    /**
     * Carries out an order from outside the model.
     *
     * @throws IllegalArgumentException
     *             if the force cannot follow it
     */
    public static void carryOut(War war, int force, Order order) {
        switch (order.kind()) {
            case MARCH -> march(war, force, checked(war, order));
            case SAIL -> {
                int port = checked(war, order);
                if (war.state.forces.contingent(force) != war.columns.patronCorps()
                        || !Double.isFinite(war.routes.seaDays[war.state.forces.place(force)][port])) {
                    throw invalid(order, "no fleet carries this force from its place to the goal");
                }
                sail(war, force, port);
            }
            case HOLD -> hold(war, force, positive(order));
            case STOP_AT_NEXT -> {
                if (war.state.forces.posture(force) != Posture.MARCH) {
                    throw invalid(order, "the force is not on the march");
                }
                stopAtNext(war, force);
            }
            case BECOME_GARRISON -> setGarrison(war, force, true);
            case TAKE_THE_FIELD -> setGarrison(war, force, false);
            case LEAVE_GARRISON -> leaveGarrison(war, force, positive(order));
        }
    }

    private static int checked(War war, Order order) {
        if (order.place() < 0 || order.place() >= war.columns.places()) {
            throw invalid(order, "unknown place (expected 0 to " + (war.columns.places() - 1) + ")");
        }
        return order.place();
    }

    private static int positive(Order order) {
        if (order.amount() <= 0 || order.amount() > Integer.MAX_VALUE) {
            throw invalid(order, "invalid amount (expected a positive number)");
        }
        return (int) order.amount();
    }

    private static IllegalArgumentException invalid(Order order, String why) {
        return new IllegalArgumentException("invalid order " + order + ": " + why);
    }
}
