package puebla.kernel.state;

import java.util.Arrays;
import puebla.kernel.geography.RouteNetwork;

/**
 * Forces by slot. A slot without a force is free. Men enter and leave only through {@link #join}, {@link #leave},
 * {@link #transfer} and {@link #changeSide}, which update the ledger.
 */
public final class ForceTable implements Stateful {
    /** Maximum number of forces. */
    public static final int SLOTS = 256;
    private static final int RESERVED = 24;
    /** Cohesion of a new force, 0…1. Judgement. */
    private static final double FIRST_COHESION = 0.8;
    /** Contingent of a free slot. */
    public static final int NONE = -1;

    /** Posture: holds its place. */
    public static final int HOLD = 0;
    /** Posture: on the march. */
    public static final int MARCH = 1;
    /** Posture: stands before an enemy place. */
    public static final int INVEST = 2;

    /** Contingent of each force; {@link #NONE} for a free slot. */
    public final int[] contingent = new int[SLOTS];
    /** −1 home, +1 intervention. */
    public final int[] side = new int[SLOTS];
    /** Place where the force stands. Only {@link #setPlace} sets it. */
    public final int[] place = new int[SLOTS];
    /** Place to which the force marches; its own place when it holds. */
    public final int[] goal = new int[SLOTS];
    /** March left to the next place [days]. */
    public final double[] stage = new double[SLOTS];
    /** Next place of the march; −1 when the force stands. */
    public final int[] toward = new int[SLOTS];
    /** Place from which the force came and to which it falls back. */
    public final int[] from = new int[SLOTS];
    /** {@link #HOLD}, {@link #MARCH} or {@link #INVEST}. Only {@link #setPosture} sets it. */
    public final int[] posture = new int[SLOTS];
    /** True for a garrison. Only {@link #setGarrison} sets it. */
    public final boolean[] garrison = new boolean[SLOTS];
    /** True while a ship carries the force; its pace is then that of the ship. */
    public final boolean[] atSea = new boolean[SLOTS];
    /** Fit men. */
    public final long[] fit = new long[SLOTS];
    /** Sick and wounded men. */
    public final long[] sick = new long[SLOTS];
    /** Guns. */
    public final int[] guns = new int[SLOTS];
    /** Leader who commands the force; −1 for none. */
    public final int[] leader = new int[SLOTS];
    /** Cohesion, 0 (shaken) to 1 (firm). */
    public final double[] cohesion = new double[SLOTS];
    /** Mean supply of about ten days, 0…1. */
    public final double[] supply = new double[SLOTS];
    /** Mean time of its men in the theatre [days]. */
    public final double[] seasoning = new double[SLOTS];
    /** Experience, 0 (raw) to 1 (a seasoned army that wins). */
    public final double[] experience = new double[SLOTS];
    /** Stable key of the force's random draws. */
    public final long[] key = new long[SLOTS];
    /** Day on which the force was created. */
    public final int[] createdDay = new int[SLOTS];
    /** Last day to which the force is updated ({@link UpkeepList}). */
    public final int[] updatedDay = new int[SLOTS];
    /** First day on which the force may take new orders. */
    public final int[] busyUntil = new int[SLOTS];

    private final Men men;
    private final int places;
    /** Forces on the march or before an enemy place. */
    private final FixedBitSet moving = new FixedBitSet(SLOTS);
    /** Forces that are not garrisons. */
    private final FixedBitSet field = new FixedBitSet(SLOTS);
    /** Forces by the day of the cycle on which they are updated ({@link UpkeepList}): day × SLOTS + slot. */
    final FixedBitSet upkeepDays = new FixedBitSet(SLOTS * ForceRounds.UPKEEP_DAYS);
    /**
     * Forces by the day of the cycle on which their commanders review orders: day × SLOTS +
     * slot.
     */
    public final FixedBitSet reviewDays = new FixedBitSet(SLOTS * ForceRounds.REVIEW_DAYS);
    /** Forces by the place where they stand: place × SLOTS + slot. Derived from {@link #place}. */
    private final FixedBitSet standing;
    /** One above the highest slot in use. */
    public int used;
    /** Number of slots in use. */
    private int count;
    /**
     * True when a force has come, gone, fought or changed sides since the last count of the {@link StrengthByPlace}.
     */
    public boolean uncounted;
    /** Day of the last upkeep list ({@link UpkeepList}); −1 before the first. */
    int lastUpkeepDay = -1;

    /** Creates a table without forces. */
    public ForceTable(Men men, int places) {
        this.men = men;
        this.places = places;
        standing = new FixedBitSet(SLOTS * places);
        Arrays.fill(contingent, NONE);
    }

