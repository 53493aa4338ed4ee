package puebla.bench.dice;

import java.util.List;

/**
 * A statistical test that processes draws block by block. Blocks are independent: no statistic spans the end of a
 * block, so their number is arbitrary.
 */
interface Trial {
    void take(long[] draws);

    /** Returns the p-values of the draws so far. */
    List<Finding> findings();
}
