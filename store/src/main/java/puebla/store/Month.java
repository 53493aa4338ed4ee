package puebla.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import puebla.kernel.WarView;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.state.Stock;

/**
 * The state of a war at the end of a month's last day, or at the end of its own last day. Deaths are counted from the
 * first day of the war.
 *
 * @param day
 *            days since the scenario's first day
 * @param field
 *            men under arms in the theatre, by contingent
 * @param killed
 *            men killed or dead of wounds, by contingent
 * @param diseased
 *            men dead of disease, by contingent
 * @param cents
 *            money in the chest, by actor, in cents of the chest's currency
 * @param clientPeople
 *            share of the people in places under the client or the intervention
 * @param homePeople
 *            share of the people in places under the home government
 * @param clientPlaces
 *            share of the places under the client or the intervention
 * @param homePlaces
 *            share of the other places
 * @param seat
 *            place of the home government; −1 when the government was caught or is abroad
 * @param guerrillas
 *            irregulars of the home side [men]
 * @param belief
 *            public expectation that the Empire lasts
 * @param patronHazard
 *            hazard that the patron decides to leave [per day]
 */
public record Month(int day, List<Long> field, List<Long> killed, List<Long> diseased, List<Long> cents,
        double clientPeople,
        double homePeople, double clientPlaces, double homePlaces, int seat, long guerrillas, double belief,
        double patronHazard) {
    public Month {
        field = List.copyOf(field);
        killed = List.copyOf(killed);
        diseased = List.copyOf(diseased);
        cents = List.copyOf(cents);
    }

    static boolean endsOn(Scenario scenario, int day) {
        return LocalDate.ofEpochDay(scenario.firstDay() + day + 1).getDayOfMonth() == 1;
    }

    static Month of(WarView war, int day) {
        var scenario = war.scenario();
        double places = scenario.places().size();
        double clientPlaces = war.read(StateVariable.CLIENT_PLACES, -1) / places;
        return new Month(day, men(war, Stock.FIELD), men(war, Stock.KILLED), men(war, Stock.DEAD_OF_DISEASE),
                list(IntStream.range(0, scenario.actors().size()).mapToLong(war::cents)),
                war.read(StateVariable.CLIENT_PEOPLE, -1), war.read(StateVariable.HOME_PEOPLE, -1), clientPlaces,
                1 - clientPlaces,
                war.governmentAbroad() || war.governmentCaught() ? -1 : war.seat(), war.bands(),
                war.belief(),
                war.read(StateVariable.PATRON_HAZARD, -1));
    }

    private static List<Long> men(WarView war, Stock stock) {
        return list(IntStream.range(0, war.scenario().contingents().size())
                .mapToLong(contingent -> war.men(contingent, stock)));
    }

    private static List<Long> list(LongStream values) {
        return values.boxed().toList();
    }
}
