package puebla.lab.telling;

/** A choice between wordings: the same event always gets the same one. Has no part in the war. */
final class Chance {
    private Chance() {}

    static int pick(int event, int choices) {
        long mixed = (event + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return (int) Math.floorMod(mixed >>> 33, (long) choices);
    }
}
