package example.prices;

import java.util.Arrays;
import puebla.kernel.state.StateVisitor;
import puebla.kernel.state.Stateful;

/** Price of bread by place, and where it is capped. It is saved and forked with the run. */
final class PriceState implements Stateful {
    private final double[] price;
    /** 1 where the price is capped, otherwise 0. */
    private final int[] capped;

    PriceState(int places) {
        price = new double[places];
        capped = new int[places];
        Arrays.fill(price, 1);
    }

    /** Returns the price of bread, relative to the normal price. */
    double price(int place) {
        return price[place];
    }

    boolean capped(int place) {
        return capped[place] != 0;
    }

    void approach(int place, double target, double share) {
        price[place] += share * (target - price[place]);
    }

    void cap(int place) {
        capped[place] = 1;
        price[place] = 1;
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(price);
        visitor.visit(capped);
    }
}
