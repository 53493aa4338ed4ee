package puebla.lab.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puebla.kernel.Scenario;

/** The columns of the table {@code months}: one row per run and month, with the state at the end of its last day. */
final class MonthColumns {
    /** A month with the seed of its run. */
    record Row(long seed, Month month) {}

    private MonthColumns() {}

    static List<Column<Row>> of(Scenario scenario) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.whole("seed", "", Row::seed));
        columns.add(Column.day("month", row -> Optional.of(date(scenario, row).withDayOfMonth(1))));
        columns.add(Column.day("day", row -> Optional.of(date(scenario, row))));
        for (int c = 0; c < scenario.contingents().size(); c++) {
            int contingent = c;
            String name = Column.named(scenario.contingents().get(c).id());
            columns.add(Column.whole(name + "_field_men", "men", row -> row.month.field().get(contingent)));
            columns.add(Column.whole(name + "_killed_men", "men", row -> row.month.killed().get(contingent)));
            columns.add(
                    Column.whole(name + "_dead_of_disease_men", "men", row -> row.month.diseased().get(contingent)));
        }
        for (int a = 0; a < scenario.actors().size(); a++) {
            int actor = a;
            String unit = a == scenario.patron() ? "franc_cents" : "peso_cents";
            String name = Column.named(scenario.actors().get(a).id()) + "_chest_" + unit;
            columns.add(Column.whole(name, unit.replace('_', ' '), row -> row.month.cents().get(actor)));
        }
        columns.add(Column.real("client_people_share", "share", row -> row.month.clientPeople()));
        columns.add(Column.real("home_people_share", "share", row -> row.month.homePeople()));
        columns.add(Column.real("client_places_share", "share", row -> row.month.clientPlaces()));
        columns.add(Column.real("home_places_share", "share", row -> row.month.homePlaces()));
        columns.add(Column.word("seat", row -> place(scenario, row.month.seat())));
        columns.add(Column.whole("guerrilla_men", "men", row -> row.month.guerrillas()));
        columns.add(Column.real("belief_share", "share", row -> row.month.belief()));
        columns.add(Column.real("patron_hazard_per_day", "per day", row -> row.month.patronHazard()));
        return columns;
    }

    private static LocalDate date(Scenario scenario, Row row) {
        return LocalDate.ofEpochDay(scenario.firstDay() + row.month.day());
    }

    private static Optional<String> place(Scenario scenario, int place) {
        return place < 0 ? Optional.empty() : Optional.of(scenario.places().get(place).id());
    }
}
