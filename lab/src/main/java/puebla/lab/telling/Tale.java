package puebla.lab.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puebla.kernel.Chronicle;
import puebla.kernel.Event;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Run;
import puebla.kernel.Scenario;
import puebla.kernel.Simulation;
import puebla.kernel.data.Flow;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Measure.Reading.SumOfFlow;
import puebla.scenario.book.ScenarioBook;

/**
 * A war that is over, as far as a teller needs it.
 *
 * @param events
 *            all of them, in order; an event's id is its index
 * @param outcome
 *            id of the outcome
 * @param lastDay
 *            days since the first
 * @param dead
 *            by contingent, in the scenario's order
 * @param cost
 *            what it cost the patron, whole units of its currency; 0 when nobody counted
 */
public record Tale(Scenario scenario, ScenarioBook book, long seed, List<Event> events, String outcome, int lastDay,
        List<Long> dead, long cost) {
    public Tale {
        events = List.copyOf(events);
        dead = List.copyOf(dead);
    }

    /** Fights the war of a seed and keeps what is to be told of it. */
    public static Tale of(Scenario scenario, ScenarioBook book, long seed) {
        return of(new Model(scenario), book, seed);
    }

    /** The same of a model with dice of its own. */
    public static Tale of(Model model, ScenarioBook book, long seed) {
        var scenario = model.scenario();
        var chronicle = new Chronicle();
        var simulation = Simulation.of(model, seed, Policy.HISTORICAL, chronicle);
        while (!simulation.over()) {
            simulation.step();
        }
        return of(scenario, book, simulation, chronicle.events());
    }

    /** A finished war with the events of its chronicle. */
    public static Tale of(Scenario scenario, ScenarioBook book, Simulation simulation, List<Event> events) {
        var run = simulation.result();
        var dead = new ArrayList<Long>();
        for (int c = 0; c < scenario.contingents().size(); c++) {
            dead.add(simulation.war().men.dead(c));
        }
        return new Tale(scenario, book, run.seed(), events, scenario.outcomes().get(run.outcome()).id(),
                run.lastDay(), dead,
                cost(scenario, run));
    }

    /** The largest sum of what the war cost the patron: the one over the whole war. */
    private static long cost(Scenario scenario, Run run) {
        double most = 0;
        for (int m = 0; m < scenario.measures().size(); m++) {
            if (scenario.measures().get(m).reading() instanceof SumOfFlow sum && sum.flow() == Flow.COST
                    && sum.of() == scenario.patron()) {
                most = Math.max(most, run.measures().get(m).orElse(0));
            }
        }
        return Math.round(most);
    }

    LocalDate date(int day) {
        return LocalDate.ofEpochDay(scenario.firstDay() + day);
    }

    LocalDate date(Event event) {
        return date(event.day());
    }

    /** Id of the first event of any of these kinds; larger than every id when there is none. */
    int first(Kind... kinds) {
        var among = List.of(kinds);
        return events.stream().filter(e -> among.contains(e.kind())).mapToInt(Event::id).findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The acceptance of the crown. */
    Optional<Event> accession() {
        return events.stream().filter(e -> e.kind() == Kind.CROWN_ACCEPTED).findFirst();
    }
}
