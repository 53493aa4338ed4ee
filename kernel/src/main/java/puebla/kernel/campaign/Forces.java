package puebla.kernel.campaign;

import java.util.Arrays;
import puebla.kernel.Archive;
import puebla.kernel.KernelFault;
import puebla.kernel.Theatre;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Men;
import puebla.kernel.ledger.Stock;

/**
 * Bodies of troops by slot. A slot is free when nobody is in it. Men enter and leave only through {@link #join},
 * {@link #leave}, {@link #transfer} and {@link #change}, which keep the ledger.
 */
public final class Forces implements Archive.Kept {
    public static final int SLOTS = 256;
    private static final int RESERVED = 24;
    /** Free slot. */
    public static final int NONE = -1;

    /** What a force is doing. */
    public static final int HOLD = 0;
    public static final int MARCH = 1;
    /** Stands before an enemy place. */
    public static final int INVEST = 2;

    public final int[] contingent = new int[SLOTS];
    /** −1 home, +1 intervention. */
    public final int[] side = new int[SLOTS];
    /** Where it stands. Set by {@link #stand} alone. */
    public final int[] place = new int[SLOTS];
    /** Where it marches to; its own place when it holds. */
    public final int[] goal = new int[SLOTS];
    /** Days of march left to the next place. */
    public final double[] stage = new double[SLOTS];
    /** Next place of the march, −1 when it stands. */
    public final int[] toward = new int[SLOTS];
    /** Place it came from, where it falls back to. */
    public final int[] from = new int[SLOTS];
    /** Set by {@link #assume} alone. */
    public final int[] posture = new int[SLOTS];
    /** Set by {@link #station} alone. */
    public final boolean[] garrison = new boolean[SLOTS];
    /** On board a ship: wind and steam carry it, not its feet. */
    public final boolean[] atSea = new boolean[SLOTS];
    public final long[] fit = new long[SLOTS];
    public final long[] sick = new long[SLOTS];
    public final int[] guns = new int[SLOTS];
    public final int[] leader = new int[SLOTS];
    /** 0 shaken … 1 firm. */
    public final double[] cohesion = new double[SLOTS];
    /** Mean supply of about ten days, 0…1. */
    public final double[] supply = new double[SLOTS];
    /** Mean days of its men in the theatre. */
    public final double[] seasoning = new double[SLOTS];
    /** 0 raw … 1 seasoned army that wins. */
    public final double[] experience = new double[SLOTS];
    /** Stable key for its luck. */
    public final long[] key = new long[SLOTS];
    public final int[] bornDay = new int[SLOTS];
    /** Day up to which its men have been looked after ({@link Roll}). */
    public final int[] tended = new int[SLOTS];
    /** Not to be given new orders before this day. */
    public final int[] busyUntil = new int[SLOTS];

    private final Men men;
    private final int places;
    /** Bodies on the march or before an enemy place. */
    private final Slots afoot = new Slots(SLOTS);
    /** Bodies that are no garrison. */
    private final Slots field = new Slots(SLOTS);
    /** Bodies by the day of the round on which they are looked after ({@link Roll}): day × SLOTS + slot. */
    final Slots turns = new Slots(SLOTS * Roll.ROUND);
    /** Bodies by the day on which their commanders look about ({@link Columns}): day × SLOTS + slot. */
    final Slots reviews = new Slots(SLOTS * Columns.REVIEW_DAYS);
    /** Bodies by the place where they stand: place × SLOTS + slot; follows from {@link #place}. */
    private final Slots standing;
    /** One above the highest slot in use. */
    public int used;
    /** Slots in use. */
    private int count;
    /** Somebody has come, gone, fought or changed sides since the {@link Muster}. */
    boolean uncounted;
    /** Day of the last roll. */
    int rolled = -1;

    public Forces(Men men, int places) {
        this.men = men;
        this.places = places;
        standing = new Slots(SLOTS * places);
        Arrays.fill(contingent, NONE);
    }

