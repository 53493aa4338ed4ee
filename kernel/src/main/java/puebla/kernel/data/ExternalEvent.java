package puebla.kernel.data;

import java.util.List;

/**
 * Something that happens outside the theatre, the only thing allowed to carry a date.
 *
 * @param day
 *            historical day, counted from the scenario's first day
 * @param sdDays
 *            spread of its day when the calendar is jittered
 * @param probability
 *            that it happens at all, when the calendar is drawn (and jittered, where history was a branch)
 * @param days
 *            how long its strain lasts; 0 for ever
 * @param strains
 *            by actor (scenario order): what it adds to the strain that the actor feels at home, 0…1
 * @param requires
 *            index of an event without which it cannot happen, −1 for none
 * @param lag
 *            when it requires another: it keeps the historical distance to it
 * @param group
 *            events of one group are switched together (calendar.GROUP=off)
 */
public record ExternalEvent(String id, Kind kind, int day, double sdDays, double probability, int days,
        List<Double> strains, int requires, boolean lag, String group) {
    /** What a mechanism may look for. */
    public enum Kind {
        /** Tension abroad: only its strain counts. */
        CRISIS,
        /** A war of a power (its strain; recruiting of donors stops). */
        WAR,
        /** A defeat or victory that shifts the balance. */
        SHOCK,
        /** The neighbour's civil war ends. */
        NEIGHBOUR_WAR_ENDS,
        /** The neighbour's legislature speaks. */
        NEIGHBOUR_VOICE,
        /** Letters travel by wire from here on. */
        TELEGRAPH,
        /** The patron's chambers meet: opposition has a voice. */
        SESSION,
        /** The patron votes. */
        ELECTION
    }

    public ExternalEvent {
        strains = List.copyOf(strains);
    }
}
