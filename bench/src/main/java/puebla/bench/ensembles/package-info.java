/**
 * Tests whether two ensembles have the same distribution of results: with the two random generators
 * ({@link puebla.bench.ensembles.DiceAgreement}), and with daily and 14-day update intervals
 * ({@link puebla.bench.ensembles.StepsAgreement}).
 */
@NullMarked
package puebla.bench.ensembles;

import org.jspecify.annotations.NullMarked;