    public boolean exists(int force) {
        return contingent[force] != NONE;
    }

    /** Fit and sick. */
    public long strength(int force) {
        return fit[force] + sick[force];
    }

    /**
     * True while a new body may be formed at will. The last slots are kept for what cannot wait: landings, and men who
     * change sides.
     */
    public boolean roomForMore() {
        return SLOTS - count > RESERVED;
    }

    /** Makes an empty force that stands at a place. Its key must be stable: made of names and days, not of slots. */
    public int raise(int corps, int whichSide, int where, boolean asGarrison, int ledBy, long stableKey, int day) {
        for (int f = 0; f < SLOTS; f++) {
            if (contingent[f] == NONE) {
                contingent[f] = corps;
                side[f] = whichSide;
                stand(f, where);
                goal[f] = where;
                toward[f] = -1;
                stage[f] = 0;
                from[f] = where;
                assume(f, HOLD);
                station(f, asGarrison);
                atSea[f] = false;
                fit[f] = 0;
                sick[f] = 0;
                guns[f] = 0;
                leader[f] = ledBy;
                cohesion[f] = 0.8;
                supply[f] = 1;
                seasoning[f] = 0;
                experience[f] = 0;
                key[f] = stableKey;
                turns.put(Roll.turnOf(stableKey) * SLOTS + f, true);
                reviews.put(Columns.reviewOf(stableKey) * SLOTS + f, true);
                bornDay[f] = day;
                tended[f] = Math.max(rolled, day - 1);
                busyUntil[f] = 0;
                used = Math.max(used, f + 1);
                count++;
                uncounted = true;
                return f;
            }
        }
        throw new KernelFault("forces: more than " + SLOTS + " at once");
    }

    /** Men come into a force from a stock of their own contingent. */
    public void join(int force, Stock from, long count, Cause cause) {
        join(force, contingent[force], from, count, 0, cause);
    }

    /** Men come into a force from a stock of any contingent; {@code seasonedDays} is how long they know the country. */
    public void join(int force, int ofContingent, Stock from, long count, double seasonedDays, Cause cause) {
        if (count == 0) {
            return;
        }
        men.move(ofContingent, from, contingent[force], Stock.FIELD, count, cause);
        long before = strength(force);
        if (before > 0) {
            tended[force] = mean(tended[force], before, Math.max(rolled, tended[force]), count);
        }
        seasoning[force] = (seasoning[force] * before + seasonedDays * count) / (before + count);
        experience[force] = experience[force] * before / (before + count);
        fit[force] += count;
        uncounted = true;
    }

    /** Men leave a force, fit ones first or sick ones first; never more than there are. */
    public long leave(int force, boolean sickFirst, Stock to, long wanted, Cause cause) {
        return leave(force, sickFirst, contingent[force], to, wanted, cause);
    }

    /** Men leave a force into a stock of any contingent. Returns how many left; an emptied force dissolves. */
    public long leave(int force, boolean sickFirst, int toContingent, Stock to, long wanted, Cause cause) {
        long count = Math.min(wanted, strength(force));
        if (count <= 0) {
            return 0;
        }
        men.move(contingent[force], Stock.FIELD, toContingent, to, count, cause);
        long first = Math.min(count, sickFirst ? sick[force] : fit[force]);
        if (sickFirst) {
            sick[force] -= first;
            fit[force] -= count - first;
        } else {
            fit[force] -= first;
            sick[force] -= count - first;
        }
        if (strength(force) == 0) {
            dissolve(force);
        }
        return count;
    }

