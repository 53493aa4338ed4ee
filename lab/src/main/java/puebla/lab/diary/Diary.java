package puebla.lab.diary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import puebla.kernel.Chronicle;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.War;
import puebla.kernel.campaign.Forces;
import puebla.kernel.data.Gauge;
import puebla.lab.Watch;
import puebla.lab.telling.Tale;
import puebla.scenario.book.ScenarioBook;

/**
 * Timeline of one run: the state at the end of each day, and the completed run for the narrative. Recording does not
 * change the run. It is identical to the run with the same seed in all other results.
 */
public final class Diary {
    /** Value of {@link #seat} while the home government is abroad. */
    public static final int ABROAD = -1;
    /** Value of {@link #seat} after the home government was captured. */
    public static final int CAUGHT = -2;
    private static final int PERCENT = 100;
    private static final int THOUSAND = 1000;

    private final List<Trace> control;
    private final List<Trace> holder;
    private final List<Trace> siege;
    private final Trace seat = new Trace();
    private final Trace ruler = new Trace();
    private final List<Body> bodies = new ArrayList<>();
    private final @Nullable Body[] alive = new @Nullable Body[Forces.SLOTS];
    private final int[] born = new int[Forces.SLOTS];
    private final int[] setOutFrom = new int[Forces.SLOTS];
    private final int[] setOutFor = new int[Forces.SLOTS];
    private final double[] wholeStage = new double[Forces.SLOTS];
    private final List<Daily> strength;
    private final List<Daily> dead;
    private final List<Daily> chest;
    private final Map<Count, Daily> counts = new EnumMap<>(Count.class);
    private int aliveUpTo;
    private int days;
    private final Run run;
    private final Tale tale;

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

    private Diary(Model model, ScenarioBook book, long seed, Watch watch) {
        int contingents = model.scenario().contingents().size();
        strength = dailies(contingents);
        dead = dailies(contingents);
        chest = dailies(model.scenario().actors().size());
        for (var count : Count.values()) {
            counts.put(count, new Daily());
        }
        int places = model.scenario().places().size();
        control = traces(places);
        holder = traces(places);
        siege = traces(places);
        Arrays.fill(setOutFor, -1);
        var chronicle = new Chronicle();
        var simulation = Simulation.of(model, seed, Policy.HISTORICAL, chronicle);
        while (!simulation.over()) {
            watch.refuseIfStopped();
            int day = simulation.war().day;
            simulation.step();
            note(simulation.war(), day);
        }
        run = simulation.result();
        tale = Tale.of(model.scenario(), book, simulation, chronicle.events());
    }

    private static List<Daily> dailies(int size) {
        return Stream.generate(Daily::new).limit(size).toList();
    }

    private static List<Trace> traces(int places) {
        return Stream.generate(Trace::new).limit(places).toList();
    }

    /** Runs the simulation of a seed and records its timeline. */
    public static Diary of(Model model, ScenarioBook book, long seed) {
        return new Diary(model, book, seed, Watch.NOBODY);
    }

    /**
     * Runs the simulation of a seed, which a watch can stop, and records its timeline.
     *
     * @throws java.util.concurrent.CancellationException
     *             if the watch stopped the run before its end
     */
    public static Diary of(Model model, ScenarioBook book, long seed, Watch watch) {
        return new Diary(model, book, seed, watch);
    }

    private void note(War war, int day) {
        for (int p = 0; p < control.size(); p++) {
            control.get(p).note(day, (int) Math.round(PERCENT * war.country.control[p]));
            holder.get(p).note(day, war.country.held[p]);
            siege.get(p).note(day, war.country.besieged(p) ? 1 : 0);
        }
        seat.note(day, war.seat.caught ? CAUGHT : war.seat.abroad ? ABROAD : war.seat.place);
        ruler.note(day, war.throne.rulerPlace);
        int last = Math.max(aliveUpTo, war.forces.used);
        for (int f = 0; f < last; f++) {
            body(war.forces, f, day);
        }
        aliveUpTo = war.forces.used;
        count(war);
        days++;
    }

