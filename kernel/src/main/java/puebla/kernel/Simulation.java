package puebla.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs one war. Same model, policy and seed: same run, bit for bit, on any machine. {@code OrderOfTheDay} is the order
 * of a day.
 *
 * <p>A war can be stepped a day at a time, saved, restored and forked; a saved war continues exactly as it would have.
 */
public final class Simulation {
    private static final Mechanism[] MECHANISMS = OrderOfTheDay.DAY.toArray(new Mechanism[0]);

    private final Model model;
    private final War war;
    private int outcome = -1;

    private Simulation(Model model, War war) {
        this.model = model;
        this.war = war;
    }

    /** A war on its first day, without a chronicle. */
    public static Simulation of(Model model, long seed, Policy policy) {
        return begin(model, seed, policy, new Chronicle(), false);
    }

    /** A war on its first day that keeps a chronicle. */
    public static Simulation of(Model model, long seed, Policy policy, Chronicle chronicle) {
        return begin(model, seed, policy, chronicle, true);
    }

    private static Simulation begin(Model model, long seed, Policy policy, Chronicle chronicle, boolean chronicled) {
        var war = new War(model, seed, policy, chronicle, chronicled);
        war.drawUnknowns();
        DayZero.prepare(war);
        return new Simulation(model, war);
    }

    /** A whole war to its end. */
    public static Run run(Model model, long seed, Policy policy) {
        var simulation = of(model, seed, policy);
        while (!simulation.over()) {
            simulation.step();
        }
        return simulation.result();
    }

    /** One day. */
    public void step() {
        if (over()) {
            throw new IllegalStateException("the war of seed " + war.seed + " ended on day " + war.day);
        }
        war.muster.morning(war);
        for (int m = 0; m < MECHANISMS.length; m++) {
            MECHANISMS[m].apply(war);
        }
        war.tally.day(war);
        outcome = model.verdict().today(war);
        if (outcome < 0) {
            war.day++;
        }
    }

    /** True once the war has an outcome. */
    public boolean over() {
        return outcome >= 0;
    }

    /** The war as it stands. Reading it is free; changing it is for mechanisms. */
    public War war() {
        return war;
    }

    /** The finished war's result. */
    public Run result() {
        if (!over()) {
            throw new IllegalStateException("the war of seed " + war.seed + " is not over on day " + war.day);
        }
        List<Integer> choices = new ArrayList<>();
        for (int d = 0; d < model.scenario().decisions().size(); d++) {
            choices.add(war.decisions.lastChoice(d));
        }
        return new Run(war.seed, outcome, war.day, war.tally.result(war.day), choices);
    }

    /** Version of the saved form: raised when the list of state changes. */
    private static final int FORM = 7;

    /** The whole state as bytes. */
    public byte[] save() {
        var archive = ByteArchive.writer();
        archive.pass(FORM);
        archive.pass(model.key());
        archive.pass(war.seed);
        archive.pass(outcome);
        war.pass(archive);
        return archive.written();
    }

    /**
     * A war as it was saved, with the same model.
     *
     * @throws IllegalArgumentException
     *             when the bytes are no war of this model
     */
    public static Simulation restore(Model model, byte[] saved, Policy policy) {
        return restore(model, saved, policy, new Chronicle(), false);
    }

    /** The same with a chronicle of what happens from here on. */
    public static Simulation restore(Model model, byte[] saved, Policy policy, Chronicle chronicle) {
        return restore(model, saved, policy, chronicle, true);
    }

    private static Simulation restore(Model model, byte[] saved, Policy policy, Chronicle chronicle,
            boolean chronicled) {
        var archive = ByteArchive.reader(saved);
        try {
            int form = archive.pass(0);
            if (form != FORM) {
                throw new IllegalArgumentException("a saved war of form " + form + "; this version reads form " + FORM);
            }
            if (archive.pass(0L) != model.key()) {
                throw new IllegalArgumentException("a saved war of another scenario than '" + model.scenario().id()
                        + "', or of the same with other data, levers, dice or steps");
            }
            var war = new War(model, archive.pass(0L), policy, chronicle, chronicled);
            var simulation = new Simulation(model, war);
            simulation.outcome = archive.pass(0);
            war.pass(archive);
            war.restored();
            if (!archive.exhausted()) {
                throw new IllegalArgumentException(
                        "the saved war is longer than a war of scenario '" + model.scenario().id() + "'");
            }
            return simulation;
        } catch (java.nio.BufferUnderflowException cut) {
            throw new IllegalArgumentException(
                    "the saved war is shorter than a war of scenario '" + model.scenario().id() + "'", cut);
        }
    }

    /** A copy on this day that goes on with the same luck. */
    public Simulation fork(Policy policy) {
        var copy = new Simulation(model, new War(model, war.seed, policy, new Chronicle(), false));
        copy.take(this);
        return copy;
    }

    /**
     * This war becomes a copy of another on its day, as a fork would be, in the memory that it has: whoever fights many
     * futures of one war makes one fork and lets it become the next.
     *
     * @throws IllegalArgumentException
     *             when the other is not a war of the same model and seed, or this one keeps a chronicle
     */
    public void become(Simulation original) {
        if (original.model != model || original.war.seed != war.seed) {
            throw new IllegalArgumentException("a war of seed " + war.seed + " cannot become one of seed "
                    + original.war.seed + (original.model == model ? "" : " and another model"));
        }
        if (war.chronicled()) {
            throw new IllegalArgumentException(
                    "a war that keeps a chronicle cannot become another: its chronicle is its own");
        }
        take(original);
    }

    private void take(Simulation original) {
        war.pass(original.given());
        war.share(original.war);
        outcome = original.outcome;
    }

    /** Several may copy one war at once: giving passes over its scalars. */
    private synchronized CopyArchive given() {
        var archive = new CopyArchive();
        war.pass(archive);
        archive.turn();
        return archive;
    }

    /** A copy on this day that draws other futures from here on. */
    public Simulation fork(Policy policy, long branch) {
        var copy = fork(policy);
        copy.branchOff(branch);
        return copy;
    }

    /**
     * From this morning on another future: what was decided and begun stays, luck is that of the branch, and what has not yet
     * happened in the world outside is drawn anew, given that it has not (unless the calendar is fixed). A branch has the same
     * luck whatever the day on which it begins, so futures of two days differ by what happened between them.
     */
    public void branchOff(long branch) {
        war.branchOff(branch);
    }

    /**
     * The same, and the war's parameters, traits and hidden intentions are drawn anew from their priors. On the first day
     * this is another war altogether; later it is another war that has had this past.
     */
    public Simulation branchOffWithOtherUnknowns(long branch) {
        if (war.day > 0) {
            war.branchOff(branch);
            war.redrawUnknowns();
            return this;
        }
        var other = new War(model, war.seed, war.decisions.policy(), new Chronicle(), false);
        other.branchOff(branch);
        other.redrawUnknowns();
        DayZero.prepare(other);
        return new Simulation(model, other);
    }
}
