package puebla.kernel;

import java.util.List;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;

/**
 * Something that happened. Indices point into the scenario's lists; −1 where a property does not apply.
 *
 * @param id
 *            counts from 0 within a war
 * @param day
 *            days since the scenario's first day
 * @param side
 *            +1 intervention, −1 home, 0 neither: who acts or gains
 * @param external
 *            index in the calendar
 * @param amounts
 *            in the order of {@link puebla.kernel.data.Amount}; negative where not given
 * @param causes
 *            ids of earlier events
 * @param because
 *            up to three largest reasons
 */
public record Event(int id, int day, Kind kind, int side, int place, int actor, int otherActor, int leader,
        int contingent,
        int external, List<Long> amounts, List<Integer> causes, List<Feature> because) {}
