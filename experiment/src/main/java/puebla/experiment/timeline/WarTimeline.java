package puebla.experiment.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.kernel.ForceView;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.WarView;
import puebla.kernel.event.EventLog;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.state.ForceTable;
import puebla.kernel.state.Posture;
import puebla.scenario.Loading;

/**
 * Timeline of one run: the state at the end of each day, and the completed run for the narrative. Recording does not
 * change the run. It is identical to the run with the same seed in all other results.
 */
public final class WarTimeline {
    /** Value of {@link #seat} while the home government is abroad. */
    public static final int ABROAD = -1;
    /** Value of {@link #seat} after the home government was captured. */
    public static final int CAUGHT = -2;
    private static final int PERCENT = 100;
    private static final int THOUSAND = 1000;

    private final List<StepSeries> control;
    private final List<StepSeries> holder;
    private final List<StepSeries> siege;
    private final StepSeries seat = new StepSeries();
    private final StepSeries ruler = new StepSeries();
    private final List<ForceTrack> tracks = new ArrayList<>();
    private final @Nullable ForceTrack[] alive = new @Nullable ForceTrack[ForceTable.SLOTS];
    private final int[] born = new int[ForceTable.SLOTS];
    private final int[] setOutFrom = new int[ForceTable.SLOTS];
    private final int[] setOutFor = new int[ForceTable.SLOTS];
    private final double[] wholeStage = new double[ForceTable.SLOTS];
    private final List<DailySeries> strength;
    private final List<DailySeries> dead;
    private final List<DailySeries> chest;
    private final Map<Count, DailySeries> counts = new EnumMap<>(Count.class);
    private int aliveUpTo;
    private int days;
    private final Run run;
    private final CompletedRun completedRun;

    /** Totals that are recorded at the end of each day. */
    public enum Count {
        /** Guerrillas of the home side [men]. */
        IRREGULARS,
        /** Belief: public expectation that the client lasts [thousandths]. */
        BELIEF,
        /** Share of the population under the client or the intervention [thousandths]. */
        CLIENT_PEOPLE,
        /** Share of the population under the home government [thousandths]. */
        HOME_PEOPLE,
        /** Revenue of the home government, mean of about 60 days [pesos per day]. */
        HOME_REVENUE,
        /** Financial needs of the home government, mean of about 60 days [pesos per day]. */
        HOME_NEEDS,
        /** Revenue of the client, mean of about 60 days [pesos per day]. */
        CLIENT_REVENUE,
        /** Financial needs of the client, mean of about 60 days [pesos per day]. */
        CLIENT_NEEDS
    }

    private WarTimeline(ExperimentRequest request, Loading.Loaded loaded, RunListener listener) {
        var model = request.model(loaded.scenario());
        int contingents = model.scenario().contingents().size();
        strength = dailies(contingents);
        dead = dailies(contingents);
        chest = dailies(model.scenario().actors().size());
        for (var count : Count.values()) {
            counts.put(count, new DailySeries());
        }
        int places = model.scenario().places().size();
        control = series(places);
        holder = series(places);
        siege = series(places);
        Arrays.fill(setOutFor, -1);
        var log = new EventLog();
        var simulation = Simulation.of(model, request.firstSeed(), request.policy(), log);
        while (!simulation.ended()) {
            listener.refuseIfStopped();
            int day = simulation.view().day();
            simulation.step();
            note(simulation.view(), day);
        }
        run = simulation.result();
        completedRun = CompletedRun.of(model.scenario(), loaded.metadata(), simulation, log.events());
    }

    private static List<DailySeries> dailies(int size) {
        return Stream.generate(DailySeries::new).limit(size).toList();
    }

    private static List<StepSeries> series(int places) {
        return Stream.generate(StepSeries::new).limit(places).toList();
    }

    /**
     * Runs the simulation of the first seed of a request, which a listener can stop, and records its timeline.
     *
     * @throws java.util.concurrent.CancellationException
     *             if the listener stopped the run before its end
     */
    public static WarTimeline of(ExperimentRequest request, Loading.Loaded loaded, RunListener listener) {
        return new WarTimeline(request, loaded, listener);
    }

