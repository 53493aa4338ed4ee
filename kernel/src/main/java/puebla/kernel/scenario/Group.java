package puebla.kernel.scenario;

/**
 * Part of the people with common interests.
 *
 * @param kind
 *            kind that mechanisms treat alike in every scenario
 * @param emphasis
 *            weight of agreement against disagreement in its judgement, 0…1
 * @param dependenceOnOrder
 *            dependence on public order, pay and open roads, 0…1
 * @param resentsForeigners
 *            resentment against foreign soldiers, 0…1
 */
public record Group(String id, Kind kind, Creed creed, double emphasis, double dependenceOnOrder,
        double resentsForeigners) {
    /** Kinds of group. They make mechanisms independent of the names of groups. */
    public enum Kind {
        CLERICAL, PROPERTIED, MODERATE, RADICAL, VILLAGES, POOR, FOREIGN
    }
}
