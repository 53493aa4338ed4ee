package puebla.experiment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import puebla.kernel.Run;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Creed;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.Finance;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Levers;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.Measure.EventFilter;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.OutcomeRule;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.Prior;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.Seasons;
import puebla.kernel.scenario.Speeds;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.Unknown;
import puebla.kernel.submodel.debt.DebtDecisions;
import puebla.scenario.catalog.DecisionEntry;
import puebla.scenario.catalog.Evidence;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LanguageList;
import puebla.scenario.catalog.LocalizedText;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.MessageCatalog;
import puebla.scenario.catalog.ScenarioIdentity;
import puebla.scenario.catalog.ScenarioMetadata;

/** Minimal scenario for tests of tables and documents. It cannot be simulated. */
public final class SmallWar {
    public static final LocalDate FIRST_DAY = LocalDate.of(1861, 6, 1);
    /** Indices of the measures. */
    public static final int LANDING = 0;
    public static final int CAPITAL = 1;
    public static final int DEAD = 2;
    public static final int COST = 3;
    public static final int PEOPLE = 4;

    private static final Prior ZERO = Prior.fixed(0);
    private static final Seasons.Months NEVER = new Seasons.Months(1, 1);

    private SmallWar() {}

    public static Scenario scenario() {
        var creed = new Creed(List.of(), List.of());
        return new Scenario("small-war", Submodels.all(), FIRST_DAY.toEpochDay(), 100, 0, 1, 0, 0, 1, 1,
                List.of(place("capital"), place("port")), new Seasons(NEVER, NEVER, NEVER, 1), List.of(),
                new Speeds(List.of(), 1, 1, 1), List.of(),
                new Scenario.Creeds(creed, creed, creed, creed, new Scenario.LeadersScale(0, 0, 0)),
                List.of(actor("home"), actor("patron-of-it")),
                List.of(contingent("home-line"), contingent("patron-corps")), List.of(), List.of(), List.of(),
                List.of(),
                new Finance(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, List.of()), List.of(), List.of(decision()), List.of(-1),
                Stream.generate(() -> ZERO).limit(Submodels.all().parameters().size()).toList(), measures(), outcomes(),
                Levers.NONE);
    }

    /** Metadata of the scenario, with a name for each measure and decision. */
    public static ScenarioMetadata metadata() {
        var none = new Evidence(List.of(), "", "");
        var measures = scenario().measures().stream().map(measure -> new MeasureEntry(measure.id(), name(measure.id()),
                "first-event", measure.unit(), "", "", none)).toList();
        var decisions = scenario().decisions().stream().map(decision -> new DecisionEntry(decision.id(),
                name(decision.id()), decision.point().id(), "home", decision.options(), "", "", none)).toList();
        return new ScenarioMetadata(request(1, Map.of()).scenario(), Map.of(), List.of(), decisions, List.of(),
                measures,
                List.of(), List.of(), List.of(), Map.of(), MessageCatalog.NONE);
    }

    private static LocalizedText name(String id) {
        return new LocalizedText(Language.EN, Map.of(Language.EN, "Name of " + id));
    }

    public static ExperimentRequest request(int runs, Map<String, String> changes) {
        var name = new LocalizedText(Language.EN, Map.of(Language.EN, "A small war"));
        var info = new ScenarioIdentity("small-war", "7", "abc123", FIRST_DAY, FIRST_DAY.plusDays(100),
                LanguageList.EVERY, name, name);
        return new ExperimentRequest(info, new TreeMap<>(changes), 1, runs);
    }

    /**
     * Returns a run with the given results.
     *
     * @param values
     *            values of the measures by index; null means never
     */
    public static Run run(long seed, int outcome, int option, @Nullable Double... values) {
        List<OptionalDouble> row = Arrays.stream(values)
                .map(value -> value == null ? OptionalDouble.empty() : OptionalDouble.of(value)).toList();
        return new Run(seed, outcome, 99, row, List.of(option),
                Unknown.of(scenario()).stream().map(unknown -> seed + unknown.index() / 8.0).toList());
    }

    private static List<Measure> measures() {
        var landing = new EventFilter(SharedEvents.LANDING, -1, -1, -1, -1, 0);
        return List.of(new Measure("first-landing", "date", -1, new Reading.FirstEvent(List.of(landing))),
                new Measure("capital-taken", "date", LANDING, new Reading.FirstEvent(List.of(landing))),
                new Measure("patron-dead", "men", -1, new Reading.SumOfFlow(Flow.DEAD, 1, 0, 100)),
                new Measure("patron-cost-francs", "francs", -1, new Reading.SumOfFlow(Flow.COST, 1, 0, 100)),
                new Measure("people-1862-01-01", "share", -1,
                        new Reading.StateOnDate(StateVariable.CLIENT_PEOPLE, -1, 50)));
    }

    private static List<OutcomeRule> outcomes() {
        return List.of(new OutcomeRule("restored", List.of(), List.of()),
                new OutcomeRule("undecided", List.of(), List.of()));
    }

    private static Decision decision() {
        return new Decision("home.repeal", DebtDecisions.REPEAL, 0, List.of("yes", "no"), List.of(0.0, 0.0),
                List.of(List.of(0.0, 0.0), List.of(0.0, 0.0)), 1);
    }

    private static Place place(String id) {
        return new Place(id, 19, -99, 0, "state", Place.Kind.CITY, 1, Place.Climate.HIGHLAND, Place.Works.NONE, 1000,
                100, -1,
                List.of(), 0, 0, false, false);
    }

    private static Actor actor(String id) {
        return new Actor(id, Actor.Role.HOME, 0, 0, 0, 0, 0, ZERO, ZERO, ZERO, ZERO, 0, 0, 1);
    }

    private static Contingent contingent(String id) {
        return new Contingent(id, 0, false, Contingent.Kind.HOME_LINE, 1000, ZERO, ZERO, 1, 100, 0, 0, 0, 0,
                Contingent.WITH_THE_CROWN);
    }
}