    /** Moves men between two forces of one contingent. */
    public void transfer(int source, int target, long count) {
        if (contingent[source] != contingent[target]) {
            throw new KernelFault("forces: men cannot pass from " + contingent[source] + " to " + contingent[target]
                    + " without changing flag");
        }
        long all = strength(source);
        long moved = Math.min(count, all);
        if (moved <= 0) {
            return;
        }
        long sickMoved = all == 0 ? 0 : sick[source] * moved / all;
        long before = strength(target);
        tended[target] = mean(tended[target], before, tended[source], moved);
        double weight = before + moved;
        seasoning[target] = (seasoning[target] * before + seasoning[source] * moved) / weight;
        experience[target] = (experience[target] * before + experience[source] * moved) / weight;
        cohesion[target] = (cohesion[target] * before + cohesion[source] * moved) / weight;
        supply[target] = (supply[target] * before + supply[source] * moved) / weight;
        int gunsMoved = (int) (guns[source] * moved / all);
        guns[source] -= gunsMoved;
        guns[target] += gunsMoved;
        fit[source] -= moved - sickMoved;
        sick[source] -= sickMoved;
        fit[target] += moved - sickMoved;
        sick[target] += sickMoved;
        if (leader[target] < 0) {
            leader[target] = leader[source];
        }
        if (strength(source) == 0) {
            guns[target] += guns[source];
            dissolve(source);
        }
    }

    /** The day up to which men of two bodies together have been looked after, so that none is charged days twice. */
    private static int mean(int day, long men, int otherDay, long otherMen) {
        return day == otherDay ? day
                : (int) Math.round(((double) day * men + (double) otherDay * otherMen) / (men + otherMen));
    }

    /** A force changes its flag with all its men. */
    public void change(int force, int toContingent, int toSide, Cause cause) {
        men.move(contingent[force], Stock.FIELD, toContingent, Stock.FIELD, strength(force), cause);
        contingent[force] = toContingent;
        side[force] = toSide;
        uncounted = true;
    }

    private void dissolve(int force) {
        contingent[force] = NONE;
        afoot.put(force, false);
        field.put(force, false);
        turns.put(Roll.turnOf(key[force]) * SLOTS + force, false);
        reviews.put(Columns.reviewOf(key[force]) * SLOTS + force, false);
        standing.put(place[force] * SLOTS + force, false);
        count--;
        uncounted = true;
        guns[force] = 0;
        while (used > 0 && contingent[used - 1] == NONE) {
            used--;
        }
    }

    /** Sends a force towards a place by the shortest road. */
    public void march(Theatre theatre, int force, int goalPlace) {
        goal[force] = goalPlace;
        if (goalPlace == place[force]) {
            halt(force);
            return;
        }
        int step = theatre.next[place[force]][goalPlace];
        if (step < 0) {
            halt(force);
            return;
        }
        assume(force, MARCH);
        station(force, false);
        atSea[force] = false;
        if (toward[force] != step) {
            toward[force] = step;
            stage[force] = theatre.days[place[force]][step];
        }
    }

    /** A fleet carries a force from a port to a port. */
    public void sail(int force, int port, double days) {
        goal[force] = port;
        toward[force] = port;
        stage[force] = days;
        assume(force, MARCH);
        station(force, false);
        atSea[force] = true;
    }

    /** The force stands where it is. */
    public void halt(int force) {
        atSea[force] = false;
        goal[force] = place[force];
        toward[force] = -1;
        assume(force, HOLD);
    }

    /** The force stands at a place from now on. */
    public void stand(int force, int where) {
        standing.put(place[force] * SLOTS + force, false);
        place[force] = where;
        standing.put(where * SLOTS + force, exists(force));
    }

    /** The force does this from now on: {@link #HOLD}, {@link #MARCH} or {@link #INVEST}. */
    public void assume(int force, int newPosture) {
        posture[force] = newPosture;
        afoot.put(force, newPosture != HOLD && exists(force));
    }

    /** The force is the garrison of its place, or is none. */
    public void station(int force, boolean asGarrison) {
        garrison[force] = asGarrison;
        field.put(force, !asGarrison && exists(force));
    }

    /** The first force from a slot on that marches or stands before an enemy place; −1 when there is none. */
    public int nextAfoot(int slot) {
        return afoot.next(slot, end());
    }

    /** The first force from a slot on that is no garrison; −1 when there is none. */
    public int nextInField(int slot) {
        return field.next(slot, end());
    }

