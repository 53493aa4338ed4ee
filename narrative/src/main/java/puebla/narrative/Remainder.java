package puebla.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.guerrilla.GuerrillaEvents;

/** The minor events of a year that are not told one by one, as counts. */
final class Remainder {
    private static final Set<EventType> ACTIONS = Set.of(CombatEvents.BATTLE_WON, CombatEvents.BATTLE_LOST,
            CombatEvents.ASSAULT, CombatEvents.ASSAULT_REPULSED, CombatEvents.RELIEF_BEATEN);

    private final MessageBundle messages;
    private final EventChains chains;
    private final ArgumentResolver resolver;

    Remainder(MessageBundle messages, EventChains chains, ArgumentResolver resolver) {
        this.messages = messages;
        this.chains = chains;
        this.resolver = resolver;
    }

    /** Returns "Besides, in 1864: 41 smaller actions, …", or an empty value if no such event was left out. */
    Optional<String> of(String year, List<Event> untold) {
        var items = new ArrayList<String>();
        count(items, "actions", untold, e -> chains.stands(e) && ACTIONS.contains(e.type()));
        count(items, "sieges", untold, e -> e.type() == CombatEvents.SIEGE_BEGINS);
        count(items, "posts", untold, e -> e.type() == GuerrillaEvents.POST_OVERRUN);
        count(items, "convoys", untold, e -> e.type() == GuerrillaEvents.CONVOY_LOST);
        count(items, "skirmishes", untold, e -> e.type() == GuerrillaEvents.SKIRMISH);
        count(items, "home", untold, e -> e.type() == SharedEvents.PLACE_TAKEN && resolver.sideOf(e) < 0);
        count(items, "intervention", untold, e -> e.type() == SharedEvents.PLACE_TAKEN && resolver.sideOf(e) > 0);
        return items.isEmpty() ? Optional.empty()
                : Optional.of(messages.say("besides.sentence",
                        resolver.setting(untold.getLast().id()).put("year", year).put("items", messages.list(items))));
    }

    private void count(List<String> items, String key, List<Event> untold, Predicate<Event> which) {
        var counted = untold.stream().filter(which).toList();
        if (!counted.isEmpty()) {
            // no name that is true of a part of the events only: neither that of the party before a foreign force
            // lands, nor that of the throne before it is voted
            int first = counted.stream().filter(event -> resolver.runState().at(event.id()).landed()).findFirst()
                    .orElse(counted.getFirst()).id();
            items.add(messages.say("besides." + key,
                    resolver.setting(first).put("n", (long) counted.size()).put("homeTroops", resolver.side(-1, first))
                            .put("interventionTroops", resolver.side(1, first))));
        }
    }
}
