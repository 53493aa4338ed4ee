/**
 * Overrides of a scenario for a run, such as {@code --set KEY=VALUE}. Start with
 * {@link puebla.scenario.override.Change}, one override, and {@link puebla.scenario.override.OverrideApplier}, which
 * applies overrides to the parsed files. The package depends on the other packages below {@code puebla.scenario}, and
 * on the kernel's levers and switches.
 */
@NullMarked
package puebla.scenario.override;

import org.jspecify.annotations.NullMarked;
