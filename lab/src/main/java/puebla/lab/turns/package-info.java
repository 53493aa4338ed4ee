/**
 * Turning points: odds of a run's outcome by day, and the events behind their shifts. Start with
 * {@link puebla.lab.turns.TurningPoints}.
 */
@NullMarked
package puebla.lab.turns;

import org.jspecify.annotations.NullMarked;
