package puebla.experiment.branching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import puebla.experiment.RunListener;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Candidate;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.Leader;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.OutcomeRule;
import puebla.kernel.scenario.OutcomeRule.Condition;
import puebla.kernel.scenario.Prior;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.submodel.calendar.CalendarEvents;
import puebla.kernel.submodel.coalition.CoalitionParameters;
import puebla.kernel.submodel.commitment.CommitmentParameters;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.override.Changes;

/** Variants of the shipped scenario six-places whose results a test can predict. */
public final class PredictableScenarios {
    static final int THREADS = 2;
    private static final Loading.Loaded SHIPPED = shipped();

    private PredictableScenarios() {}

    private static Loading.Loaded shipped() {
        var folder = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios").resolve("six-places");
        return switch (Scenarios.load(folder, Changes.parse(List.of()))) {
            case Loading.Loaded loaded -> loaded;
            case Loading.Invalid refused -> throw new AssertionError(refused.diagnostics());
        };
    }

    public static ScenarioMetadata metadata() {
        return SHIPPED.metadata();
    }

    /**
     * Returns the shipped scenario without random variation in the frailty of the patron's commitment. A test cannot
     * fix this trait through a prior of its own, because it is drawn from the spread parameter alone.
     */
    public static Scenario sixPlaces() {
        var s = SHIPPED.scenario();
        var parameters = new ArrayList<>(s.parameters());
        parameters.set(s.submodels().parameters().indexOf(CommitmentParameters.COMMITMENT_FRAILTY), Prior.fixed(0));
        return new Scenario(s.id(), s.submodels(), s.firstDay(), s.days(), s.capital(), s.entryPort(), s.home(),
                s.client(),
                s.patron(),
                s.neighbour(), s.places(), s.seasons(), s.routes(), s.speeds(), s.groups(), s.creeds(), s.actors(),
                s.contingents(), s.leaders(),
                s.forces(), s.armies(), s.candidates(), s.finance(), s.calendar(), s.decisions(), s.forced(),
                parameters,
                s.measures(), s.outcomes(), s.levers());
    }

    /**
     * Returns a model whose outcome depends only on one external event. The event occurs on its day or never, each
     * with probability 0.5.
     *
     * @param day
     *            day of the event
     * @param lasting
     *            length of the scenario [days]
     */
    static Model decidedOn(int day, int lasting) {
        var s = SHIPPED.scenario();
        var coin = new ExternalEvent("coin", ExternalEvent.Kind.TELEGRAPH, day, 0, 0.5, 0,
                s.actors().stream().map(_ -> 0.0).toList(), -1, false, "coin");
        var measures = new ArrayList<>(s.measures());
        measures.add(new Measure("coin", "date", -1, new Measure.Reading.FirstEvent(
                List.of(new Measure.EventFilter(CalendarEvents.EXTERNAL, -1, -1, -1, -1, 0)))));
        var heads = new OutcomeRule("heads", List.of(), List.of(new Condition.Happened(measures.size() - 1, true)));
        return new Model(new Scenario(s.id(), s.submodels(), s.firstDay(), lasting, s.capital(), s.entryPort(),
                s.home(), s.client(),
                s.patron(), s.neighbour(), s.places(), s.seasons(), s.routes(), s.speeds(), s.groups(), s.creeds(),
                s.actors(), s.contingents(),
                s.leaders(), s.forces(), s.armies(), s.candidates(), s.finance(), List.of(coin), s.decisions(),
                s.forced(),
                s.parameters(), measures, List.of(heads, new OutcomeRule("tails", List.of(), List.of())), s.levers()));
    }

    /** Returns a model in which every run has the parameters, traits and intentions of the run with this seed. */
    static Model like(Scenario s, long seed) {
        var war = Simulation.of(new Model(s), seed, Policy.HISTORICAL).war();
        List<Prior> parameters = new ArrayList<>();
        for (var parameter : s.submodels().parameters()) {
            parameters.add(Prior.fixed(war.value(parameter)));
        }
        parameters.set(s.submodels().parameters().indexOf(CoalitionParameters.HIDDEN_AIM),
                Prior.fixed(war.state.coalition.hiddenAim() ? 1 : 0));
        List<Actor> actors = new ArrayList<>();
        for (int a = 0; a < s.actors().size(); a++) {
            actors.add(like(war, s.actors().get(a), war.keys.actor(a)));
        }
        List<Contingent> contingents = new ArrayList<>();
        for (int c = 0; c < s.contingents().size(); c++) {
            contingents.add(like(war, s.contingents().get(c), war.keys.contingent(c)));
        }
        List<Leader> leaders = new ArrayList<>();
        for (int l = 0; l < s.leaders().size(); l++) {
            var it = s.leaders().get(l);
            leaders.add(new Leader(it.id(), it.intervention(), it.office(), it.creed(),
                    Prior.fixed(war.state.leaders.ability(l)), it.grievance(), it.following(), it.compromised(),
                    it.region(),
                    it.rank()));
        }
        var candidates = s.candidates().stream().map(it -> new Candidate(it.id(), it.leader(),
                Prior.fixed(war.state.random.draw(it.willingness(), KeyedRandom.key("candidate:" + it.id()))),
                it.dynasticPrice()))
                .toList();
        return new Model(new Scenario(s.id(), s.submodels(), s.firstDay(), s.days(), s.capital(), s.entryPort(),
                s.home(), s.client(),
                s.patron(), s.neighbour(), s.places(), s.seasons(), s.routes(), s.speeds(), s.groups(), s.creeds(),
                actors, contingents, leaders,
                s.forces(), s.armies(), candidates, s.finance(), s.calendar(), s.decisions(), s.forced(), parameters,
                s.measures(),
                s.outcomes(), s.levers()));
    }

    private static Actor like(War war, Actor it, long key) {
        return new Actor(it.id(), it.role(), it.mailDays(), it.neighbourMailDays(), it.claims(), it.pledgedShare(),
                it.arrears(), Prior.fixed(war.state.random.draw(it.grievance(), key + 2)),
                Prior.fixed(war.state.random.draw(it.regimeTaste(), key + 1)),
                Prior.fixed(war.state.random.draw(it.exitThreshold(), key + 3)),
                Prior.fixed(war.state.random.draw(it.settles(), key + 4)), it.dynasticTie(), it.neighbourDependence(),
                it.pesoRate());
    }

    private static Contingent like(War war, Contingent it, long key) {
        double quality = war.state.random.draw(it.quality(), key);
        return new Contingent(it.id(), it.actor(), it.intervention(), it.kind(), it.pool(), Prior.fixed(quality),
                Prior.fixed(war.state.random.draw(it.lateQuality(), key + 1)), it.coastResistance(), it.payPerYear(),
                it.crossingDays(), it.firstMen(), it.preparationDays(), it.menPerGun(), it.calledAbove());
    }

    public static TurningPoints points(BaseTrajectory base, int branches) {
        return new TurningPoints(base, branches, false, THREADS, RunListener.NOBODY);
    }
}
