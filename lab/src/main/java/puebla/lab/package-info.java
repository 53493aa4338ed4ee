/**
 * Experiments with many runs. This module repeats runs, counts and ranks their results, and writes tables, files and
 * narratives. It contains no rule of the simulated war.
 *
 * <p>Start at {@link puebla.lab.Ensemble}, which executes runs of many seeds on many threads and delivers them in seed
 * order.
 *
 * <p>The packages below this one use its classes:
 * <ul>
 * <li>{@code summary}: shares, intervals and quantiles of an ensemble;
 * <li>{@code claims}: scores of historical claims in an ensemble;
 * <li>{@code store}: an ensemble as Parquet files;
 * <li>{@code paired}: comparison of two ensembles run by run;
 * <li>{@code branching}: turning points of a run;
 * <li>{@code timeline}: timeline of a run;
 * <li>{@code narrative}: narrative of a run.
 * </ul>
 *
 * <p>The module may depend on the kernel, on module {@code scenario}, and on the libraries Jackson, DuckDB, ICU4J and
 * Commons Statistics.
 */
@NullMarked
package puebla.lab;

import org.jspecify.annotations.NullMarked;
