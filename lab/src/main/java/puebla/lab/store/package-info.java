/**
 * Ensembles stored as Parquet files, which DuckDB, R and pandas can open. Start with {@link puebla.lab.store.Store}.
 */
@NullMarked
package puebla.lab.store;

import org.jspecify.annotations.NullMarked;
