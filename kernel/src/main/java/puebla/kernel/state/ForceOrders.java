package puebla.kernel.state;

import java.util.Arrays;
import puebla.kernel.geography.RouteNetwork;

/** Where the forces stand, what they do and where they march: the part of {@link ForceTable} that orders change. */
public abstract sealed class ForceOrders permits ForceTable {
    /** Maximum number of forces. */
    public static final int SLOTS = 256;
    /** Contingent of a free slot. */
    public static final int NONE = -1;
    private static final Posture[] POSTURES = Posture.values();
    static final int HOLD = Posture.HOLD.ordinal();

    /** Contingent of each force; {@link #NONE} for a free slot. */
    final int[] contingent = new int[SLOTS];
    /** −1 home, +1 intervention. */
    final int[] side = new int[SLOTS];
    /** Place where each force stands. Only {@link #moveTo} sets it. */
    final int[] place = new int[SLOTS];
    final int[] goal = new int[SLOTS];
    final double[] stage = new double[SLOTS];
    final int[] toward = new int[SLOTS];
    final int[] from = new int[SLOTS];
    /** Ordinal of the {@link Posture} of each force. */
    final int[] posture = new int[SLOTS];
    /** True for a garrison. Only {@link #setGarrison} sets it. */
    final boolean[] garrison = new boolean[SLOTS];
    final boolean[] atSea = new boolean[SLOTS];
    final int[] leader = new int[SLOTS];
    final int[] busyUntil = new int[SLOTS];
    final int places;
    /** Forces on the march or before an enemy place. */
    final FixedBitSet moving = new FixedBitSet(SLOTS);
    /** Forces that are not garrisons. */
    final FixedBitSet field = new FixedBitSet(SLOTS);
    /**
     * Forces by the day of the cycle on which their commanders review orders: day × SLOTS +
     * slot.
     */
    final FixedBitSet reviewDays = new FixedBitSet(SLOTS * ForceRounds.REVIEW_DAYS);
    /** Forces by the place where they stand: place × SLOTS + slot. Derived from {@link #place}. */
    final FixedBitSet standing;
    /** One above the highest slot in use. */
    int used;
    /** True when a force has come, gone, fought or changed sides since the last count of the {@link StrengthByPlace}. */
    boolean uncounted;

    ForceOrders(int places) {
        this.places = places;
        standing = new FixedBitSet(SLOTS * places);
        Arrays.fill(contingent, NONE);
    }

    /** Reports whether a slot has a force. */
    public boolean exists(int force) {
        return contingent[force] != NONE;
    }

    /** Sends a force towards a place by the shortest route. The force halts when no route leads there. */
    public void march(RouteNetwork routes, int force, int goalPlace) {
        goal[force] = goalPlace;
        if (goalPlace == place[force]) {
            halt(force);
            return;
        }
        int step = routes.next[place[force]][goalPlace];
        if (step < 0) {
            halt(force);
            return;
        }
        order(force, Posture.MARCH);
        setGarrison(force, false);
        atSea[force] = false;
        if (toward[force] != step) {
            toward[force] = step;
            stage[force] = routes.days[place[force]][step];
        }
    }

    /**
     * Sends a force by ship to a port.
     *
     * @param days
     *            days of the voyage
     */
    public void sail(int force, int port, double days) {
        goal[force] = port;
        toward[force] = port;
        stage[force] = days;
        order(force, Posture.MARCH);
        setGarrison(force, false);
        atSea[force] = true;
    }

    /** Stops a force at its place. */
    public void halt(int force) {
        atSea[force] = false;
        goal[force] = place[force];
        toward[force] = -1;
        order(force, Posture.HOLD);
    }

    /** Moves a force to a place. */
    public void moveTo(int force, int where) {
        standing.set(place[force] * SLOTS + force, false);
        place[force] = where;
        standing.set(where * SLOTS + force, exists(force));
    }

    /** Orders a posture. */
    public void order(int force, Posture newPosture) {
        posture[force] = newPosture.ordinal();
        moving.set(force, newPosture != Posture.HOLD && exists(force));
    }

    /** Sets whether a force is a garrison of its place. */
    public void setGarrison(int force, boolean asGarrison) {
        garrison[force] = asGarrison;
        field.set(force, !asGarrison && exists(force));
    }

    /** Returns the first force, from a slot on, that marches or stands before an enemy place; −1 when there is none. */
    public int nextMoving(int slot) {
        return moving.next(slot, end());
    }

