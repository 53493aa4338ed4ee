package puebla.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import puebla.experiment.summary.Precision;
import puebla.kernel.Run;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * The columns of the table {@code runs}: one row per run, one column per measure and per decision. {@link RunReader}
 * reads the table back.
 */
final class RunColumns {
    private static final String NO_VALUE = "the run has no value, for example because it ended before";

    private RunColumns() {}

    static List<Column<Run>> of(Scenario scenario, ScenarioMetadata metadata) {
        List<Column<Run>> columns = new ArrayList<>();
        columns.add(Column.<Run>whole("seed", "", Run::seed).means("Seed of the run"));
        columns.add(Column.<Run>word("outcome", run -> Optional.of(scenario.outcomes().get(run.outcome()).id()))
                .means("Outcome of the run (puebla list outcomes)"));
        columns.add(Column.<Run>day("end_date", run -> Optional.of(date(scenario, run.lastDay())))
                .means("Last day of the run"));
        for (int m = 0; m < scenario.measures().size(); m++) {
            columns.add(column(scenario, m).means(metadata.measures().get(m).name().in(Language.EN)));
        }
        for (int d = 0; d < scenario.decisions().size(); d++) {
            columns.add(decision(scenario.decisions().get(d), d)
                    .means("Option chosen in the decision: " + metadata.decisions().get(d).name().in(Language.EN) + " ("
                            + scenario.decisions().get(d).id() + ")"));
        }
        return columns;
    }

    private static Column<Run> column(Scenario scenario, int m) {
        var measure = scenario.measures().get(m);
        String name = Column.named(measure.id());
        Function<Run, OptionalDouble> value = run -> run.measures().get(m);
        return switch (Precision.of(measure)) {
            case DAY -> Column.<Run>day(name, run -> {
                var day = value.apply(run);
                return day.isPresent() ? Optional.of(date(scenario, (int) day.getAsDouble())) : Optional.empty();
            }).absent("the event never happened");
            case WHOLE -> Column.<Run>maybeWhole(name, measure.unit(), value).absent(NO_VALUE);
            case CENT -> Column.<Run>maybeMoney(name, measure.unit(), value).absent(NO_VALUE);
            case EXACT -> Column.<Run>maybeReal(name, measure.unit(), value).absent(NO_VALUE);
        };
    }

    private static Column<Run> decision(Decision decision, int d) {
        return Column.<Run>word("decision_" + Column.named(decision.id()), run -> {
            int option = run.decisions().get(d);
            return option < 0 ? Optional.empty() : Optional.of(decision.options().get(option));
        }).absent("the decision did not come up");
    }

    private static LocalDate date(Scenario scenario, int day) {
        return LocalDate.ofEpochDay(scenario.firstDay() + day);
    }
}
