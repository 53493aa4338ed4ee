package puebla.kernel.scenario;

import java.util.List;

/**
 * Place with its surrounding country.
 *
 * @param people
 *            inhabitants of the place and its country on day 0
 * @param town
 *            inhabitants of the town itself
 * @param control
 *            control on day 0, −1 (home government) … +1 (its enemies)
 * @param groupShares
 *            share of each group among the people, in the scenario's order of groups; sums to 1
 * @param customsShare
 *            share of the country's total maritime and frontier customs
 * @param mintShare
 *            share of the interior mint duties
 * @param frontier
 *            whether a road leads out of the country here
 * @param armsPort
 *            whether arms from the neighbour can enter here
 */
public record Place(String id, double latitude, double longitude, double elevationM, String state, Kind kind,
        int importance, Climate climate, Works works, long people, long town, double control, List<Double> groupShares,
        double customsShare, double mintShare, boolean frontier, boolean armsPort) {
    /** Kinds of place. */
    public enum Kind {
        PORT, CITY, TOWN, PASS, POST
    }

    /** Zones of climate, which determine disease and season. */
    public enum Climate {
        COAST, PACIFIC, FOOTHILL, HIGHLAND, NORTH;

        /**
         * Reports whether the place lies in the hot country, where roads turn to mud and fever occurs during the rains.
         */
        public boolean hot() {
            return this == COAST || this == PACIFIC;
        }
    }

    /** Existing fortifications. */
    public enum Works {
        NONE, TOWN, FORTS
    }

    public Place {
        groupShares = List.copyOf(groupShares);
    }

    public boolean port() {
        return kind == Kind.PORT;
    }
}
