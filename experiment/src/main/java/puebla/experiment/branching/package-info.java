/**
 * Turning points: probabilities of a run's outcomes by day, and the events at which they shift. Start with
 * {@link puebla.experiment.branching.TurningPoints}. The package depends on the kernel, on {@code scenario.catalog},
 * and on the packages {@code paired}, {@code summary} and {@code claims}.
 */
@NullMarked
package puebla.experiment.branching;

import org.jspecify.annotations.NullMarked;
