/**
 * Whether two ensembles tell the same: of two generators of chance ({@link puebla.bench.ensembles.DiceAgreement}), of daily and
 * longer steps ({@link puebla.bench.ensembles.StepsAgreement}).
 */
@NullMarked
package puebla.bench.ensembles;

import org.jspecify.annotations.NullMarked;
