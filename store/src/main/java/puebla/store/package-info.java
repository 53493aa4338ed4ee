/**
 * Ensembles stored as Parquet files, which DuckDB, R and pandas can open. Start with {@link puebla.store.Store}.
 *
 * <p>The module depends on the kernel, on {@code scenario.catalog}, on module {@code experiment}, on Jackson and on
 * DuckDB. No other module uses DuckDB.
 */
@NullMarked
package puebla.store;

import org.jspecify.annotations.NullMarked;
