package puebla.narrative;

import java.util.List;

/**
 * The choice between wordings. It depends only on the event id, so the same event always gets the same wording. It has
 * no effect on the simulation.
 */
final class WordingChoice {
    private WordingChoice() {}

    static int pick(int event, int choices) {
        long mixed = (event + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return (int) Math.floorMod(mixed >>> 33, (long) choices);
    }

    /** Returns one of several keys, but not the one that was used last, unless it is the only one. */
    static String another(List<String> keys, int event, String last) {
        int pick = pick(event, keys.size());
        return keys.get(keys.get(pick).equals(last) ? (pick + 1) % keys.size() : pick);
    }
}
