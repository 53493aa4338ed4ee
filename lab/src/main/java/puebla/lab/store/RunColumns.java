package puebla.lab.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import puebla.kernel.Run;
import puebla.kernel.Scenario;
import puebla.kernel.data.Decision;
import puebla.lab.summary.Precision;

/**
 * The columns of the table {@code runs}: one row per run, one column per measure and per decision. {@link RunReader}
 * reads the table back.
 */
final class RunColumns {
    private RunColumns() {}

    static List<Column<Run>> of(Scenario scenario) {
        List<Column<Run>> columns = new ArrayList<>();
        columns.add(Column.whole("seed", "", Run::seed));
        columns.add(Column.word("outcome", run -> Optional.of(scenario.outcomes().get(run.outcome()).id())));
        columns.add(Column.day("end_date", run -> Optional.of(date(scenario, run.lastDay()))));
        for (int m = 0; m < scenario.measures().size(); m++) {
            columns.add(column(scenario, m));
        }
        for (int d = 0; d < scenario.decisions().size(); d++) {
            columns.add(decision(scenario.decisions().get(d), d));
        }
        return columns;
    }

    private static Column<Run> column(Scenario scenario, int m) {
        var measure = scenario.measures().get(m);
        String name = Column.named(measure.id());
        Function<Run, OptionalDouble> value = run -> run.measures().get(m);
        return switch (Precision.of(measure)) {
            case DAY -> Column.day(name, run -> {
                var day = value.apply(run);
                return day.isPresent() ? Optional.of(date(scenario, (int) day.getAsDouble())) : Optional.empty();
            });
            case WHOLE -> Column.maybeWhole(name, measure.unit(), value);
            case CENT -> Column.maybeMoney(name, measure.unit(), value);
            case EXACT -> Column.maybeReal(name, measure.unit(), value);
        };
    }

    private static Column<Run> decision(Decision decision, int d) {
        return Column.word("decision_" + Column.named(decision.id()), run -> {
            int option = run.decisions().get(d);
            return option < 0 ? Optional.empty() : Optional.of(decision.options().get(option));
        });
    }

    private static LocalDate date(Scenario scenario, int day) {
        return LocalDate.ofEpochDay(scenario.firstDay() + day);
    }
}
