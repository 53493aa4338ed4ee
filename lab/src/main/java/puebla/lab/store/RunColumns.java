package puebla.lab.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import puebla.kernel.Run;
import puebla.kernel.Scenario;
import puebla.kernel.data.Flow;
import puebla.kernel.data.Gauge;
import puebla.kernel.data.Measure;
import puebla.kernel.data.Measure.Reading;

/** Table {@code runs}: a war a row, a column per measure. */
final class RunColumns {
    private static final Set<Gauge> COUNTED =
            Set.of(Gauge.STRENGTH, Gauge.BANDS, Gauge.CLIENT_PLACES, Gauge.RECOGNISED_BY,
                    Gauge.FOREIGN_MEN, Gauge.CLIENT_ARMY, Gauge.HOME_ARMY, Gauge.CLIENT_EXISTS, Gauge.HOME_ON_SOIL,
                    Gauge.CAPITAL_HELD);

    private RunColumns() {}

    static List<Column<Run>> of(Scenario scenario) {
        List<Column<Run>> columns = new ArrayList<>();
        columns.add(Column.whole("seed", "", Run::seed));
        columns.add(Column.word("outcome", run -> Optional.of(scenario.outcomes().get(run.outcome()).id())));
        columns.add(Column.day("end_date", run -> Optional.of(date(scenario, run.lastDay()))));
        for (int m = 0; m < scenario.measures().size(); m++) {
            columns.add(column(scenario, m));
        }
        return columns;
    }

    private static Column<Run> column(Scenario scenario, int m) {
        var measure = scenario.measures().get(m);
        String name = Column.named(measure.id());
        Function<Run, OptionalDouble> value = run -> run.measures().get(m);
        if (measure.reading() instanceof Reading.FirstEvent) {
            return Column.day(name, run -> {
                var day = value.apply(run);
                return day.isPresent() ? Optional.of(date(scenario, (int) day.getAsDouble())) : Optional.empty();
            });
        }
        if (money(measure)) {
            return Column.maybeMoney(name, measure.unit(), value);
        }
        return whole(measure) ? Column.maybeWhole(name, measure.unit(), value)
                : Column.maybeReal(name, measure.unit(), value);
    }

    private static boolean money(Measure measure) {
        return measure.reading() instanceof Reading.SumOfFlow sum && sum.flow() != Flow.DEAD
                && sum.flow() != Flow.DEAD_BY_DISEASE;
    }

    private static boolean whole(Measure measure) {
        return switch (measure.reading()) {
            case Reading.FirstEvent _,Reading.Ratio _ -> false;
            case Reading.Count _,Reading.SumOfFlow _,Reading.DaysBetween _,Reading.Largest _ -> true;
            case Reading.StateOnDate state -> COUNTED.contains(state.gauge());
            case Reading.Minimum least -> COUNTED.contains(least.gauge());
            case Reading.Maximum most -> COUNTED.contains(most.gauge());
        };
    }

    private static LocalDate date(Scenario scenario, int day) {
        return LocalDate.ofEpochDay(scenario.firstDay() + day);
    }
}
