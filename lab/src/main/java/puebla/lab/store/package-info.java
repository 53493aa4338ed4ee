/** Ensembles as Parquet files that DuckDB, R and pandas open. Start with {@link puebla.lab.store.Store}. */
@NullMarked
package puebla.lab.store;

import org.jspecify.annotations.NullMarked;
