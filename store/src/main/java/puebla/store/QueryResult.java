package puebla.store;

import java.sql.Array;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/** The result of a query, read row by row. */
public final class QueryResult implements AutoCloseable {
    private final StoredTables store;
    private final RunningQuery query;
    private final Statement statement;
    private final ResultSet rows;
    private final List<String> columns = new ArrayList<>();
    private final List<Boolean> numbers = new ArrayList<>();
    private final List<Boolean> moments = new ArrayList<>();

    QueryResult(StoredTables store, RunningQuery query, Statement statement, ResultSet rows) throws SQLException {
        this.store = store;
        this.query = query;
        this.statement = statement;
        this.rows = rows;
        var about = rows.getMetaData();
        for (int c = 1; c <= about.getColumnCount(); c++) {
            columns.add(about.getColumnName(c));
            String type = about.getColumnTypeName(c);
            numbers.add(type.matches("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL.*"));
            moments.add(type.matches("TIMESTAMP(_S|_MS|_NS)?"));
        }
    }

    public List<String> columns() {
        return List.copyOf(columns);
    }

    /** Reports whether a column has a numeric type. Columns count from 0. */
    public boolean number(int column) {
        return numbers.get(column);
    }

    /**
     * Moves to the next row.
     *
     * @return false after the last row
     * @throws InvalidQueryException
     *             when the query fails
     * @throws QueryStoppedException
     *             when the query was cancelled or exceeded its memory limit
     */
    public boolean next() {
        try {
            query.refuseLate();
            return rows.next();
        } catch (SQLException fault) {
            throw store.toException(fault);
        } catch (OutOfMemoryError fault) {
            throw StoredTables.tooLarge(fault);
        }
    }

    /**
     * Returns a cell of the current row: null, a Boolean, a Number, a List of such values, or a String. Dates have the
     * form 1863-05-17, timestamps the form 1863-05-17 12:00. A timestamp with time zone is in UTC. The bytes of a BLOB
     * are hexadecimal digits, as of DuckDB's function {@code hex}.
     *
     * <p>The driver reads a timestamp inside a list, a struct or a map through the default time zone of the JVM. If the
     * clocks of that zone skip its hour, it becomes another hour. The commands set the zone to UTC.
     */
    public @Nullable Object cell(int column) {
        try {
            return moments.get(column) ? moment(rows.getObject(column + 1, LocalDateTime.class))
                    : plain(rows.getObject(column + 1));
        } catch (SQLException fault) {
            throw store.toException(fault);
        } catch (OutOfMemoryError fault) {
            throw StoredTables.tooLarge(fault);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Boolean _,Number _,String _ -> value;
            case Timestamp inside -> moment(inside.toLocalDateTime());
            case Blob bytes -> HexFormat.of().withUpperCase().formatHex(bytes.getBytes(1, (int) bytes.length()));
            case OffsetDateTime moment -> moment.withOffsetSameInstant(ZoneOffset.UTC).toString();
            case Array array -> cells(Arrays.asList((Object[]) array.getArray()));
            case DuckDBStruct struct -> pairs(struct.getMap());
            case Map<?, ?> map -> pairs(map);
            default -> value.toString();
        };
    }

    private static @Nullable String moment(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toString().replace('T', ' ');
    }

    private static List<@Nullable Object> cells(Iterable<?> values) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object cell : values) {
            cells.add(plain(cell));
        }
        return cells;
    }

    /** Returns {@code {a=1, b=2}}. */
    private static String pairs(Map<?, ?> map) throws SQLException {
        var pairs = new StringJoiner(", ", "{", "}");
        for (var pair : map.entrySet()) {
            pairs.add(plain(pair.getKey()) + "=" + plain(pair.getValue()));
        }
        return pairs.toString();
    }

    @Override
    public void close() {
        try (statement; rows) {
            // the try statement closes both
        } catch (SQLException fault) {
            throw new IllegalStateException("DuckDB cannot close a query", fault);
        }
    }
}
