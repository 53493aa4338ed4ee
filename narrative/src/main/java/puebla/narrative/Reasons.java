package puebla.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.combat.CombatEvents;

/** The reasons of an event in words, and the earlier event that caused it if this informs the reader. */
final class Reasons {
    /** Number of recently named causes that are not named again. */
    private static final int REMEMBERED = 12;
    /** Battles and sieges, which need no long explanation. */
    private static final Set<EventType> ACTIONS = Set.of(CombatEvents.BATTLE_WON, CombatEvents.BATTLE_LOST,
            CombatEvents.ASSAULT_REPULSED, CombatEvents.RELIEF_BEATEN, CombatEvents.SIEGE_BEGINS);
    /** Largest number of reasons for such an event. */
    private static final int REASONS_OF_ACTIONS = 2;

    private final CompletedRun run;
    private final EventChains chains;
    private final MessageBundle messages;
    private final Counts counts;
    private final ArgumentResolver resolver;
    private final ReasonChoice reasonChoice;
    private final CauseRules causeRules;
    private final Deque<String> named = new ArrayDeque<>();
    private String lastWhy = "";

    Reasons(CompletedRun run, EventChains chains, MessageBundle messages, Counts counts, ArgumentResolver resolver) {
        this.run = run;
        this.chains = chains;
        this.messages = messages;
        this.counts = counts;
        this.resolver = resolver;
        reasonChoice = new ReasonChoice(run, messages, resolver.runState());
        causeRules = new CauseRules(run);
    }

    /**
     * Returns the end of the sentence: empty, or starting with a space or a comma.
     *
     * @param previous
     *            id of the event that was told just before, −1 for none
     */
    String of(Event event, int previous) {
        var reasons = phrases(event);
        var cause = cause(event, previous);
        var arguments = resolver.setting(event.id());
        String because = "";
        if (!reasons.isEmpty()) {
            lastWhy = WordingChoice.another(messages.variants("because.why"), event.id(), lastWhy);
            because = joined(lastWhy, arguments.put("reasons", messages.list(reasons)));
        }
        if (cause.isEmpty()) {
            return because;
        }
        arguments.put("cause", cause.get());
        return because + joined(because.isEmpty() ? "because.after" : "because.after-why", arguments);
    }

    private String joined(String key, Arguments arguments) {
        String said = messages.say(key, arguments);
        return said.startsWith(",") || said.startsWith("،") ? said : " " + said;
    }

    private List<String> phrases(Event event) {
        var phrases = new ArrayList<String>();
        int most = ACTIONS.contains(event.type()) ? REASONS_OF_ACTIONS : event.because().size();
        if (event.because().isEmpty()) {
            return phrases;
        }
        var arguments = resolver.of(event);
        for (var feature : event.because().subList(0, Math.min(most, event.because().size()))) {
            reasonChoice.key(event, feature).map(key -> messages.say(key, arguments))
                    .filter(phrase -> !phrases.contains(phrase)).ifPresent(phrases::add);
        }
        return phrases;
    }

    private Optional<String> cause(Event event, int previous) {
        var found = event.causes().stream().filter(id -> id >= 0 && id < event.id()).map(run.events()::get)
                .filter(e -> chains.deed(e).id() != previous && chains.deed(e).id() != event.id()
                        && causeRules.fits(chains.deed(e), event))
                .max(Comparator.comparingInt((Event e) -> chains.deed(e).id()))
                // a capture is named as such, even if the sentence about it was that of the battle
                .map(e -> e.type() == SharedEvents.PLACE_TAKEN ? e : chains.deed(e))
                .filter(e -> messages.has(causeKey(e)))
                .map(e -> messages.say(causeKey(e),
                        resolver.of(e).put("days", counts.of("days", Math.max(1, event.day() - e.day())))))
                .filter(phrase -> !named.contains(phrase));
        found.ifPresent(phrase -> {
            named.addLast(phrase);
            if (named.size() > REMEMBERED) {
                named.removeFirst();
            }
        });
        return found;
    }

    private static String causeKey(Event cause) {
        return "events." + cause.type().id() + ".cause";
    }
}
