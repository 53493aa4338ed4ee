package puebla.lab.store;

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
import puebla.kernel.Run;
import puebla.kernel.Scenario;
import puebla.kernel.data.Decision;
import puebla.lab.summary.Precision;

/**
 * A reader of the files of the table {@code runs}, whose columns {@link RunColumns} defines. It restores money to the
 * cent and all other values exactly.
 */
final class RunReader {
    private static final int SEED = 1;
    private static final int OUTCOME = 2;
    private static final int END = 3;

    private final Scenario scenario;
    private final List<Precision> precisions;

    RunReader(Scenario scenario) {
        this.scenario = scenario;
        precisions = scenario.measures().stream().map(Precision::of).toList();
    }

    /** Passes the runs of a file to the sink, in the order of the file. */
    void read(Connection database, Path file, Consumer<? super Run> sink) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + Sql.rowsOf(file))) {
            while (rows.next()) {
                sink.accept(run(rows));
            }
        }
    }

    private Run run(ResultSet row) throws SQLException {
        List<OptionalDouble> measures = new ArrayList<>();
        int column = END;
        for (var precision : precisions) {
            measures.add(value(row, ++column, precision));
        }
        List<Integer> decisions = new ArrayList<>();
        for (var decision : scenario.decisions()) {
            decisions.add(option(decision, row.getString(++column)));
        }
        return new Run(row.getLong(SEED), outcome(row.getString(OUTCOME)), day(row.getObject(END, LocalDate.class)),
                measures, decisions);
    }

    private OptionalDouble value(ResultSet row, int column, Precision precision) throws SQLException {
        row.getObject(column);
        if (row.wasNull()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(switch (precision) {
            case DAY -> day(row.getObject(column, LocalDate.class));
            case WHOLE -> row.getLong(column);
            case CENT -> row.getBigDecimal(column).doubleValue();
            case EXACT -> row.getDouble(column);
        });
    }

    private int day(LocalDate date) {
        return (int) (date.toEpochDay() - scenario.firstDay());
    }

    private int outcome(String id) {
        for (int o = 0; o < scenario.outcomes().size(); o++) {
            if (scenario.outcomes().get(o).id().equals(id)) {
                return o;
            }
        }
        throw new IllegalStateException("unknown outcome: " + id + " in scenario " + scenario.id());
    }

    private static int option(Decision decision, @Nullable String option) {
        return option == null ? -1 : decision.options().indexOf(option);
    }
}
