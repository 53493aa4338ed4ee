/**
 * Reads the folder and files of a scenario as untrusted input, into trees in which every value has its line and
 * column. Start with {@link puebla.scenario.tree.ScenarioFolder} and {@link puebla.scenario.tree.Node}. The package
 * depends on SnakeYAML Engine and on package {@code problem}. No other package uses the YAML parser.
 */
@NullMarked
package puebla.scenario.tree;

import org.jspecify.annotations.NullMarked;
