/**
 * Benchmarks; {@code mvn verify} compiles but does not run them. {@link puebla.bench.Table} prints the tables of
 * docs/performance.md, {@link puebla.bench.WarBench} contains the JMH benchmarks. Statistical tests of the random
 * generators are in {@code puebla.bench.dice}.
 */
@NullMarked
package puebla.bench;

import org.jspecify.annotations.NullMarked;
