package puebla.kernel.scenario;

import java.util.List;

/**
 * Event outside the theatre. Only external events carry dates.
 *
 * @param day
 *            historical day, counted from the scenario's first day
 * @param sdDays
 *            standard deviation of its day when the calendar is jittered [days]; doubled when it is drawn
 * @param probability
 *            probability that it occurs at all when the calendar is jittered or drawn; below 1 where history might have
 *            gone either way
 * @param days
 *            duration of its strain [days]; 0 means permanent
 * @param strains
 *            by actor (in scenario order): its addition to the strain that the actor feels at home, 0…1
 * @param requires
 *            index of an event without which it cannot occur, −1 for none
 * @param lag
 *            if it requires another event: whether it keeps the historical distance to that event
 * @param group
 *            events of one group are switched together ({@code calendar.GROUP=off})
 */
public record ExternalEvent(String id, Kind kind, int day, double sdDays, double probability, int days,
        List<Double> strains, int requires, boolean lag, String group) {
    /** Kinds of external event that mechanisms distinguish. */
    public enum Kind {
        /** Tension abroad; it only causes strain. */
        CRISIS,
        /** War of a power; it causes strain, and donors stop recruiting. */
        WAR,
        /** Defeat or victory that shifts the balance of power. */
        SHOCK,
        /** The neighbour's civil war ends. */
        NEIGHBOUR_WAR_ENDS,
        /** The neighbour's legislature protests. */
        NEIGHBOUR_VOICE,
        /** A telegraph opens; from here on letters travel faster. */
        TELEGRAPH,
        /** The patron's chambers meet, so that the opposition is heard. */
        SESSION,
        /** The patron votes. */
        ELECTION
    }

    public ExternalEvent {
        strains = List.copyOf(strains);
    }
}