    /** The first force from a slot on that stands at a place; −1 when there is none. */
    public int nextAt(int where, int slot) {
        int found = standing.next(where * SLOTS + slot, where * SLOTS + end());
        return found < 0 ? -1 : found - where * SLOTS;
    }

    /** End of the words of bits of the slots in use. */
    private int end() {
        return used + Long.SIZE - 1 & -Long.SIZE;
    }

    /** Writes the forces that are no garrisons into an array of {@link #SLOTS}, in order; returns how many there are. */
    int inField(int[] into) {
        return field.list(into);
    }

    /** The garrison of a contingent at a place, or −1. */
    public int garrisonAt(int where, int corps) {
        for (int f = nextAt(where, 0); f >= 0; f = nextAt(where, f + 1)) {
            if (contingent[f] == corps && garrison[f]) {
                return f;
            }
        }
        return -1;
    }

    /** @throws KernelFault when the forces do not hold the men that the ledger has in the field */
    public void audit(int contingents) {
        if (standing.size() != count) {
            throw new KernelFault("forces: " + standing.size() + " stand at places, and there are " + count);
        }
        long[] sum = new long[contingents];
        for (int f = 0; f < used; f++) {
            boolean marked = afoot.has(f) == (exists(f) && posture[f] != HOLD)
                    && field.has(f) == (exists(f) && !garrison[f])
                    && turns.has(Roll.turnOf(key[f]) * SLOTS + f) == exists(f)
                    && reviews.has(Columns.reviewOf(key[f]) * SLOTS + f) == exists(f)
                    && standing.has(place[f] * SLOTS + f) == exists(f);
            if (!marked) {
                throw new KernelFault("forces: slot " + f + " does what it is not marked for");
            }
            if (exists(f)) {
                if (fit[f] < 0 || sick[f] < 0 || guns[f] < 0) {
                    throw new KernelFault("forces: slot " + f + " has " + fit[f] + " fit, " + sick[f] + " sick, "
                            + guns[f] + " guns");
                }
                sum[contingent[f]] += strength(f);
            }
        }
        for (int c = 0; c < contingents; c++) {
            if (sum[c] != men.of(c, Stock.FIELD)) {
                throw new KernelFault("forces: " + sum[c] + " men of contingent " + c + " in forces, "
                        + men.of(c, Stock.FIELD) + " in the ledger");
            }
        }
    }

    @Override
    public void pass(Archive archive) {
        used = archive.pass(used);
        rolled = archive.pass(rolled);
        uncounted = archive.pass(uncounted);
        if (used < 0 || used > SLOTS) {
            throw new IllegalArgumentException("a saved war with " + used + " bodies of troops");
        }
        archive.pass(contingent, used);
        Arrays.fill(contingent, used, SLOTS, NONE);
        archive.pass(side, used);
        archive.pass(place, used);
        count = 0;
        standing.clear();
        for (int f = 0; f < used; f++) {
            if (place[f] < 0 || place[f] >= places) {
                throw new IllegalArgumentException("a saved war with a body of troops at place " + place[f]);
            }
            if (exists(f)) {
                count++;
                standing.put(place[f] * SLOTS + f, true);
            }
        }
        archive.pass(goal, used);
        archive.pass(stage, used);
        archive.pass(toward, used);
        archive.pass(from, used);
        archive.pass(posture, used);
        archive.pass(garrison, used);
        archive.pass(atSea, used);
        archive.pass(fit, used);
        archive.pass(sick, used);
        archive.pass(guns, used);
        archive.pass(leader, used);
        archive.pass(cohesion, used);
        archive.pass(supply, used);
        archive.pass(seasoning, used);
        archive.pass(experience, used);
        archive.pass(key, used);
        archive.pass(bornDay, used);
        archive.pass(tended, used);
        archive.pass(busyUntil, used);
        afoot.pass(archive);
        field.pass(archive);
        turns.pass(archive);
        reviews.pass(archive);
    }
}
