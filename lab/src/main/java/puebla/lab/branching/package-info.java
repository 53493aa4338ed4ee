/**
 * Turning points: probabilities of a run's outcomes by day, and the events at which they shift. Start with
 * {@link puebla.lab.branching.TurningPoints}. The package depends on the kernel, on {@code scenario.catalog}, and on
 * the packages {@code paired}, {@code summary}, {@code narrative} and {@code claims}.
 */
@NullMarked
package puebla.lab.branching;

import org.jspecify.annotations.NullMarked;
