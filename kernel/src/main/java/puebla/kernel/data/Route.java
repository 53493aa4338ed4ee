package puebla.kernel.data;

/**
 * An undirected way between two places.
 *
 * @param from
 *            index of a place
 * @param to
 *            index of a place
 */
public record Route(String id, int from, int to, Kind kind, Terrain terrain, double km) {
    /** What can move on it. */
    public enum Kind {
        CARRIAGE, MULE, TRACK, SEA
    }

    /** What it crosses. */
    public enum Terrain {
        PLAIN, HILLS, MOUNTAIN, DESERT, JUNGLE
    }
}
