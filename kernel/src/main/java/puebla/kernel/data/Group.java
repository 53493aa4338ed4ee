package puebla.kernel.data;

/**
 * A part of the people that shares interests.
 *
 * @param kind
 *            what the mechanisms treat alike in every war
 * @param emphasis
 *            0…1: how much agreement outweighs disagreement in its judgement
 */
public record Group(String id, Kind kind, Creed creed, double emphasis) {
    /** Kinds of group, so that a mechanism need not know a group's name. */
    public enum Kind {
        CLERICAL, PROPERTIED, MODERATE, RADICAL, VILLAGES, POOR, FOREIGN
    }
}
