package puebla.kernel.scenario;

/** Undirected route between two places. */
public record Route(String id, int from, int to, Kind kind, Terrain terrain, double km) {
    /** Kinds of route. */
    public enum Kind {
        CARRIAGE, MULE, TRACK, SEA
    }

    /** Terrain that a route crosses. */
    public enum Terrain {
        PLAIN, HILLS, MOUNTAIN, DESERT, JUNGLE
    }
}