    /** Reports whether a slot has a force. */
    public boolean exists(int force) {
        return contingent[force] != NONE;
    }

    /** Returns the men of a force, fit and sick. */
    public long strength(int force) {
        return fit[force] + sick[force];
    }

    /**
     * Reports whether there is room for an optional new force. The last slots are reserved for forces that cannot wait:
     * landings, and men who change sides.
     */
    public boolean roomForMore() {
        return SLOTS - count > RESERVED;
    }

    /**
     * Creates a force without men that stands at a place.
     *
     * @param stableKey
     *            key of its random draws, made of names and days, not of slots
     * @return the slot of the new force
     * @throws InvariantViolation
     *             when no slot is free
     */
    public int create(int corps, int whichSide, int where, boolean asGarrison, int ledBy, long stableKey, int day) {
        for (int f = 0; f < SLOTS; f++) {
            if (contingent[f] == NONE) {
                contingent[f] = corps;
                side[f] = whichSide;
                setPlace(f, where);
                goal[f] = where;
                toward[f] = -1;
                stage[f] = 0;
                from[f] = where;
                setPosture(f, HOLD);
                setGarrison(f, asGarrison);
                atSea[f] = false;
                fit[f] = 0;
                sick[f] = 0;
                guns[f] = 0;
                leader[f] = ledBy;
                cohesion[f] = FIRST_COHESION;
                supply[f] = 1;
                seasoning[f] = 0;
                experience[f] = 0;
                key[f] = stableKey;
                upkeepDays.set(ForceRounds.upkeepDay(stableKey) * SLOTS + f, true);
                reviewDays.set(ForceRounds.reviewDay(stableKey) * SLOTS + f, true);
                createdDay[f] = day;
                updatedDay[f] = Math.max(lastUpkeepDay, day - 1);
                busyUntil[f] = 0;
                used = Math.max(used, f + 1);
                count++;
                uncounted = true;
                return f;
            }
        }
        throw new InvariantViolation("forces: all " + SLOTS + " slots are in use");
    }

    /** Moves men into a force from a stock of its own contingent. */
    public void join(int force, Stock from, long count, Cause cause) {
        join(force, contingent[force], from, count, 0, cause);
    }

    /**
     * Moves men into a force from a stock of any contingent.
     *
     * @param seasonedDays
     *            time that the men have already spent in the country [days]
     */
    public void join(int force, int ofContingent, Stock from, long count, double seasonedDays, Cause cause) {
        if (count == 0) {
            return;
        }
        men.move(ofContingent, from, contingent[force], Stock.FIELD, count, cause);
        long before = strength(force);
        if (before > 0) {
            updatedDay[force] = mean(updatedDay[force], before, Math.max(lastUpkeepDay, updatedDay[force]), count);
        }
        seasoning[force] = (seasoning[force] * before + seasonedDays * count) / (before + count);
        experience[force] = experience[force] * before / (before + count);
        fit[force] += count;
        uncounted = true;
    }

    /**
     * Moves men out of a force, fit ones first or sick ones first; at most as many as it has. Returns how many left.
     */
    public long leave(int force, boolean sickFirst, Stock to, long wanted, Cause cause) {
        return leave(force, sickFirst, contingent[force], to, wanted, cause);
    }

