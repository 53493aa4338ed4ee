package puebla.bench.dice;

import java.util.Arrays;
import java.util.List;

/**
 * Birthday-spacings test: the number of equal spacings among m = 2^14 birthdays in a year of n = 2^38 days is Poisson
 * with mean m³/4n = 4 (Marsaglia 1985; L'Ecuyer and Simard 2001, Mathematics and Computers in Simulation 55,
 * 131–137). A birthday is the top 38 bits of a draw, or the low 38. One eighth of the draws is used, because sorting
 * is slow.
 */
final class BirthdaySpacings implements Trial {
    private static final int BIRTHDAYS = 1 << 14;
    private static final int YEAR_BITS = 38;
    private static final double MEAN = 4;
    private static final int PART = 8;

    private int years;
    private int equalTop;
    private int equalLow;

    @Override
    public void take(long[] draws) {
        var birthdays = new long[BIRTHDAYS];
        for (int from = 0; from + BIRTHDAYS <= draws.length; from += PART * BIRTHDAYS) {
            for (int i = 0; i < BIRTHDAYS; i++) {
                birthdays[i] = draws[from + i] >>> (64 - YEAR_BITS);
            }
            equalTop += equalSpacings(birthdays);
            for (int i = 0; i < BIRTHDAYS; i++) {
                birthdays[i] = draws[from + i] & (1L << YEAR_BITS) - 1;
            }
            equalLow += equalSpacings(birthdays);
            years++;
        }
    }

    private static int equalSpacings(long[] birthdays) {
        Arrays.sort(birthdays);
        for (int i = birthdays.length - 1; i > 0; i--) {
            birthdays[i] -= birthdays[i - 1];
        }
        Arrays.sort(birthdays);
        int equal = 0;
        for (int i = 1; i < birthdays.length; i++) {
            equal += birthdays[i] == birthdays[i - 1] ? 1 : 0;
        }
        return equal;
    }

    @Override
    public List<Finding> findings() {
        return List.of(Finding.ofPoisson("birthdays, top bits", equalTop, MEAN * years),
                Finding.ofPoisson("birthdays, low bits", equalLow, MEAN * years));
    }
}
