package puebla.kernel.event;

import java.util.List;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;

/**
 * Event of a run. Indices refer to the scenario's lists; −1 where a property does not apply.
 *
 * @param id
 *            sequence number within the run, from 0
 * @param day
 *            days since the scenario's first day
 * @param side
 *            side that acts or gains: +1 intervention, −1 home, 0 neither
 * @param external
 *            index in the external calendar
 * @param amounts
 *            figures in the order of {@link puebla.kernel.scenario.Amount}; negative if not given
 * @param causes
 *            ids of earlier events that caused this one
 * @param because
 *            up to three reasons, largest first
 */
public record Event(int id, int day, EventType type, int side, int place, int actor, int otherActor, int leader,
        int contingent,
        int external, List<Long> amounts, List<Integer> causes, List<Feature> because) {}
