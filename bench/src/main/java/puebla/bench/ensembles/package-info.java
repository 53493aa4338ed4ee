/**
 * Tests whether two ensembles have the same distribution of results. Start at
 * {@link puebla.bench.ensembles.DiceAgreement}, which compares the two random generators;
 * {@link puebla.bench.ensembles.StepsAgreement} compares daily and 14-day update intervals. The package depends on the
 * modules below {@code web}, and on Commons Statistics.
 */
@NullMarked
package puebla.bench.ensembles;

import org.jspecify.annotations.NullMarked;
