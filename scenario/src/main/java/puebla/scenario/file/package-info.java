/**
 * One class for each scenario file: its schema, its constraints between entries and files, and its conversion to
 * records of the kernel. Start with {@link puebla.scenario.file.ScenarioFiles}. {@link puebla.scenario.file.PlacesFile}
 * is a typical class. The package depends on the kernel and on the packages {@code schema}, {@code source}, {@code
 * catalog} and {@code diagnostic}.
 */
@NullMarked
package puebla.scenario.file;

import org.jspecify.annotations.NullMarked;
