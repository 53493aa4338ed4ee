package puebla.lab.telling;

/**
 * The choice between wordings. It depends only on the event id, so the same event always gets the same wording. It has
 * no effect on the simulation.
 */
final class Chance {
    private Chance() {}

    static int pick(int event, int choices) {
        long mixed = (event + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return (int) Math.floorMod(mixed >>> 33, (long) choices);
    }
}
