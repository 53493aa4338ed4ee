package puebla.kernel.scenario;

/**
 * Seasons of the theatre.
 *
 * @param rains
 *            months in which roads turn to mud
 * @param fever
 *            months in which fever occurs in the hot country
 * @param sowing
 *            months in which more irregulars go home to sow
 * @param pacificFever
 *            death rate of disease on the Pacific coast, relative to the other hot country [ratio]
 */
public record Seasons(Months rains, Months fever, Months sowing, double pacificFever) {
    /**
     * Months from a first to a last one, both included. The last month can be one of the next year.
     *
     * @param first
     *            1…12
     * @param last
     *            1…12
     */
    public record Months(int first, int last) {
        /** Reports whether a month, 1…12, is one of them. */
        public boolean contain(int month) {
            return first <= last ? first <= month && month <= last : first <= month || month <= last;
        }
    }
}
