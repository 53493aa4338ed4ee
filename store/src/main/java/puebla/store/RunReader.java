package puebla.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import puebla.experiment.summary.Precision;
import puebla.kernel.Run;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.Unknown;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * A reader of the files of the tables {@code runs} and {@code draws}, whose columns {@link RunColumns} and
 * {@link DrawColumns} define. It restores money to the cent and all other values exactly.
 */
final class RunReader {
    private static final int SEED = 1;
    private static final int OUTCOME = 2;
    private static final int END = 3;
    /** Length of the longest value in a message [characters]. */
    private static final int LONGEST = 60;

    private final Scenario scenario;
    private final List<Precision> precisions;
    private final int inputs;

    RunReader(Scenario scenario) {
        this.scenario = scenario;
        precisions = scenario.measures().stream().map(Precision::of).toList();
        inputs = Unknown.of(scenario).size();
    }

    /**
     * Passes the runs of a chunk to the sink, in the order of its files.
     *
     * @param file
     *            file of the table {@code runs}
     * @param draws
     *            file of the table {@code draws}
     * @param name
     *            of the first file in the store
     * @throws DamagedStoreException
     *             when the file cannot be read, or contains a run that is not of this chunk or this scenario
     */
    void read(Connection database, Path file, Path draws, String name, Chunk chunk, Consumer<? super Run> sink)
            throws DamagedStoreException {
        long seed = chunk.firstSeed();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT runs.*, draws.* FROM " + Sql.rowsOf(file)
                        + " AS runs POSITIONAL JOIN " + Sql.rowsOf(draws) + " AS draws")) {
            while (rows.next()) {
                Run run;
                try {
                    run = run(rows, seed++);
                } catch (IllegalArgumentException | ArithmeticException invalid) {
                    throw new DamagedStoreException(
                            name + ", row " + (seed - chunk.firstSeed()) + ": " + invalid.getMessage());
                }
                sink.accept(run);
            }
        } catch (SQLException fault) {
            throw ContentCheck.unreadable(name, file, fault);
        }
    }

    private Run run(ResultSet row, long seed) throws SQLException {
        if (row.getLong(SEED) != seed) {
            throw new IllegalArgumentException("seed " + row.getLong(SEED) + " (expected " + seed + ")");
        }
        List<OptionalDouble> measures = new ArrayList<>();
        int column = END;
        for (var precision : precisions) {
            measures.add(value(row, ++column, precision));
        }
        List<Integer> decisions = new ArrayList<>();
        for (var decision : scenario.decisions()) {
            decisions.add(option(decision, row.getString(++column)));
        }
        if (row.getLong(++column) != seed) {
            throw new IllegalArgumentException("draws of seed " + row.getLong(column) + " (expected " + seed + ")");
        }
        List<Double> drawn = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            drawn.add(row.getDouble(++column));
        }
        return new Run(seed, outcome(row.getString(OUTCOME)), day(row, END), measures, decisions, drawn);
    }

    private OptionalDouble value(ResultSet row, int column, Precision precision) throws SQLException {
        row.getObject(column);
        if (row.wasNull()) {
            return OptionalDouble.empty();
        }
        double value = switch (precision) {
            case DAY -> day(row, column);
            case WHOLE -> row.getLong(column);
            case CENT -> row.getBigDecimal(column).doubleValue();
            case EXACT -> row.getDouble(column);
        };
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("column " + column + " is not a finite number");
        }
        return OptionalDouble.of(value);
    }

    private int day(ResultSet row, int column) throws SQLException {
        @Nullable
        LocalDate date = row.getObject(column, LocalDate.class);
        if (date == null) {
            throw new IllegalArgumentException("column " + column + " has no date");
        }
        return Math.toIntExact(date.toEpochDay() - scenario.firstDay());
    }

    private int outcome(@Nullable String id) {
        for (int o = 0; o < scenario.outcomes().size(); o++) {
            if (scenario.outcomes().get(o).id().equals(id)) {
                return o;
            }
        }
        throw new IllegalArgumentException(
                "unknown outcome: '" + UntrustedText.value(String.valueOf(id), LONGEST) + "'");
    }

    private static int option(Decision decision, @Nullable String option) {
        int index = option == null ? -1 : decision.options().indexOf(option);
        if (option != null && index < 0) {
            throw new IllegalArgumentException(
                    "unknown option of " + decision.id() + ": '" + UntrustedText.value(option, LONGEST) + "'");
        }
        return index;
    }
}
