/**
 * Scenario metadata that the model does not read: names, sources, historical records, levers, claims and texts. Start
 * with {@link puebla.scenario.catalog.ScenarioMetadata}. The package depends on the kernel's {@code Prior} and on no
 * other package of this module.
 */
@NullMarked
package puebla.scenario.catalog;

import org.jspecify.annotations.NullMarked;
