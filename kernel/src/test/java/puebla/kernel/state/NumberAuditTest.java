package puebla.kernel.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.DecisionRequest;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventBuilder;
import puebla.kernel.geography.RouteNetwork;
import puebla.kernel.geography.Season;
import puebla.kernel.measure.MeasureRecorder;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.scenario.EntityKeys;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.UpdateRounds;

/** The audit finds a NaN or an infinite number in every number of the state, including those of a later version. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberAuditTest {
    /** Data of the scenario, and work areas that are filled before each use: no state of a run. */
    private static final Set<Class<?>> NO_STATE =
            Set.of(Scenario.class, ScenarioColumns.class, EntityKeys.class, RouteNetwork.class, UpdateRounds.class,
                    Season.class, KeyedRandom.class, MeasureRecorder.Index.class, DecisionRequest.class,
                    EventBuilder.class, BattleResult.class, FieldForces.class);
    /** Numbers that are derived from others, before each use or when those are drawn or replaced. */
    private static final Set<String> DERIVED =
            Set.of("WarState.bySerial", "WarState.nearnessByLand", "WarState.nearnessByFleet", "DecisionBuilder.values",
                    "Throne.computedLogit", "Throne.belief");
    /** Who gives and who hears orders: no state of a run, and null by default. */
    private static final Set<String> NO_PART = Set.of("War.homeCommander", "War.interventionCommander", "War.orders");

    /** One number of the state: the object that has it, its field, and its index if the field is an array. */
    private record Place(Object owner, Field field) {
        String name() {
            return field.getDeclaringClass().getSimpleName() + "." + field.getName();
        }

        /** Sets the number, or the first one of an array, and returns its former value. */
        double set(double value) throws IllegalAccessException {
            if (field.getType() == double.class) {
                double before = field.getDouble(owner);
                field.setDouble(owner, value);
                return before;
            }
            double[] array = (double[]) field.get(owner);
            double before = array[0];
            array[0] = value;
            return before;
        }
    }

    @Test
    void audit_finds_an_invalid_number_in_every_field_of_the_state() throws Exception {
        var simulation = ended();
        List<Place> places = numbersOf(simulation.war());
        assertThat(places).extracting(Place::name).contains("Country.control", "Country.attitude", "Debt.arrears",
                "Treasuries.homeRevenue", "MeasureRecorder.value", "Neighbour.arms", "Commitment.hazard",
                "Throne.beliefLogit",
                "ForceTable.supply", "Mail.known", "StrengthByPlace.home", "Leaders.ability", "WarState.parameters",
                "GovernmentSeat.authority", "ArmyTable.cadre");
        for (Place place : places) {
            for (double invalid : new double[]{Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                double before = place.set(invalid);
                assertThat(catchThrowable(simulation::result)).as(place.name() + " = " + invalid)
                        .isInstanceOf(InvariantViolation.class).hasMessageStartingWith("seed 3, day ")
                        .hasMessageContaining("NaN or infinite");
                place.set(before);
            }
        }
        assertThat(simulation.result().seed()).isEqualTo(3);
    }

    private static Simulation ended() {
        var simulation =
                Simulation.of(SmallWar.lively().withArmy("army", List.of(SmallWar.GOVERNOR), List.of(SmallWar.BORDER),
                        List.of(SmallWar.BORDER), -1).model(), 3, Policy.HISTORICAL);
        while (!simulation.ended()) {
            simulation.step();
        }
        var war = simulation.war();
        war.state.mail.send(0, DispatchTopic.DEFAULT, 1, war.state.day, war.state.day + 30); // so that one dispatch is in transit
        return simulation;
    }

    private static List<Place> numbersOf(War war) throws IllegalAccessException {
        List<Place> places = new ArrayList<>();
        collect(war, places, new IdentityHashMap<>());
        return places;
    }

    private static void collect(Object object, List<Place> places, Map<Object, Boolean> seen)
            throws IllegalAccessException {
        if (NO_STATE.contains(object.getClass()) || seen.put(object, true) != null) {
            return;
        }
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = object.getClass(); type != null && type.getName().startsWith("puebla."); type =
                type.getSuperclass()) {
            fields.addAll(List.of(type.getDeclaredFields()));
        }
        for (Field field : fields) {
            var place = new Place(object, field);
            if (Modifier.isStatic(field.getModifiers()) || NO_PART.contains(place.name())) {
                continue;
            }
            field.setAccessible(true);
            Object value = field.get(object);
            assertThat(value).as("add arrays of arrays to this test: " + place.name())
                    .isNotInstanceOf(double[][].class);
            if (field.getType() == double.class || (value instanceof double[] array && array.length > 0)) {
                if (!DERIVED.contains(place.name())) {
                    places.add(place);
                }
            } else if (value != null && value.getClass().getName().startsWith("puebla.kernel.")) {
                collect(value, places, seen);
            }
        }
    }
}
