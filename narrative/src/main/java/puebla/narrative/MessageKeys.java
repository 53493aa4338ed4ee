package puebla.narrative;

import puebla.kernel.event.Event;

/**
 * The keys of the patterns of an event: {@code events.moratorium.any}, {@code events.place-taken.home},
 * {@code events.battle-won.sortie}.
 */
final class MessageKeys {
    private MessageKeys() {}

    static String of(MessageBundle messages, Event event, ArgumentResolver resolver) {
        if (EventChains.sortie(event)) {
            return "events." + event.type().id() + ".sortie";
        }
        String any = "events." + event.type().id() + ".any";
        if (messages.has(any + ".a")) {
            return any;
        }
        return "events." + event.type().id() + (resolver.sideOf(event) < 0 ? ".home" : ".intervention");
    }
}
