/**
 * Reads the folder and files of a scenario as untrusted input. Every value has its line and column.
 * Start with {@link puebla.scenario.tree.ScenarioFolder} and {@link puebla.scenario.tree.Node}.
 */
@NullMarked
package puebla.scenario.tree;

import org.jspecify.annotations.NullMarked;
