package puebla.experiment.score;

/** A score, and the skill without each single run, for the jackknife of a mean over facts. */
final class ScoredFact {
    private final FactScore score;
    private final long[] seeds;
    private final double[] skillWithout;

    /**
     * Creates a scored fact. The arrays are not copied.
     *
     * @param seeds
     *            seeds of the runs in ascending order
     * @param skillWithout
     *            skill without the run, in the order of the seeds
     */
    ScoredFact(FactScore score, long[] seeds, double[] skillWithout) {
        this.score = score;
        this.seeds = seeds;
        this.skillWithout = skillWithout;
    }

    FactScore score() {
        return score;
    }

    long[] seeds() {
        return seeds;
    }

    double[] skillWithout() {
        return skillWithout;
    }
}
