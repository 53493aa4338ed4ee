package puebla.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Scenario;

/** The columns of the table {@code events}: each event with its causes. Event ids count from 0 within a run. */
final class EventColumns {
    /** An event with the seed of its run. */
    record Row(long seed, Event event) {}

    private static final String NOT_APPLICABLE = "the event has none";

    private EventColumns() {}

    static List<Column<Row>> of(Scenario scenario) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.<Row>whole("seed", "", Row::seed).means("Seed of the run"));
        columns.add(Column.<Row>whole("id", "", row -> row.event.id()).means("Number of the event in its run, from 0"));
        columns.add(Column.<Row>day("day",
                row -> Optional.of(LocalDate.ofEpochDay(scenario.firstDay() + row.event.day())))
                .means("Day of the event"));
        columns.add(Column.<Row>word("kind", row -> Optional.of(row.event.type().id()))
                .means("Type of the event (puebla list events)"));
        columns.add(Column.<Row>word("side", row -> side(row.event.side()))
                .means("Side that acts: home or intervention").absent("no side acts"));
        columns.add(named("place", Event::place, place -> scenario.places().get(place).id()).means("Place"));
        columns.add(named("actor", Event::actor, actor -> scenario.actors().get(actor).id())
                .means("Government or power that acts"));
        columns.add(named("other_actor", Event::otherActor, actor -> scenario.actors().get(actor).id())
                .means("Government or power that is acted upon"));
        columns.add(named("leader", Event::leader, leader -> scenario.leaders().get(leader).id())
                .means("Leader who acts"));
        columns.add(named("contingent", Event::contingent, contingent -> scenario.contingents().get(contingent).id())
                .means("Contingent that acts"));
        columns.add(named("external", Event::external, entry -> scenario.calendar().get(entry).id())
                .means("Entry of calendar.yaml"));
        List<Amount> amounts = List.of(Amount.values());
        for (int i = 0; i < amounts.size(); i++) {
            columns.add(column(amounts.get(i), i));
        }
        columns.add(Column.<Row>wholes("causes", row -> row.event.causes())
                .means("Ids of earlier events of the run that led to this one"));
        columns.add(Column.<Row>words("because", row -> row.event.because().stream().map(Feature::id).toList())
                .means("Up to three largest terms of the hazard, odds or utility behind the event"));
        return columns;
    }

    private static Column<Row> named(String name, ToIntFunction<Event> index, IntFunction<String> id) {
        return Column.<Row>word(name, row -> {
            int which = index.applyAsInt(row.event);
            return which < 0 ? Optional.empty() : Optional.of(id.apply(which));
        }).absent(NOT_APPLICABLE);
    }

    private static Column<Row> column(Amount amount, int index) {
        return switch (amount) {
            case PESOS -> figure("peso_cents", amount, index, 100);
            case FRANCS -> figure("franc_cents", amount, index, 100);
            default -> figure(Column.named(amount.id()), amount, index, 1);
        };
    }

    private static Column<Row> figure(String name, Amount amount, int index, int factor) {
        return Column.<Row>maybeWhole(name, Codebook.unit(amount), row -> {
            long value = row.event.amounts().get(index);
            return value < 0 ? OptionalDouble.empty() : OptionalDouble.of((double) value * factor);
        }).means(Codebook.meaning(amount)).absent(NOT_APPLICABLE);
    }

    private static Optional<String> side(int side) {
        return switch (side) {
            case 1 -> Optional.of("intervention");
            case -1 -> Optional.of("home");
            default -> Optional.empty();
        };
    }
}
