package puebla.kernel.data;

/**
 * Part of the people with common interests.
 *
 * @param kind
 *            kind that mechanisms treat alike in every scenario
 * @param emphasis
 *            weight of agreement against disagreement in its judgement, 0…1
 */
public record Group(String id, Kind kind, Creed creed, double emphasis) {
    /** Kinds of group. They make mechanisms independent of the names of groups. */
    public enum Kind {
        CLERICAL, PROPERTIED, MODERATE, RADICAL, VILLAGES, POOR, FOREIGN
    }
}
