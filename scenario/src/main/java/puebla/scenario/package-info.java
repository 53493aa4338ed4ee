/**
 * Loads the files of a scenario folder into a {@code Scenario} of the kernel, or reports all problems together, each
 * with file, line, column and fix.
 *
 * <p>Start with {@link puebla.scenario.Scenarios}, which returns {@code Loaded} or {@code Invalid}. This module
 * converts all units, once. The kernel uses only its own units.
 *
 * <p>The module may depend on the kernel and on the YAML parser SnakeYAML Engine. Modules {@code lab}, {@code web},
 * {@code cli} and {@code bench} use it.
 */
@NullMarked
package puebla.scenario;

import org.jspecify.annotations.NullMarked;
