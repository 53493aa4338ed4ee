/**
 * Experiments with many runs. This module repeats runs, and counts, compares and ranks their results. It contains no
 * rule of the simulated war, and it writes no files.
 *
 * <p>Start at {@link puebla.experiment.Ensemble}, which executes runs of many seeds on many threads and delivers them
 * in seed order. {@link puebla.experiment.ExperimentRequest} says which runs.
 *
 * <p>The packages below this one use its classes:
 * <ul>
 * <li>{@code summary}: shares, intervals and quantiles of an ensemble;
 * <li>{@code claims}: scores of historical claims in an ensemble;
 * <li>{@code paired}: comparison of two ensembles run by run;
 * <li>{@code branching}: turning points of a run;
 * <li>{@code timeline}: the state of a run at the end of each day.
 * </ul>
 *
 * <p>The module may depend on the kernel, on module {@code scenario}, and on the libraries Jackson and Commons
 * Statistics. A machine that only runs experiments needs no database and no text library.
 */
@NullMarked
package puebla.experiment;

import org.jspecify.annotations.NullMarked;
