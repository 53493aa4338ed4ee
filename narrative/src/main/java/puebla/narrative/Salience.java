package puebla.narrative;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * The selection of the events of the main line. {@code salience} in the texts of the main language gives the rule of an
 * event type. A type without a rule is minor.
 */
public final class Salience {
    private enum Rule {
        /** Every event of the type. */
        MAIN,
        /** The first event of the type by each power. */
        FIRST,
        /**
         * Events at the principal places only: the capital, the entry port and the largest towns, one tenth of all
         * places.
         */
        PLACE,
        /** Events in which both sides were strong or the losses were high. */
        LARGE,
        /** Wars, their turning points and ends, and the telegraph, among the foreign events. */
        WORLD
    }

    private static final int STRONG_SIDE = 2_000;
    private static final int BOTH_SIDES = 8_000;
    private static final int GREAT_LOSSES = 1_000;

    private final CompletedRun run;
    private final EventChains chains;
    private final Set<Integer> great;
    private final Map<EventType, Rule> rules = new HashMap<>();

    public Salience(CompletedRun run, EventChains chains) {
        this.run = run;
        this.chains = chains;
        great = great(run.scenario());
        for (EventType type : run.scenario().submodels().events()) {
            rule(run.metadata(), type).ifPresent(rule -> rules.put(type, rule));
        }
    }

    private static Set<Integer> great(Scenario scenario) {
        var places = scenario.places();
        var great = IntStream.range(0, places.size()).boxed()
                .sorted(Comparator.comparingLong((Integer p) -> -places.get(p).town()))
                .limit(Math.max(1, places.size() / 10)).collect(Collectors.toSet());
        great.add(scenario.capital());
        great.add(scenario.entryPort());
        return great;
    }

    private static Optional<Rule> rule(ScenarioMetadata metadata, EventType type) {
        return metadata.messages().text(metadata.messages().main(), "salience." + type.id())
                .flatMap(word -> Arrays.stream(Rule.values())
                        .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(word)).findFirst());
    }

    /** Reports whether an event is main. An event that represents others is main when any of them is. */
    public boolean main(Event event) {
        return alone(event) || chains.parts(event).stream().anyMatch(this::alone);
    }

    private boolean alone(Event event) {
        return switch (rules.get(event.type())) {
            case null -> false;
            case MAIN -> true;
            case FIRST -> first(event);
            case PLACE -> event.place() >= 0 && great.contains(event.place());
            case LARGE -> large(event);
            case WORLD -> event.external() >= 0 && switch (run.scenario().calendar().get(event.external()).kind()) {
                case WAR, SHOCK, NEIGHBOUR_WAR_ENDS, TELEGRAPH -> true;
                case CRISIS, NEIGHBOUR_VOICE, SESSION, ELECTION -> false;
            };
        };
    }

    private static boolean large(Event event) {
        long ours = ArgumentResolver.amount(event, Amount.MEN);
        long theirs = ArgumentResolver.amount(event, Amount.ENEMY_MEN);
        long losses = ArgumentResolver.amount(event, Amount.LOST) + ArgumentResolver.amount(event, Amount.ENEMY_LOST)
                + ArgumentResolver.amount(event, Amount.PRISONERS);
        return (Math.min(ours, theirs) >= STRONG_SIDE && ours + theirs >= BOTH_SIDES) || losses >= GREAT_LOSSES;
    }

    private boolean first(Event event) {
        return run.events().stream().filter(e -> e.type() == event.type() && e.actor() == event.actor()).findFirst()
                .filter(e -> e.id() == event.id()).isPresent();
    }
}
