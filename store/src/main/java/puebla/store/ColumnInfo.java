package puebla.store;

import java.util.Set;

/**
 * The description of a column in the manifest.
 *
 * @param type
 *            SQL type
 * @param unit
 *            of its numbers; empty when it has none
 */
record ColumnInfo(String name, String type, String unit) {
    /** SQL types of the columns of a store. A manifest with any other type is invalid. */
    static final Set<String> TYPES =
            Set.of("BIGINT", "DOUBLE", "DATE", "VARCHAR", "VARCHAR[]", "INTEGER[]", "DECIMAL(18,2)");
}
