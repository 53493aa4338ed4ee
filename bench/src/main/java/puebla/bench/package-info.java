/** Measurements, no part of the tests: start at {@link puebla.bench.WarBench}. The dice have a package of their own. */
@NullMarked
package puebla.bench;

import org.jspecify.annotations.NullMarked;
