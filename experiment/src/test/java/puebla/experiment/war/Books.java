package puebla.experiment.war;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.state.Money.Outside;
import puebla.kernel.state.Stock;

/**
 * Independent check of the balance of men and money in a simulated war. The check repeats the sums of the war's own
 * audit from outside; {@link #explain} finds the mechanism that broke the balance.
 */
final class Books {
    private final long men;
    private final int contingents;

    /** Records the number of men in the war on its first day. */
    Books(War war) {
        contingents = war.scenario().contingents().size();
        men = allMen(war);
    }

    /**
     * Checks that the men of today equal those of the first day, and that the cents of each currency sum to zero.
     *
     * @throws IllegalStateException
     *             if something does not balance; the message gives seed and day
     */
    void check(War war) {
        war.audit();
        long now = allMen(war);
        if (now != men) {
            throw new IllegalStateException(
                    "seed " + war.state.seed + ", day " + war.state.day + ": " + now + " men in total, expected "
                            + men + " as on the first day");
        }
        int actors = war.scenario().actors().size();
        long[] sums = new long[2];
        for (int a = 0; a < actors; a++) {
            sums[a == war.scenario().patron() ? 1 : 0] += war.state.money.cents(a);
        }
        for (var account : Outside.values()) {
            boolean patrons =
                    account == Outside.PATRON_PUBLIC || account == Outside.DESK_PATRON || account == Outside.ROUNDING;
            sums[patrons ? 1 : 0] += war.state.money.cents(war.state.money.outside(account));
        }
        for (int army = 0; army < war.scenario().armies().size(); army++) {
            long chest = war.state.money.cents(war.state.money.chest(army));
            if (chest < 0) {
                throw new IllegalStateException("seed " + war.state.seed + ", day " + war.state.day + ": " + chest
                        + " cents (expected 0 or more) in the chest of " + war.scenario().armies().get(army).id());
            }
            sums[0] += chest;
        }
        if (sums[0] != 0 || sums[1] != 0) {
            throw new IllegalStateException(
                    "seed " + war.state.seed + ", day " + war.state.day
                            + ": each currency must sum to 0 cents, but they sum to "
                            + Arrays.toString(sums));
        }
    }

    /**
     * Returns the men of all contingents, summed over all stocks.
     *
     * @throws IllegalStateException
     *             if a stock is negative
     */
    private long allMen(War war) {
        long sum = 0;
        for (int c = 0; c < contingents; c++) {
            for (var stock : Stock.values()) {
                long here = war.state.men.of(c, stock);
                if (here < 0) {
                    throw new IllegalStateException("seed " + war.state.seed + ", day " + war.state.day + ": " + here
                            + " men (expected 0 or more) of " + war.scenario().contingents().get(c).id()
                            + " in stock " + stock);
                }
                sum += here;
            }
        }
        return sum;
    }

    /**
     * Resumes a saved run for at most 100 days with an audit after every mechanism, and returns a message with the day
     * and the mechanism after which the audit first fails.
     *
     * @param saved
     *            saved run from a day before the fault
     * @param fault
     *            fault to report when no single mechanism fails the audit
     * @param more
     *            mechanisms to apply after those of the daily schedule
     */
    static String explain(Model model, byte[] saved, long seed, RuntimeException fault, Mechanism... more) {
        var war = Simulation.restore(model, saved, Policy.HISTORICAL);
        List<Mechanism> day = new ArrayList<>(model.schedule().mechanisms());
        day.addAll(List.of(more));
        int until = war.war().state.day + 100;
        while (war.war().state.day < until) {
            for (var mechanism : day) {
                try {
                    mechanism.apply(war.war());
                    war.war().audit();
                } catch (RuntimeException found) {
                    return "seed " + seed + ", day " + war.war().state.day + ", mechanism "
                            + mechanism.getClass().getSimpleName() + ": " + found.getMessage();
                }
            }
            war.war().state.day++;
        }
        return "seed " + seed + ": " + fault.getMessage() + " (no single mechanism)";
    }
}
