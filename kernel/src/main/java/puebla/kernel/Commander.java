package puebla.kernel;

import java.util.List;
import puebla.kernel.order.Order;

/**
 * Gives the orders of one side in place of the model's commanders: a player, a script or a search. It is asked on the
 * review days of each of its forces that may choose their own goal, and sees the run through its view.
 */
public interface Commander {
    /**
     * Returns the orders to a force, in the order in which they are carried out; an empty list leaves it as it is.
     *
     * @param force
     *            slot of the force in {@link WarView#forces}
     */
    List<Order> orders(WarView war, int force);
}
