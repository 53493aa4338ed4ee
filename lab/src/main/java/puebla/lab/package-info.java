/**
 * Experiments with many runs. The package repeats runs, counts and ranks their results, and writes tables. It
 * contains no rule of the simulated war.
 *
 * <p>Start at {@link puebla.lab.Ensemble}, which executes runs of many seeds on many threads and delivers them in
 * seed order. Packages {@code summary}, {@code claims} and {@code store} aggregate and store the runs. Package
 * {@code telling} is about one run.
 */
@NullMarked
package puebla.lab;

import org.jspecify.annotations.NullMarked;
