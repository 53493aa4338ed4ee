package puebla.lab.telling;

import puebla.kernel.Event;

/**
 * The keys of the patterns of an event: {@code events.moratorium.any}, {@code events.place-taken.home},
 * {@code events.battle-won.sortie}.
 */
final class Keys {
    private Keys() {}

    static String of(Words words, Event event, Scene scene) {
        if (Chains.sortie(event)) {
            return "events." + event.kind().id() + ".sortie";
        }
        String any = "events." + event.kind().id() + ".any";
        if (words.has(any + ".a")) {
            return any;
        }
        return "events." + event.kind().id() + (scene.sideOf(event) < 0 ? ".home" : ".intervention");
    }
}
