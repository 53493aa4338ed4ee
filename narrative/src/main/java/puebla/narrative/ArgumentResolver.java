package puebla.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.crown.CrownEvents;

/**
 * The arguments for the sentences of one narrative: the people, places and figures of each event in the forms of a
 * language.
 */
final class ArgumentResolver {
    private static final List<String> PLACE_FORMS = List.of("in", "of", "to", "from");
    private static final int MOST_NAMES = 7;

    private final CompletedRun run;
    private final EventChains chains;
    private final MessageBundle messages;
    private final NameForms forms;
    private final Counts counts;
    private final Map<String, Object> unknown;
    private final RunState runState;
    private final Earliest earliest;
    private final Optional<Event> accession;

    ArgumentResolver(CompletedRun run, EventChains chains, MessageBundle messages, NameForms forms, Counts counts) {
        this.run = run;
        this.chains = chains;
        this.messages = messages;
        this.forms = forms;
        this.counts = counts;
        runState = new RunState(run);
        earliest = new Earliest(run.events());
        accession = run.accession();
        unknown = unknown();
    }

    private Map<String, Object> unknown() {
        var place = forms.given("unknown.place", PLACE_FORMS);
        var actor = forms.given("unknown.actor");
        var leader = forms.given("unknown.leader");
        var some = new Arguments(Map.of()).put("place", place).put("places", place).put("actor", actor)
                .put("other", actor).put("actors", actor).put("leader", leader).put("leaders", leader)
                .put("ruler", forms.given("unknown.ruler")).put("prince", forms.given("unknown.prince"));
        some.put("external", messages.text("unknown.external")).put("happening", messages.text("unknown.external"));
        for (String figure : List.of("men", "menNumber", "enemyMen", "enemyNumber", "lost", "enemyLost",
                "enemyLostNumber", "prisoners", "guns", "days",
                "pesos", "francs", "percent")) {
            some.put(figure, messages.text("unknown.figure"));
        }
        some.put("count", 2L).put("number", 2L).put("menCount", 2L).put("enemyCount", 2L).put("because", "");
        return some.all();
    }

    /** Returns the state of the run at each event. */
    RunState runState() {
        return runState;
    }

    /**
     * Returns the arguments that every sentence has after an event: the powers by their roles, the capital, the port,
     * and the marks of the state of the run.
     */
    Arguments setting(int event) {
        var scenario = run.scenario();
        var arguments = new Arguments(unknown).put("home", actor(scenario.home())).put("client", client(event))
                .put("patron", actor(scenario.patron())).put("neighbour", actor(scenario.neighbour()))
                .put("capital", placeNamed(scenario.capital())).put("port", placeNamed(scenario.entryPort()));
        marks(runState.at(event)).forEach(mark -> arguments.put(mark, ""));
        return arguments;
    }

    /** Returns the empty words that are known in a state of the run, for the choice between alternatives. */
    private static List<String> marks(RunState.State state) {
        var marks = new ArrayList<String>();
        if (state.client() == RunState.Client.CROWN) {
            marks.add("throne");
        }
        if (state.client() == RunState.Client.REPUBLIC) {
            marks.add("friendly");
        }
        if (state.empire()) {
            marks.add("empire");
        }
        if (state.landed()) {
            marks.add("landed");
        }
        if (state.offered()) {
            marks.add("offered");
        }
        if (state.caught()) {
            marks.add("caught");
        }
        if (state.arrived()) {
            marks.add("arrived");
        }
        return marks;
    }

    private NameForms.Named client(int event) {
        return switch (runState.at(event).client()) {
            case CROWN, FALLEN_CROWN -> actor(run.scenario().client());
            case REPUBLIC -> forms.given("forms.client.republic");
            case REGENCY -> forms.given("forms.client.regency");
            case INTERVENTION -> forms.given("forms.client.intervention");
            case PARTY -> forms.given("forms.client.party");
        };
    }

