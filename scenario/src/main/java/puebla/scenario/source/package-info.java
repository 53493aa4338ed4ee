/**
 * Reads the folder and files of a scenario as untrusted input, into trees in which every value has its line and
 * column. Start with {@link puebla.scenario.source.ScenarioFolder} and {@link puebla.scenario.source.Node}. The package
 * depends on SnakeYAML Engine and on package {@code diagnostic}. No other package uses the YAML parser.
 */
@NullMarked
package puebla.scenario.source;

import org.jspecify.annotations.NullMarked;
