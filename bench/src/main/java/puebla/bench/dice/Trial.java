package puebla.bench.dice;

import java.util.List;

/**
 * A statistical test that takes draws block by block. A block is taken for itself: nothing reaches over its end, so blocks may be
 * of any number.
 */
interface Trial {
    void take(long[] draws);

    /** What has been found so far. */
    List<Finding> findings();
}
