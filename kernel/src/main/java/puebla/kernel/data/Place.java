package puebla.kernel.data;

import java.util.List;

/**
 * A place with the country that answers to it.
 *
 * @param people
 *            everybody living in the place and its country on day 0
 * @param town
 *            those of them in the town itself
 * @param control
 *            day 0, −1 (home government) … +1 (its enemies)
 * @param groupShares
 *            share of each group among the people, in the scenario's order of groups; sums to 1
 * @param customsShare
 *            share of the whole country's maritime and frontier customs
 * @param mintShare
 *            share of the interior mint duties
 * @param frontier
 *            a road leads out of the country here
 * @param armsPort
 *            arms from the neighbour can come in here
 */
public record Place(String id, double latitude, double longitude, double elevationM, String state, Kind kind,
        int importance, Climate climate, Works works, long people, long town, double control, List<Double> groupShares,
        double customsShare, double mintShare, boolean frontier, boolean armsPort) {
    /** What sort of place it is. */
    public enum Kind {
        PORT, CITY, TOWN, PASS, POST
    }

    /** Zone of disease and season. */
    public enum Climate {
        COAST, PACIFIC, FOOTHILL, HIGHLAND, NORTH;

        /** Roads turn to mud and fever reigns here in the rains. */
        public boolean hot() {
            return this == COAST || this == PACIFIC;
        }
    }

    /** Works that a defender finds ready. */
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
