package puebla.kernel.order;

/** Hears each order of a run, in the order in which they are given. */
public interface OrderListener {
    /**
     * Hears an order.
     *
     * @param day
     *            days since the first day
     * @param force
     *            slot of the force
     */
    void ordered(int day, int force, Order order);
}