    /** Returns the arguments of the sentence about an event, except its reasons. */
    Arguments of(Event event) {
        var arguments = setting(event.id());
        int place = place(event);
        if (place >= 0) {
            arguments.put("place", placeNamed(place));
        }
        if (event.actor() >= 0) {
            arguments.put("actor", actor(event.actor()));
        }
        if (event.otherActor() >= 0) {
            arguments.put("other", actor(event.otherActor()));
        }
        if (event.external() >= 0) {
            String id = run.scenario().calendar().get(event.external()).id();
            arguments.put("external", forms.external(id));
            forms.calendarEvent(id).ifPresent(sentence -> arguments.put("happening", sentence));
            forms.affair(id).ifPresent(thing -> arguments.put("affair", thing));
        }
        people(event, arguments);
        figures(event, arguments);
        chains.marks(event).forEach(mark -> arguments.put(mark, ""));
        if (recovers(event)) {
            arguments.put("recovered", "");
        }
        if (earliest.repeats(event)) {
            arguments.put("repeated", "");
        }
        return arguments;
    }

    /**
     * Returns the place of an event. If the fall of the last place names no place, the place is that of its first
     * cause.
     */
    private int place(Event event) {
        return event.place() >= 0 || event.type() != SharedEvents.LAST_PLACE_FALLS || event.causes().isEmpty()
                ? event.place()
                : run.events().get(event.causes().getFirst()).place();
    }

    /** Reports whether the home side regains a place that it has lost earlier in the run. */
    boolean recovers(Event event) {
        return event.side() < 0 && earliest.lostBefore(event);
    }

    private void people(Event event, Arguments arguments) {
        int leader = event.leader() >= 0 ? event.leader()
                : chains.parts(event).stream().mapToInt(Event::leader).max().orElse(-1);
        if (leader >= 0) {
            arguments.put("leader", leader(leader));
        }
        ruler(event).ifPresent(ruler -> arguments.put("ruler", ruler));
        candidate(event).ifPresent(prince -> arguments.put("prince", prince));
        if (event.type() == SharedEvents.SETTLEMENT) {
            boolean patron =
                    event.actor() == run.scenario().patron() || event.otherActor() == run.scenario().patron();
            arguments.put("rival", patron ? actor(run.scenario().patron()) : client(event.id()));
        }
        arguments.put("troops", troopsOf(event)).put("enemies", troops(event, -sideOf(event)));
    }

    private void figures(Event event, Arguments arguments) {
        for (var amount : Amount.values()) {
            counts.put(amount, amount(event, amount), arguments);
        }
        if (event.type() == CombatEvents.BATTLE_WON) {
            counts.put(Amount.PRISONERS,
                    chains.parts(event).stream().mapToLong(part -> amount(part, Amount.PRISONERS)).sum(), arguments);
        }
    }

    /** Returns a figure of an event, 0 when it is unknown. */
    static long amount(Event event, Amount amount) {
        return Math.max(0, known(event, amount));
    }

    /** Returns a figure of an event, negative when it is unknown. */
    static long known(Event event, Amount amount) {
        return amount.ordinal() < event.amounts().size() ? event.amounts().get(amount.ordinal()) : -1;
    }

    /**
     * Returns the arguments of the sentence about several similar events: lists of their places, powers and leaders,
     * and the sums of their figures.
     */
    Arguments of(List<Event> events) {
        var arguments = of(events.getFirst());
        put(arguments, "places",
                events.stream().filter(e -> e.place() >= 0).map(e -> placeNamed(e.place())).distinct().toList());
        put(arguments, "actors",
                events.stream().filter(e -> e.actor() >= 0).map(e -> actor(e.actor())).distinct().toList());
        put(arguments, "leaders",
                events.stream().filter(e -> e.leader() >= 0).map(e -> leader(e.leader())).distinct().toList());
        for (var amount : Amount.values()) {
            counts.put(amount, events.stream().mapToLong(e -> amount(e, amount)).sum(), arguments);
        }
        return arguments.put("number", (long) events.size());
    }

    private void put(Arguments arguments, String name, List<NameForms.Named> all) {
        if (all.isEmpty()) {
            return;
        }
        var others = new TreeMap<String, String>();
        all.getFirst().others().keySet().forEach(form -> others.put(form, list(all, named -> named.form(form))));
        arguments.put(name, new NameForms.Named(list(all, NameForms.Named::plain), others));
    }

    private String list(List<NameForms.Named> all, Function<NameForms.Named, String> form) {
        var names = all.stream().map(form).collect(Collectors.toCollection(ArrayList::new));
        if (names.size() > MOST_NAMES) {
            int more = names.size() - MOST_NAMES + 1;
            names.subList(MOST_NAMES - 1, names.size()).clear();
            names.add(counts.of("more", more));
        }
        return messages.list(names);
    }

