package puebla.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.catalog.ScenarioMetadata;

/** The columns of the table {@code months}: one row per run and month, with the state at the end of its last day. */
final class MonthColumns {
    /** A month with the seed of its run. */
    record Row(long seed, Month month) {}

    private MonthColumns() {}

    static List<Column<Row>> of(Scenario scenario, ScenarioMetadata metadata) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.<Row>whole("seed", "", Row::seed).means("Seed of the run"));
        columns.add(Column.<Row>day("month", row -> Optional.of(date(scenario, row).withDayOfMonth(1)))
                .means("First day of the month"));
        columns.add(Column.<Row>day("day", row -> Optional.of(date(scenario, row)))
                .means("Day of the state: the last day of the month, or of the run"));
        for (int c = 0; c < scenario.contingents().size(); c++) {
            int contingent = c;
            String name = Column.named(scenario.contingents().get(c).id());
            String of = " (" + metadata.name(ScenarioFile.CONTINGENTS, scenario.contingents().get(c).id(), Language.EN)
                    + ")";
            columns.add(Column.<Row>whole(name + "_field_men", "men", row -> row.month.field().get(contingent))
                    .means("Men under arms in the theatre of war" + of));
            columns.add(Column.<Row>whole(name + "_killed_men", "men", row -> row.month.killed().get(contingent))
                    .means("Men killed or dead of wounds since the first day" + of));
            columns.add(Column.<Row>whole(name + "_dead_of_disease_men", "men",
                    row -> row.month.diseased().get(contingent)).means("Men dead of disease since the first day" + of));
        }
        for (int a = 0; a < scenario.actors().size(); a++) {
            int actor = a;
            String unit = a == scenario.patron() ? "franc_cents" : "peso_cents";
            String name = Column.named(scenario.actors().get(a).id()) + "_chest_" + unit;
            columns.add(Column.<Row>whole(name, unit.replace('_', ' '), row -> row.month.cents().get(actor))
                    .means("Money in the treasury ("
                            + metadata.name(ScenarioFile.ACTORS, scenario.actors().get(a).id(), Language.EN) + ")"));
        }
        columns.add(share("client_people_share", row -> row.month.clientPeople(),
                "People in places that the client government or the intervention holds, as a share of all people"));
        columns.add(share("home_people_share", row -> row.month.homePeople(),
                "People in places that the home government holds, as a share of all people"));
        columns.add(share("client_places_share", row -> row.month.clientPlaces(),
                "Places that the client government or the intervention holds, as a share of all places"));
        columns.add(share("home_places_share", row -> row.month.homePlaces(),
                "Places that the home government holds, as a share of all places"));
        columns.add(Column.<Row>word("seat", row -> place(scenario, row.month.seat()))
                .means("Place of the seat of the home government")
                .absent("the home government is abroad or captured"));
        if (scenario.submodels().has(SubmodelIds.GUERRILLA)) {
            columns.add(Column.<Row>whole("guerrilla_men", "men", row -> row.month.guerrillas())
                    .means("Guerrillas of the home side"));
        }
        columns.add(share("belief_share", row -> row.month.belief(),
                "Public expectation that the client government will last, from 0 to 1"));
        if (scenario.submodels().has(SubmodelIds.COMMITMENT)) {
            columns.add(Column.<Row>real("patron_hazard_per_day", "per day", row -> row.month.patronHazard())
                    .means("Hazard that the patron decides to withdraw"));
        }
        return columns;
    }

    private static Column<Row> share(String name, ToDoubleFunction<Row> value, String meaning) {
        return Column.real(name, "share", value).means(meaning);
    }

    private static LocalDate date(Scenario scenario, Row row) {
        return LocalDate.ofEpochDay(scenario.firstDay() + row.month.day());
    }

    private static Optional<String> place(Scenario scenario, int place) {
        return place < 0 ? Optional.empty() : Optional.of(scenario.places().get(place).id());
    }
}