    private void note(WarView war, int day) {
        for (int p = 0; p < control.size(); p++) {
            control.get(p).note(day, (int) Math.round(PERCENT * war.control(p)));
            holder.get(p).note(day, war.holder(p));
            siege.get(p).note(day, war.besieged(p) ? 1 : 0);
        }
        seat.note(day, war.governmentCaught() ? CAUGHT : war.governmentAbroad() ? ABROAD : war.seat());
        ruler.note(day, war.rulerPlace());
        int last = Math.max(aliveUpTo, war.forces().slots());
        for (int f = 0; f < last; f++) {
            track(war.forces(), f, day);
        }
        aliveUpTo = war.forces().slots();
        count(war);
        days++;
    }

    private void track(ForceView forces, int f, int day) {
        var known = alive[f];
        boolean exists = forces.exists(f);
        if (known != null
                && (!exists || born[f] != forces.createdDay(f) || known.contingent() != forces.contingent(f))) {
            known.end(day);
            known = null;
            alive[f] = null;
        }
        if (!exists) {
            return;
        }
        if (known == null) {
            known = new ForceTrack(forces.contingent(f), forces.side(f));
            tracks.add(known);
            alive[f] = known;
            born[f] = forces.createdDay(f);
            setOutFor[f] = -1;
        }
        if (forces.posture(f) != Posture.MARCH) {
            setOutFor[f] = -1;
        } else if (setOutFor[f] != forces.toward(f) || setOutFrom[f] != forces.place(f)) {
            setOutFrom[f] = forces.place(f);
            setOutFor[f] = forces.toward(f);
            wholeStage[f] = forces.stage(f);
        }
        known.note(day, forces, f, wholeStage[f]);
    }

    private void count(WarView war) {
        for (int c = 0; c < strength.size(); c++) {
            strength.get(c).note(war.inField(c));
            dead.get(c).note(war.dead(c));
        }
        for (int a = 0; a < chest.size(); a++) {
            chest.get(a).note(war.cents(a) / PERCENT);
        }
        count(Count.IRREGULARS).note(war.bands());
        count(Count.BELIEF).note(thousandths(war.belief()));
        count(Count.CLIENT_PEOPLE).note(thousandths(war.read(StateVariable.CLIENT_PEOPLE, -1)));
        count(Count.HOME_PEOPLE).note(thousandths(war.read(StateVariable.HOME_PEOPLE, -1)));
        count(Count.HOME_REVENUE).note(Math.round(war.homeRevenue()));
        count(Count.HOME_NEEDS).note(Math.round(war.homeNeeds()));
        count(Count.CLIENT_REVENUE).note(Math.round(war.clientRevenue()));
        count(Count.CLIENT_NEEDS).note(Math.round(war.clientNeeds()));
    }

    private static int thousandths(double share) {
        return (int) Math.round(THOUSAND * share);
    }

    /** Returns the result of the run. */
    public Run run() {
        return run;
    }

    /** Returns the completed run for the narrative. */
    public CompletedRun completedRun() {
        return completedRun;
    }

    /** Returns the control of a place, −100 (home government) … +100 (intervention) [hundredths]. */
    public StepSeries control(int place) {
        return control.get(place);
    }

    /** Returns the side that holds a place: −1 home government, +1 intervention. */
    public StepSeries holder(int place) {
        return holder.get(place);
    }

    /** Returns 1 while a place is under siege, otherwise 0. */
    public StepSeries siege(int place) {
        return siege.get(place);
    }

    /** Returns the seat of the home government: a place, {@link #ABROAD} or {@link #CAUGHT}. */
    public StepSeries seat() {
        return seat;
    }

    /** Returns the place of the client's ruler, or −1 if there is no ruler. */
    public StepSeries ruler() {
        return ruler;
    }

    /** Returns the tracks of all forces of the run, in the order in which the forces appeared. */
    public List<ForceTrack> tracks() {
        return List.copyOf(tracks);
    }

    /** Returns the strength of a contingent in the theatre [men]. */
    public DailySeries strength(int contingent) {
        return strength.get(contingent);
    }

    /** Returns the deaths of a contingent since the first day, from all causes [men]. */
    public DailySeries dead(int contingent) {
        return dead.get(contingent);
    }

    /** Returns the funds of an actor [whole units of its currency]. */
    public DailySeries chest(int actor) {
        return chest.get(actor);
    }

    public DailySeries count(Count count) {
        return Objects.requireNonNull(counts.get(count));
    }

    /** Returns the length of the run [days]. */
    public int days() {
        return days;
    }
}
