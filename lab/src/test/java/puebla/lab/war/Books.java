package puebla.lab.war;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import puebla.kernel.Mechanism;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.kernel.War;
import puebla.kernel.ledger.Money.Outside;
import puebla.kernel.ledger.Stock;

/** Reckons the books of a war from outside, beside the war's own audit, and finds the mechanism that spoilt them. */
final class Books {
    private final long men;
    private final int contingents;

    /** The books of a war on its first day. */
    Books(War war) {
        contingents = war.scenario().contingents().size();
        men = allMen(war);
    }

    /** @throws IllegalStateException when they do not balance today: says what, with day and seed */
    void check(War war) {
        war.audit();
        long now = allMen(war);
        if (now != men) {
            throw new IllegalStateException(
                    "seed " + war.seed + ", day " + war.day + ": " + now + " men in all, " + men + " on the first day");
        }
        int actors = war.scenario().actors().size();
        long[] sums = new long[2];
        for (int a = 0; a < actors; a++) {
            sums[a == war.scenario().patron() ? 1 : 0] += war.money.cents(a);
        }
        for (var account : Outside.values()) {
            boolean patrons =
                    account == Outside.PATRON_PUBLIC || account == Outside.DESK_PATRON || account == Outside.ROUNDING;
            sums[patrons ? 1 : 0] += war.money.cents(war.money.outside(account));
        }
        if (sums[0] != 0 || sums[1] != 0) {
            throw new IllegalStateException(
                    "seed " + war.seed + ", day " + war.day + ": cents out of nothing, " + Arrays.toString(sums));
        }
    }

    private long allMen(War war) {
        long sum = 0;
        for (int c = 0; c < contingents; c++) {
            for (var stock : Stock.values()) {
                long here = war.men.of(c, stock);
                if (here < 0) {
                    throw new IllegalStateException("seed " + war.seed + ", day " + war.day + ": " + here + " men of "
                            + war.scenario().contingents().get(c).id() + " are " + stock);
                }
                sum += here;
            }
        }
        return sum;
    }

    /** Fights on from a morning with an audit after every mechanism: which one spoilt the books? */
    static String explain(Model model, byte[] morning, long seed, RuntimeException fault, Mechanism... more) {
        var war = Simulation.restore(model, morning, Policy.HISTORICAL);
        List<Mechanism> day = new ArrayList<>(orderOfTheDay());
        day.addAll(List.of(more));
        int until = war.war().day + 100;
        while (war.war().day < until) {
            for (var mechanism : day) {
                try {
                    mechanism.apply(war.war());
                    war.war().audit();
                } catch (RuntimeException found) {
                    return "seed " + seed + ", day " + war.war().day + ", mechanism "
                            + mechanism.getClass().getSimpleName() + ": " + found.getMessage();
                }
            }
            war.war().day++;
        }
        return "seed " + seed + ": " + fault.getMessage() + " (no single mechanism)";
    }

    @SuppressWarnings("unchecked")
    private static List<Mechanism> orderOfTheDay() {
        try {
            var field = Class.forName("puebla.kernel.OrderOfTheDay").getDeclaredField("DAY");
            field.setAccessible(true);
            return (List<Mechanism>) field.get(null);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException("the order of a day is elsewhere now", renamed);
        }
    }
}