    /** Returns the ruler: by his own name, or as the candidate who accepted the crown. */
    private Optional<NameForms.Named> ruler(Event event) {
        if (event.leader() >= 0
                && (event.type().id().startsWith("ruler-") || event.type() == CrownEvents.CROWN_ACCEPTED)) {
            return Optional.of(leader(event.leader()));
        }
        return accession.filter(accepted -> accepted.id() <= event.id())
                .flatMap(accepted -> accepted.leader() >= 0 ? Optional.of(leader(accepted.leader()))
                        : candidate(accepted));
    }

    /**
     * Returns the candidate to whom the crown is offered or who answers.
     */
    private Optional<NameForms.Named> candidate(Event event) {
        if (event.type() != CrownEvents.CROWN_OFFERED && event.type() != CrownEvents.CANDIDATE_REFUSES
                && event.type() != CrownEvents.CROWN_ACCEPTED) {
            return Optional.empty();
        }
        int candidate = RunState.candidate(runState.before(event.id()), event);
        var candidates = run.scenario().candidates();
        return candidate < candidates.size() ? Optional.of(forms.candidate(candidates.get(candidate).id()))
                : Optional.empty();
    }

    /**
     * Returns the side that acts or gains: −1 home, +1 intervention. An event without a side takes that of its
     * contingent or, without a contingent, that of its actor.
     */
    int sideOf(Event event) {
        if (event.side() != 0) {
            return event.side() < 0 ? -1 : 1;
        }
        boolean home = event.contingent() >= 0 && !run.scenario().contingents().get(event.contingent()).intervention();
        return home || (event.contingent() < 0 && event.actor() == run.scenario().home()) ? -1 : 1;
    }

    /** Returns the soldiers of the side that acts or gains. */
    NameForms.Named troopsOf(Event event) {
        return troops(event, sideOf(event));
    }

    /**
     * Returns the soldiers of a side in an event: its contingent if one is named, otherwise the contingent of the power
     * that acts, otherwise the side in general.
     */
    private NameForms.Named troops(Event event, int side) {
        int corps = event.contingent() >= 0 ? event.contingent()
                : chains.parts(event).stream().mapToInt(Event::contingent).max().orElse(-1);
        if (corps >= 0 && (run.scenario().contingents().get(corps).intervention() ? 1 : -1) == side) {
            return corps(corps, event.id());
        }
        int actor = event.actor() >= 0 ? event.actor()
                : chains.parts(event).stream().mapToInt(Event::actor).max().orElse(-1);
        return corps < 0 && side > 0
                ? corpsOf(actor).map(c -> corps(c, event.id())).orElseGet(() -> side(side, event.id()))
                : side(side, event.id());
    }

    /** Returns the contingent of a foreign power that fights for the intervention. */
    private Optional<Integer> corpsOf(int actor) {
        if (actor < 0 || actor == run.scenario().home() || actor == run.scenario().client()) {
            return Optional.empty();
        }
        var contingents = run.scenario().contingents();
        return IntStream.range(0, contingents.size()).boxed()
                .filter(c -> contingents.get(c).actor() == actor && contingents.get(c).intervention()).findFirst();
    }

    NameForms.Named corps(int contingent, int event) {
        return forms.corps(run.scenario().contingents().get(contingent).id(), !runState.at(event).empire());
    }

    NameForms.Named side(int side, int event) {
        var state = runState.at(event);
        if (side > 0 && !state.empire() && !state.landed()) {
            return clientLine().map(line -> corps(line, event))
                    .orElseGet(() -> forms.given("forms.sides.intervention"));
        }
        return forms.given("forms.sides." + (side < 0 ? "home" : state.empire() ? "throne" : "intervention"));
    }

    /** Returns the contingent of the client's party. */
    private Optional<Integer> clientLine() {
        var contingents = run.scenario().contingents();
        return IntStream.range(0, contingents.size()).boxed()
                .filter(c -> contingents.get(c).actor() == run.scenario().client()).findFirst();
    }

    private NameForms.Named placeNamed(int place) {
        return forms.place(run.scenario().places().get(place).id());
    }

    private NameForms.Named actor(int actor) {
        return forms.actor(run.scenario().actors().get(actor).id());
    }

    private NameForms.Named leader(int leader) {
        return forms.leader(run.scenario().leaders().get(leader).id());
    }
}
