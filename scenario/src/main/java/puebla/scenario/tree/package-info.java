/**
 * A scenario's folder and files as they stand: read safely whoever wrote them, every value with its line and column.
 * Start with {@link puebla.scenario.tree.ScenarioFolder} and {@link puebla.scenario.tree.Node}.
 */
@NullMarked
package puebla.scenario.tree;

import org.jspecify.annotations.NullMarked;
