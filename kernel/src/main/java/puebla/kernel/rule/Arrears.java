package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Money;

/** Arrears of soldiers' pay. */
public final class Arrears {
    private Arrears() {}

    /** Returns the share of a need that was paid, 0…1. A payment differs from its need by less than a cent. */
    public static double paid(double paid, double need) {
        return Money.toCents(paid) >= Money.toCents(need) ? 1 : paid / need;
    }

    /**
     * Returns arrears at the end of a day [months]. They grow by the share of the need that was not paid, and fall by a
     * day's pay when all was paid and more than {@code finance.needs-before-arrears} days of needs are left.
     *
     * @param months
     *            arrears before [months]
     * @param paid
     *            money paid today
     * @param need
     *            money needed today, in the same currency
     * @param left
     *            money left, in the same currency
     */
    public static double after(War war, double months, double paid, double need, double left) {
        double missing = 1 - paid(paid, need);
        double now = months + missing / Time.MONTH;
        if (missing <= 0 && left > need * war.value(SharedParameters.NEEDS_BEFORE_ARREARS)) {
            now -= 1.0 / Time.MONTH;
        }
        return Math.clamp(now, 0.0, war.value(SharedParameters.MOST_ARREARS));
    }
}
