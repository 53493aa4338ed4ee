/**
 * Benchmarks; {@code mvn verify} compiles but does not run them. Start at {@link puebla.bench.Table}, which prints the
 * tables of docs/performance.md. {@link puebla.bench.WarBench} contains the JMH benchmarks.
 *
 * <p>Package {@code peer} holds the reference model, {@code dice} and {@code ensembles} the statistical tests of the
 * random generators and of the update intervals. The module may depend on {@code kernel}, {@code scenario},
 * {@code lab} and {@code web}. No module may depend on it.
 */
@NullMarked
package puebla.bench;

import org.jspecify.annotations.NullMarked;
