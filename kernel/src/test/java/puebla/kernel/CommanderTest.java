package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.Event;
import puebla.kernel.event.EventLog;
import puebla.kernel.order.Order;

/** Orders that the model's commanders give can be given by another commander, and have the same effect. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommanderTest {
    private static final int LAST_DAY = 700;

    private record Given(int day, int force) {}

    private static Simulation simulation(long seed, EventLog log) {
        return Simulation.of(SmallWar.lively().model(), seed, Policy.HISTORICAL, log);
    }

    private static void run(Simulation simulation) {
        while (!simulation.ended() && simulation.war().state.day < LAST_DAY) {
            simulation.step();
        }
    }

    @Test
    void script_that_repeats_the_orders_of_a_side_gives_the_same_war() {
        int repeated = 0;
        for (long seed = 1; seed <= 4; seed++) {
            Map<Given, List<Order>> given = new HashMap<>();
            var log = new EventLog();
            var original = simulation(seed, log);
            original.hearOrders(
                    (day, force, order) -> given.computeIfAbsent(new Given(day, force), _ -> new ArrayList<>())
                            .add(order));
            run(original);

            var repeatedLog = new EventLog();
            var repetition = simulation(seed, repeatedLog);
            repetition.command(-1, (war, force) -> given.getOrDefault(new Given(war.day(), force), List.of()));
            run(repetition);

            assertThat(repeatedLog.events()).extracting(CommanderTest::what).isEqualTo(log.events().stream()
                    .map(CommanderTest::what).toList());
            repeated += given.size();
        }
        assertThat(repeated).as("days on which a force got orders").isGreaterThan(50);
    }

    private static List<Object> what(Event event) {
        return List.of(event.day(), event.type(), event.place(), event.side(), event.amounts());
    }

    @Test
    void commander_without_orders_leaves_the_field_armies_where_they_stand() {
        var simulation = simulation(1, new EventLog());
        simulation.command(-1, (_, _) -> List.of());
        int place = simulation.war().state.forces.place(1);
        while (simulation.war().state.day < 20) {
            simulation.step();
        }
        assertThat(simulation.war().state.forces.place(1)).isEqualTo(place);
    }

    @Test
    void impossible_order_is_refused_with_its_reason() {
        var simulation = simulation(1, new EventLog());
        simulation.command(-1, (_, _) -> List.of(Order.march(99)));
        assertThatThrownBy(() -> run(simulation)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("invalid order").hasMessageContaining("unknown place (expected 0 to 5)");
    }
}
