package puebla.lab.store;

import java.util.Set;

/**
 * What the manifest says of a column.
 *
 * @param type
 *            in SQL
 * @param unit
 *            of its numbers; empty when it has none
 */
record ColumnInfo(String name, String type, String unit) {
    /** Types that a table of a store may have; a manifest that names another is not ours. */
    static final Set<String> TYPES =
            Set.of("BIGINT", "DOUBLE", "DATE", "VARCHAR", "VARCHAR[]", "INTEGER[]", "DECIMAL(18,2)");
}