    private void body(Forces forces, int f, int day) {
        var known = alive[f];
        boolean exists = forces.exists(f);
        if (known != null && (!exists || born[f] != forces.bornDay[f] || known.contingent() != forces.contingent[f])) {
            known.end(day);
            known = null;
            alive[f] = null;
        }
        if (!exists) {
            return;
        }
        if (known == null) {
            known = new Body(forces.contingent[f], forces.side[f]);
            bodies.add(known);
            alive[f] = known;
            born[f] = forces.bornDay[f];
            setOutFor[f] = -1;
        }
        if (forces.posture[f] != Forces.MARCH) {
            setOutFor[f] = -1;
        } else if (setOutFor[f] != forces.toward[f] || setOutFrom[f] != forces.place[f]) {
            setOutFrom[f] = forces.place[f];
            setOutFor[f] = forces.toward[f];
            wholeStage[f] = forces.stage[f];
        }
        known.note(day, forces, f, wholeStage[f]);
    }

    private void count(War war) {
        for (int c = 0; c < strength.size(); c++) {
            strength.get(c).note(war.inField(c));
            dead.get(c).note(war.men.dead(c));
        }
        for (int a = 0; a < chest.size(); a++) {
            chest.get(a).note(war.money.cents(a) / PERCENT);
        }
        count(Count.IRREGULARS).note(war.bands());
        count(Count.BELIEF).note(thousandths(war.belief()));
        count(Count.CLIENT_PEOPLE).note(thousandths(war.gauge(Gauge.CLIENT_PEOPLE, -1)));
        count(Count.HOME_PEOPLE).note(thousandths(war.gauge(Gauge.HOME_PEOPLE, -1)));
        count(Count.HOME_REVENUE).note(Math.round(war.treasuries.homeRevenue));
        count(Count.HOME_NEEDS).note(Math.round(war.treasuries.homeNeeds));
        count(Count.CLIENT_REVENUE).note(Math.round(war.treasuries.clientRevenue));
        count(Count.CLIENT_NEEDS).note(Math.round(war.treasuries.clientNeeds));
    }

    private static int thousandths(double share) {
        return (int) Math.round(THOUSAND * share);
    }

    /** Returns the result of the run. */
    public Run run() {
        return run;
    }

    /** Returns the completed run for the narrative. */
    public Tale tale() {
        return tale;
    }

    /** Returns the control of a place, −100 (home government) … +100 (intervention) [hundredths]. */
    public Trace control(int place) {
        return control.get(place);
    }

    /** Returns the side that holds a place: −1 home government, +1 intervention. */
    public Trace holder(int place) {
        return holder.get(place);
    }

    /** Returns 1 while a place is under siege, otherwise 0. */
    public Trace siege(int place) {
        return siege.get(place);
    }

    /** Returns the seat of the home government: a place, {@link #ABROAD} or {@link #CAUGHT}. */
    public Trace seat() {
        return seat;
    }

    /** Returns the place of the client's ruler, or −1 if there is no ruler. */
    public Trace ruler() {
        return ruler;
    }

    /** Returns the tracks of all forces of the run, in the order in which the forces appeared. */
    public List<Body> bodies() {
        return List.copyOf(bodies);
    }

    /** Returns the strength of a contingent in the theatre [men]. */
    public Daily strength(int contingent) {
        return strength.get(contingent);
    }

    /** Returns the deaths of a contingent since the first day, from all causes [men]. */
    public Daily dead(int contingent) {
        return dead.get(contingent);
    }

    /** Returns the funds of an actor [whole units of its currency]. */
    public Daily chest(int actor) {
        return chest.get(actor);
    }

    public Daily count(Count count) {
        return Objects.requireNonNull(counts.get(count));
    }

    /** Returns the length of the run [days]. */
    public int days() {
        return days;
    }
}
