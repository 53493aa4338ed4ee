/**
 * Turning points: probabilities of a run's outcomes by day, and the events at which they shift. Start with
 * {@link puebla.lab.turns.TurningPoints}. The package depends on the kernel, on {@code scenario.book}, and on the
 * packages {@code pairs}, {@code summary}, {@code telling} and {@code claims}.
 */
@NullMarked
package puebla.lab.turns;

import org.jspecify.annotations.NullMarked;
