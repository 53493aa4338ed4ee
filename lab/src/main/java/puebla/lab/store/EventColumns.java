package puebla.lab.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import puebla.kernel.Event;
import puebla.kernel.Scenario;
import puebla.kernel.data.Amount;
import puebla.kernel.data.Feature;

/** The columns of the table {@code events}: each event with its causes. Event ids count from 0 within a run. */
final class EventColumns {
    /** An event with the seed of its run. */
    record Row(long seed, Event event) {}

    private EventColumns() {}

    static List<Column<Row>> of(Scenario scenario) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.whole("seed", "", Row::seed));
        columns.add(Column.whole("id", "", row -> row.event.id()));
        columns.add(Column.day("day", row -> Optional.of(LocalDate.ofEpochDay(scenario.firstDay() + row.event.day()))));
        columns.add(Column.word("kind", row -> Optional.of(row.event.kind().id())));
        columns.add(Column.word("side", row -> side(row.event.side())));
        columns.add(named("place", Event::place, place -> scenario.places().get(place).id()));
        columns.add(named("actor", Event::actor, actor -> scenario.actors().get(actor).id()));
        columns.add(named("other_actor", Event::otherActor, actor -> scenario.actors().get(actor).id()));
        columns.add(named("leader", Event::leader, leader -> scenario.leaders().get(leader).id()));
        columns.add(named("contingent", Event::contingent, contingent -> scenario.contingents().get(contingent).id()));
        columns.add(named("external", Event::external, entry -> scenario.calendar().get(entry).id()));
        List<Amount> amounts = List.of(Amount.values());
        for (int i = 0; i < amounts.size(); i++) {
            columns.add(column(amounts.get(i), i));
        }
        columns.add(Column.wholes("causes", row -> row.event.causes()));
        columns.add(Column.words("because", row -> row.event.because().stream().map(Feature::id).toList()));
        return columns;
    }

    private static Column<Row> named(String name, ToIntFunction<Event> index, IntFunction<String> id) {
        return Column.word(name, row -> {
            int which = index.applyAsInt(row.event);
            return which < 0 ? Optional.empty() : Optional.of(id.apply(which));
        });
    }

    private static Column<Row> column(Amount amount, int index) {
        return switch (amount) {
            case PESOS -> figure("peso_cents", "peso cents", index, 100);
            case FRANCS -> figure("franc_cents", "franc cents", index, 100);
            default -> figure(Column.named(amount.id()), "", index, 1);
        };
    }

    private static Column<Row> figure(String name, String unit, int index, int factor) {
        return Column.maybeWhole(name, unit, row -> {
            long value = row.event.amounts().get(index);
            return value < 0 ? OptionalDouble.empty() : OptionalDouble.of((double) value * factor);
        });
    }

    private static Optional<String> side(int side) {
        return switch (side) {
            case 1 -> Optional.of("intervention");
            case -1 -> Optional.of("home");
            default -> Optional.empty();
        };
    }
}
