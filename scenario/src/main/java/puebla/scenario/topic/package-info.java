/**
 * One class a file of the scenario: its shape, what must hold across files, and how it becomes the kernel's records.
 * Start with {@link puebla.scenario.topic.Topics}; {@link puebla.scenario.topic.PlacesFile} is a typical one.
 */
@NullMarked
package puebla.scenario.topic;

import org.jspecify.annotations.NullMarked;