    /**
     * Moves men out of a force into a stock of any contingent. A force without men dissolves. Returns how many left.
     */
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
            throw new InvariantViolation("forces: cannot transfer men from contingent " + contingent[source] + " to "
                    + contingent[target] + " (expected one contingent)");
        }
        long all = strength(source);
        long moved = Math.min(count, all);
        if (moved <= 0) {
            return;
        }
        long sickMoved = all == 0 ? 0 : sick[source] * moved / all;
        long before = strength(target);
        updatedDay[target] = mean(updatedDay[target], before, updatedDay[source], moved);
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

    /**
     * Returns the mean update day of two merged groups of men, weighted by men, so that no man is charged days twice.
     */
    private static int mean(int day, long men, int otherDay, long otherMen) {
        return day == otherDay ? day
                : (int) Math.round(((double) day * men + (double) otherDay * otherMen) / (men + otherMen));
    }

    /** Moves a force with all its men to another contingent and side. */
    public void changeSide(int force, int toContingent, int toSide, Cause cause) {
        men.move(contingent[force], Stock.FIELD, toContingent, Stock.FIELD, strength(force), cause);
        contingent[force] = toContingent;
        side[force] = toSide;
        uncounted = true;
    }

    private void dissolve(int force) {
        contingent[force] = NONE;
        moving.set(force, false);
        field.set(force, false);
        upkeepDays.set(ForceRounds.upkeepDay(key[force]) * SLOTS + force, false);
        reviewDays.set(ForceRounds.reviewDay(key[force]) * SLOTS + force, false);
        standing.set(place[force] * SLOTS + force, false);
        count--;
        uncounted = true;
        guns[force] = 0;
        while (used > 0 && contingent[used - 1] == NONE) {
            used--;
        }
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
        setPosture(force, MARCH);
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
        setPosture(force, MARCH);
        setGarrison(force, false);
        atSea[force] = true;
    }

    /** Stops a force at its place. */
    public void halt(int force) {
        atSea[force] = false;
        goal[force] = place[force];
        toward[force] = -1;
        setPosture(force, HOLD);
    }

    /** Sets the place where a force stands. */
    public void setPlace(int force, int where) {
        standing.set(place[force] * SLOTS + force, false);
        place[force] = where;
        standing.set(where * SLOTS + force, exists(force));
    }

    /** Sets the posture of a force: {@link #HOLD}, {@link #MARCH} or {@link #INVEST}. */
    public void setPosture(int force, int newPosture) {
        posture[force] = newPosture;
        moving.set(force, newPosture != HOLD && exists(force));
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

    /**
     * Checks the forces against their indexes and against the ledger.
     *
     * @throws InvariantViolation
     *             when an index is wrong, a number is negative, or the men differ from the ledger's
     */
    public void audit(int contingents) {
        if (standing.size() != count) {
            throw new InvariantViolation("forces: " + standing.size() + " indexed by place, slots in use: " + count);
        }
        long[] sum = new long[contingents];
        for (int f = 0; f < used; f++) {
            boolean marked = moving.contains(f) == (exists(f) && posture[f] != HOLD)
                    && field.contains(f) == (exists(f) && !garrison[f])
                    && upkeepDays.contains(ForceRounds.upkeepDay(key[f]) * SLOTS + f) == exists(f)
                    && reviewDays.contains(ForceRounds.reviewDay(key[f]) * SLOTS + f) == exists(f)
                    && standing.contains(place[f] * SLOTS + f) == exists(f);
            if (!marked) {
                throw new InvariantViolation("forces: slot " + f + " differs from its indexes");
            }
            if (exists(f)) {
                if (fit[f] < 0 || sick[f] < 0 || guns[f] < 0) {
                    throw new InvariantViolation("forces: slot " + f + " has " + fit[f] + " fit, " + sick[f] + " sick, "
                            + guns[f] + " guns (expected 0 or more)");
                }
                sum[contingent[f]] += strength(f);
            }
        }
        for (int c = 0; c < contingents; c++) {
            if (sum[c] != men.of(c, Stock.FIELD)) {
                throw new InvariantViolation("forces: " + sum[c] + " men of contingent " + c + " in forces, "
                        + men.of(c, Stock.FIELD) + " in the ledger");
            }
        }
    }

    @Override
    public void visit(StateVisitor visitor) {
        used = visitor.visit(used);
        lastUpkeepDay = visitor.visit(lastUpkeepDay);
        uncounted = visitor.visit(uncounted);
        if (used < 0 || used > SLOTS) {
            throw new IllegalArgumentException(
                    "invalid number of forces in saved run: '" + used + "' (expected 0 to 256)");
        }
        visitor.visit(contingent, used);
        Arrays.fill(contingent, used, SLOTS, NONE);
        visitor.visit(side, used);
        visitor.visit(place, used);
        count = 0;
        standing.clear();
        for (int f = 0; f < used; f++) {
            if (place[f] < 0 || place[f] >= places) {
                throw new IllegalArgumentException("invalid place of a force in saved run: " + place[f]);
            }
            if (exists(f)) {
                count++;
                standing.set(place[f] * SLOTS + f, true);
            }
        }
        visitor.visit(goal, used);
        visitor.visit(stage, used);
        visitor.visit(toward, used);
        visitor.visit(from, used);
        visitor.visit(posture, used);
        visitor.visit(garrison, used);
        visitor.visit(atSea, used);
        visitor.visit(fit, used);
        visitor.visit(sick, used);
        visitor.visit(guns, used);
        visitor.visit(leader, used);
        visitor.visit(cohesion, used);
        visitor.visit(supply, used);
        visitor.visit(seasoning, used);
        visitor.visit(experience, used);
        visitor.visit(key, used);
        visitor.visit(createdDay, used);
        visitor.visit(updatedDay, used);
        visitor.visit(busyUntil, used);
        moving.visit(visitor);
        field.visit(visitor);
        upkeepDays.visit(visitor);
        reviewDays.visit(visitor);
    }
}
