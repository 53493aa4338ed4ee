/**
 * Overrides of a scenario for a run, {@code --set KEY=VALUE}. Start with {@link puebla.scenario.change.Change}.
 */
@NullMarked
package puebla.scenario.change;

import org.jspecify.annotations.NullMarked;
