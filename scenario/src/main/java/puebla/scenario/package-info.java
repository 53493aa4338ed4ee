/**
 * From the files of a scenario folder to a {@code Scenario} of the kernel, or to every problem at once with file, line, column and fix.
 *
 * <p>Start at the reader: it answers {@code Loaded} or {@code Refused}. Units are converted here, once; the kernel sees none but its own.
 */
@NullMarked
package puebla.scenario;

import org.jspecify.annotations.NullMarked;
