/** Models that the benchmarks run. */
@NullMarked
package puebla.bench.model;

import org.jspecify.annotations.NullMarked;
