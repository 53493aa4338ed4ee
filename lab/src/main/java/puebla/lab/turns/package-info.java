/** Turning points: the odds of a war's outcome on every day, and what moved them. Start with {@link puebla.lab.turns.TurningPoints}. */
@NullMarked
package puebla.lab.turns;

import org.jspecify.annotations.NullMarked;
