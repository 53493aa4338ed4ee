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
import puebla.lab.telling.Tale;
import puebla.scenario.book.ScenarioBook;

/**
 * What stood where on every evening of one war, and its tale. Taking notes changes nothing in the war: it is the war of the same seed
 * in every other answer.
 */
public final class Diary {
    /** The seat of the home government when it is out of the country. */
    public static final int ABROAD = -1;
    /** The same when it was caught. */
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

    /** What is counted of the whole war on an evening. */
    public enum Count {
        /** Irregulars of the home side, men. */
        IRREGULARS,
        /** Public expectation that the client lasts, thousandths. */
        BELIEF,
        /** Share of the people under the client or the intervention, thousandths. */
        CLIENT_PEOPLE,
        /** The same under the home government. */
        HOME_PEOPLE,
        /** What the home government takes in a day, mean of about sixty days, pesos. */
        HOME_REVENUE,
        /** What it would have to spend a day, mean of about sixty days, pesos. */
        HOME_NEEDS,
        /** The same of the client. */
        CLIENT_REVENUE,
        /** The same of the client. */
        CLIENT_NEEDS
    }

    private Diary(Model model, ScenarioBook book, long seed) {
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

    /** Fights the war of a seed. */
    public static Diary of(Model model, ScenarioBook book, long seed) {
        return new Diary(model, book, seed);
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

    /** The war's result. */
    public Run run() {
        return run;
    }

    /** What is told of the same war. */
    public Tale tale() {
        return tale;
    }

    /** Control of a place in hundredths, −100 (home government) … +100 (intervention). */
    public Trace control(int place) {
        return control.get(place);
    }

    /** Who holds a place: −1 home government, +1 intervention. */
    public Trace holder(int place) {
        return holder.get(place);
    }

    /** 1 while a place is under siege. */
    public Trace siege(int place) {
        return siege.get(place);
    }

    /** Where the home government sits: a place, {@link #ABROAD} or {@link #CAUGHT}. */
    public Trace seat() {
        return seat;
    }

    /** Where the client's ruler is; −1 when there is none. */
    public Trace ruler() {
        return ruler;
    }

    /** Every body of troops that there was, in the order in which they came. */
    public List<Body> bodies() {
        return List.copyOf(bodies);
    }

    /** Men of a contingent under arms in the theatre. */
    public Daily strength(int contingent) {
        return strength.get(contingent);
    }

    /** Of a contingent since the first day, of whatever cause. */
    public Daily dead(int contingent) {
        return dead.get(contingent);
    }

    /** What an actor has, whole units of its currency. */
    public Daily chest(int actor) {
        return chest.get(actor);
    }

    public Daily count(Count count) {
        return Objects.requireNonNull(counts.get(count));
    }

    /** Days that the war lasted. */
    public int days() {
        return days;
    }
}
