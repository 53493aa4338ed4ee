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
        CLERICAL, PROPERTIED, MODERATE, RADICAL, VILLAGES, POOR, FOREIGN;

        /** Returns the dependence of the group on public order, pay and open roads, 0…1. */
        public double dependenceOnOrder() {
            return switch (this) {
                case CLERICAL, PROPERTIED, FOREIGN -> 1;
                case MODERATE -> 0.6;
                case VILLAGES, POOR -> 0.2;
                case RADICAL -> 0;
            };
        }

        /** Returns the resentment of the group against foreign soldiers, 0…1. */
        public double resentsForeigners() {
            return switch (this) {
                case RADICAL -> 1;
                case MODERATE, POOR -> 0.6;
                case VILLAGES -> 0.5;
                case CLERICAL, PROPERTIED -> 0.2;
                case FOREIGN -> 0;
            };
        }
    }
}
