package puebla.kernel.scenario;

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
        // dependence on order, resentment of foreigners: judgement
        CLERICAL(1, 0.2), PROPERTIED(1, 0.2), MODERATE(0.6, 0.6), RADICAL(0, 1), VILLAGES(0.2, 0.5), POOR(0.2, 0.6),
        FOREIGN(1, 0);

        private final double dependenceOnOrder;
        private final double resentsForeigners;

        Kind(double dependenceOnOrder, double resentsForeigners) {
            this.dependenceOnOrder = dependenceOnOrder;
            this.resentsForeigners = resentsForeigners;
        }

        /** Returns the dependence of the group on public order, pay and open roads, 0…1. */
        public double dependenceOnOrder() {
            return dependenceOnOrder;
        }

        /** Returns the resentment of the group against foreign soldiers, 0…1. */
        public double resentsForeigners() {
            return resentsForeigners;
        }
    }
}
