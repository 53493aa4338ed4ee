/**
 * One class for each scenario file: its schema, its constraints between entries and files, and its conversion to
 * records of the kernel. Start with {@link puebla.scenario.topic.Topics}. {@link puebla.scenario.topic.PlacesFile} is
 * a typical class. The package depends on the kernel and on the packages {@code shape}, {@code tree}, {@code book} and
 * {@code problem}.
 */
@NullMarked
package puebla.scenario.topic;

import org.jspecify.annotations.NullMarked;
