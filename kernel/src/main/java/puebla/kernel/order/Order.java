package puebla.kernel.order;

/**
 * An order to a force.
 *
 * @param place
 *            goal of a march or voyage; −1 for other orders
 * @param amount
 *            days of {@link Kind#HOLD}, men of {@link Kind#LEAVE_GARRISON}; 0 for other orders
 */
public record Order(Kind kind, int place, long amount) {
    /** Kinds of orders. */
    public enum Kind {
        /** March to a place by the shortest route. */
        MARCH,
        /** Sail to a port. */
        SAIL,
        /** Stay at the place and take no other orders for some days. */
        HOLD,
        /** End the march at the next place. */
        STOP_AT_NEXT,
        /** Become the garrison of the place. */
        BECOME_GARRISON,
        /** Take the field again. */
        TAKE_THE_FIELD,
        /** Leave men as garrison of the place. */
        LEAVE_GARRISON
    }

    private static final int NO_PLACE = -1;

    public static Order march(int place) {
        return new Order(Kind.MARCH, place, 0);
    }

    public static Order sail(int port) {
        return new Order(Kind.SAIL, port, 0);
    }

    public static Order hold(int days) {
        return new Order(Kind.HOLD, NO_PLACE, days);
    }

    public static Order stopAtNext() {
        return new Order(Kind.STOP_AT_NEXT, NO_PLACE, 0);
    }

    public static Order becomeGarrison() {
        return new Order(Kind.BECOME_GARRISON, NO_PLACE, 0);
    }

    public static Order takeTheField() {
        return new Order(Kind.TAKE_THE_FIELD, NO_PLACE, 0);
    }

    public static Order leaveGarrison(long men) {
        return new Order(Kind.LEAVE_GARRISON, NO_PLACE, men);
    }
}
