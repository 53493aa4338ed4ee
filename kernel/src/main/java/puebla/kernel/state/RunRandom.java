package puebla.kernel.state;

import puebla.kernel.random.Generator;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.Prior;

/**
 * Random numbers of one run: those of its seed, from the start of a branch on those of the branch, and those that drew
 * the uncertain values.
 */
public final class RunRandom implements Stateful {
    private static final Draw VALUE = Draw.of("unknowns.value");

    private final Generator generator;
    private final long seed;
    private final boolean drawn;
    private KeyedRandom today;
    /** Random numbers of the uncertain values: those of the seed, unless a branch has redrawn the values. */
    private KeyedRandom unknowns;
    private long branch;
    private int branchDay = Integer.MAX_VALUE;
    /** Branch whose random numbers drew the uncertain values; applies only if {@code redrawn} is true. */
    private long branchOfUnknowns;
    private boolean redrawn;

    /**
     * Creates the random numbers of a seed.
     *
     * @param drawn
     *            whether uncertain values are drawn; otherwise they have their central values
     */
    public RunRandom(Generator generator, long seed, boolean drawn) {
        this.generator = generator;
        this.seed = seed;
        this.drawn = drawn;
        today = new KeyedRandom(generator, seed);
        unknowns = today;
    }

    /** Returns the random numbers of events and decisions. */
    public KeyedRandom today() {
        return today;
    }

    /** Returns the random numbers of the uncertain values (parameters, traits, hidden intentions). */
    public KeyedRandom unknowns() {
        return unknowns;
    }

    /**
     * Returns the value of a prior in this run: a draw, or the central value if nothing is drawn.
     *
     * @param key
     *            stable key of the name that the value belongs to
     */
    public double draw(Prior prior, long key) {
        if (prior.shape() == Prior.Shape.FIXED || !drawn) {
            return prior.value();
        }
        return prior.at(unknowns.normal(VALUE, key, 0));
    }

    /** Switches to the random numbers of a branch from a day on. */
    public void branchOff(long number, int day) {
        branch = number;
        branchDay = day;
        today = new KeyedRandom(generator, seed, branch, branchDay);
    }

    /** Switches the random numbers of the uncertain values to those of the branch. */
    public void redrawUnknowns() {
        redrawn = true;
        branchOfUnknowns = branch;
        unknowns = new KeyedRandom(generator, seed, branchOfUnknowns, 0);
    }

    /** Shares the random numbers of the run that this one is a copy of, so that a copy does not compute their keys. */
    public void share(RunRandom of) {
        today = of.today;
        unknowns = of.unknowns;
    }

    /** Rebuilds the random numbers after the state was read from bytes. A copy uses {@link #share} instead. */
    public void rebuild() {
        today = new KeyedRandom(generator, seed, branch, branchDay);
        unknowns = redrawn ? new KeyedRandom(generator, seed, branchOfUnknowns, 0) : new KeyedRandom(generator, seed);
    }

    @Override
    public void visit(StateVisitor visitor) {
        branch = visitor.visit(branch);
        branchDay = visitor.visit(branchDay);
        redrawn = visitor.visit(redrawn);
        branchOfUnknowns = visitor.visit(branchOfUnknowns);
    }
}
