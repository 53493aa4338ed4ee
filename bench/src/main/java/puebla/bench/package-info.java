/** Measurements, never part of the tests: start at {@link puebla.bench.WarBench}. */
@NullMarked
package puebla.bench;

import org.jspecify.annotations.NullMarked;
