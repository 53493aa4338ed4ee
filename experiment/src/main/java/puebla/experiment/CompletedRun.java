package puebla.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.Event;
import puebla.kernel.event.EventLog;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure.Reading.SumOfFlow;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.submodel.crown.CrownEvents;
import puebla.scenario.Loading;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * A completed run, with the data that a narrative needs.
 *
 * @param events
 *            all events, in order; the id of an event is its index
 * @param outcome
 *            id of the outcome
 * @param lastDay
 *            days since the first day
 * @param dead
 *            men dead, by contingent, in the scenario's order
 * @param cost
 *            cost of the war to the patron, in whole units of its currency; 0 when no measure counts it
 */
public record CompletedRun(Scenario scenario, ScenarioMetadata metadata, long seed, List<Event> events, String outcome,
        int lastDay,
        List<Long> dead, long cost) {
    public CompletedRun {
        events = List.copyOf(events);
        dead = List.copyOf(dead);
    }

    /** Runs the simulation of a seed with the historical policy and the default random generator. */
    public static CompletedRun of(Scenario scenario, ScenarioMetadata metadata, long seed) {
        return of(new Model(scenario), metadata, seed, Policy.HISTORICAL);
    }

    /** Runs the simulation of the first seed of a request. */
    public static CompletedRun of(ExperimentRequest request, Loading.Loaded loaded) {
        return of(request.model(loaded.scenario()), loaded.metadata(), request.firstSeed(), request.policy());
    }

    /** Runs the simulation of a seed. */
    private static CompletedRun of(Model model, ScenarioMetadata metadata, long seed, Policy policy) {
        var scenario = model.scenario();
        var log = new EventLog();
        var simulation = Simulation.of(model, seed, policy, log);
        while (!simulation.ended()) {
            simulation.step();
        }
        return of(scenario, metadata, simulation, log.events());
    }

    /** Returns the data of a completed simulation and the events of its log. */
    public static CompletedRun of(Scenario scenario, ScenarioMetadata metadata, Simulation simulation,
            List<Event> events) {
        var run = simulation.result();
        var dead = new ArrayList<Long>();
        for (int c = 0; c < scenario.contingents().size(); c++) {
            dead.add(simulation.view().dead(c));
        }
        return new CompletedRun(scenario, metadata, run.seed(), events, scenario.outcomes().get(run.outcome()).id(),
                run.lastDay(), dead,
                cost(scenario, run));
    }

    /** Returns the cost of the war to the patron. The largest of its sums is the one over the whole war. */
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

    public LocalDate date(int day) {
        return LocalDate.ofEpochDay(scenario.firstDay() + day);
    }

    public LocalDate date(Event event) {
        return date(event.day());
    }

    /** Returns the event in which the crown is accepted, if any. */
    public Optional<Event> accession() {
        return events.stream().filter(e -> e.type() == CrownEvents.CROWN_ACCEPTED).findFirst();
    }
}
