/**
 * One class for each scenario file: its schema, its constraints between entries and files, and its conversion to
 * records of the kernel. Start with {@link puebla.scenario.topic.Topics}. {@link puebla.scenario.topic.PlacesFile} is a
 * typical class.
 */
@NullMarked
package puebla.scenario.topic;

import org.jspecify.annotations.NullMarked;
