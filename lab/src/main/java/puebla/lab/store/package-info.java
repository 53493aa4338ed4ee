/**
 * Ensembles stored as Parquet files, which DuckDB, R and pandas can open. Start with {@link puebla.lab.store.Store}.
 * The package depends on the kernel, on {@code scenario.catalog}, on package {@code summary}, and on DuckDB. No other
 * package uses DuckDB.
 */
@NullMarked
package puebla.lab.store;

import org.jspecify.annotations.NullMarked;
