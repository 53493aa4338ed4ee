package puebla.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import puebla.experiment.summary.Precision;

/**
 * A column of a table: its name, its SQL type and the writer of its cells.
 *
 * @param unit
 *            of its numbers; empty when it has none
 * @param meaning
 *            what its values are, for the codebook
 * @param absent
 *            what null means; empty when the column has no nulls
 */
record Column<R>(String name, String type, String unit, String meaning, String absent, Cell<R> cell) {
    private Column(String name, String type, String unit, Cell<R> cell) {
        this(name, type, unit, "", "", cell);
    }

    /** Returns the column with its meaning. */
    Column<R> means(String text) {
        return new Column<>(name, type, unit, text, absent, cell);
    }

    /** Returns the column with the meaning of null. */
    Column<R> absent(String text) {
        return new Column<>(name, type, unit, meaning, text, cell);
    }

    /** Writes one cell. A missing value is written as null. */
    @FunctionalInterface
    interface Cell<R> {
        void write(DuckDBAppender to, R row) throws SQLException;
    }

    static <R> Column<R> whole(String name, String unit, ToLongFunction<R> value) {
        return new Column<>(name, "BIGINT", unit, (to, row) -> to.append(value.applyAsLong(row)));
    }

    static <R> Column<R> real(String name, String unit, ToDoubleFunction<R> value) {
        return new Column<>(name, "DOUBLE", unit, (to, row) -> to.append(value.applyAsDouble(row)));
    }

    static <R> Column<R> day(String name, Function<R, Optional<LocalDate>> value) {
        return new Column<>(name, "DATE", "", (to, row) -> {
            @Nullable
            LocalDate day = value.apply(row).orElse(null);
            if (day == null) {
                to.appendNull();
            } else {
                to.append(day);
            }
        });
    }

    static <R> Column<R> word(String name, Function<R, Optional<String>> value) {
        return new Column<>(name, "VARCHAR", "", (to, row) -> {
            @Nullable
            String word = value.apply(row).orElse(null);
            if (word == null) {
                to.appendNull();
            } else {
                to.append(word);
            }
        });
    }

    static <R> Column<R> words(String name, Function<R, List<String>> value) {
        return new Column<>(name, "VARCHAR[]", "", (to, row) -> to.append(value.apply(row)));
    }

    static <R> Column<R> wholes(String name, Function<R, List<Integer>> value) {
        return new Column<>(name, "INTEGER[]", "", (to, row) -> to.append(value.apply(row)));
    }

    static <R> Column<R> maybeWhole(String name, String unit, Function<R, OptionalDouble> value) {
        return maybe(name, "BIGINT", unit, value, (to, number) -> to.append((long) Math.rint(number)));
    }

    static <R> Column<R> maybeReal(String name, String unit, Function<R, OptionalDouble> value) {
        return maybe(name, "DOUBLE", unit, value, DuckDBAppender::append);
    }

    /**
     * Returns a column of money amounts with two decimals. Parquet stores each amount as an integer number of cents.
     */
    static <R> Column<R> maybeMoney(String name, String unit, Function<R, OptionalDouble> value) {
        return maybe(name, "DECIMAL(18,2)", unit, value,
                (to, number) -> to.append(BigDecimal.valueOf(Precision.cents(number), 2)));
    }

    /** Returns the explanation of the column: {@code French dead [men]; null: …}. */
    String codebook() {
        return meaning + (unit.isEmpty() ? "" : " [" + unit + "]") + (absent.isEmpty() ? "" : "; null: " + absent);
    }

    /** Returns the description of the column for the manifest. */
    ColumnInfo info() {
        return new ColumnInfo(name, type, unit);
    }

    private interface Figure {
        void write(DuckDBAppender to, double number) throws SQLException;
    }

    private static <R> Column<R> maybe(String name, String type, String unit, Function<R, OptionalDouble> value,
            Figure figure) {
        return new Column<>(name, type, unit, (to, row) -> {
            var cell = value.apply(row);
            if (cell.isPresent()) {
                figure.write(to, cell.getAsDouble());
            } else {
                to.appendNull();
            }
        });
    }

    /** Converts an id to a column name. */
    static String named(String id) {
        return id.replace('-', '_').replace('.', '_');
    }
}