    /** Returns the first force, from a slot on, that is not a garrison; −1 when there is none. */
    public int nextInField(int slot) {
        return field.next(slot, end());
    }

    /** Returns the first force, from a slot on, that stands at a place; −1 when there is none. */
    public int nextAt(int where, int slot) {
        int found = standing.next(where * SLOTS + slot, where * SLOTS + end());
        return found < 0 ? -1 : found - where * SLOTS;
    }

    /** Returns the number of slots in use, rounded up to whole words of bits. */
    private int end() {
        return used + Long.SIZE - 1 & -Long.SIZE;
    }

    /**
     * Writes the forces that are not garrisons into an array of {@link #SLOTS}, in order. Returns how many there are.
     */
    int inField(int[] into) {
        return field.list(into);
    }

    /** Returns the garrison of a contingent at a place; −1 when there is none. */
    public int garrisonAt(int where, int corps) {
        for (int f = nextAt(where, 0); f >= 0; f = nextAt(where, f + 1)) {
            if (contingent[f] == corps && garrison[f]) {
                return f;
            }
        }
        return -1;
    }

    /** Returns the contingent of a force; {@link #NONE} for a free slot. */
    public int contingent(int force) {
        return contingent[force];
    }

    /** Returns the side of a force: −1 home, +1 intervention. */
    public int side(int force) {
        return side[force];
    }

    /** Returns the place where a force stands. */
    public int place(int force) {
        return place[force];
    }

    /** Returns the place to which a force marches; its own place when it holds. */
    public int goal(int force) {
        return goal[force];
    }

    /** Returns the march left to the next place [days]. */
    public double stage(int force) {
        return stage[force];
    }

    /** Returns the next place of the march; −1 when the force stands. */
    public int toward(int force) {
        return toward[force];
    }

    /** Returns the place from which a force came and to which it falls back. */
    public int from(int force) {
        return from[force];
    }

    /** Returns the posture of a force. */
    public Posture posture(int force) {
        return POSTURES[posture[force]];
    }

    /** Reports whether a force is a garrison. */
    public boolean garrison(int force) {
        return garrison[force];
    }

    /** Reports whether a ship carries the force; its pace is then that of the ship. */
    public boolean atSea(int force) {
        return atSea[force];
    }

    /** Returns the leader who commands a force; −1 for none. */
    public int leader(int force) {
        return leader[force];
    }

    /** Returns the first day on which a force may take new orders. */
    public int busyUntil(int force) {
        return busyUntil[force];
    }

    /** Returns one above the highest slot in use. */
    public int used() {
        return used;
    }

    /** Gives a force a leader. */
    public void assign(int force, int newLeader) {
        leader[force] = newLeader;
    }

    /** Leaves a force without a leader. */
    public void loseLeader(int force) {
        leader[force] = -1;
    }

    /** Takes a leader from all forces. */
    public void dismiss(int oldLeader) {
        for (int f = 0; f < used; f++) {
            if (leader[f] == oldLeader) {
                leader[f] = -1;
            }
        }
    }

    /** Gives a force no new orders before a day. */
    public void rest(int force, int untilDay) {
        busyUntil[force] = untilDay;
    }

    /** Advances the march of a force by some days. Reports whether it reaches the next place. */
    public boolean advance(int force, double days) {
        stage[force] -= days;
        return stage[force] <= 0;
    }

    /** Moves a force to the next place of its march. */
    public void arrive(int force) {
        from[force] = place[force];
        moveTo(force, toward[force]);
        uncounted = true;
    }

    /** Sends a force on from a place on its way. */
    public void marchOn(RouteNetwork routes, int force) {
        toward[force] = -1;
        march(routes, force, goal[force]);
    }

    /** Makes the next place of a march its goal. */
    public void stopAtNext(int force) {
        goal[force] = toward[force];
    }

    /** Returns the first force, from a slot on, whose commander reviews its orders on a day; −1 when there is none. */
    public int nextReviewed(int day, int slot) {
        int first = day % ForceRounds.REVIEW_DAYS * SLOTS;
        int found = reviewDays.next(first + slot, first + SLOTS);
        return found < 0 ? -1 : found - first;
    }

    /** Requires a new count of the {@link StrengthByPlace}. */
    public void requireCount() {
        uncounted = true;
    }
}
