package puebla.kernel.state;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Forces by slot. A slot without a force is free. Men enter and leave only through {@link #join}, {@link #leave},
 * {@link #transfer} and {@link #changeSide}, which update the ledger.
 */
public final class ForceTable extends ForceOrders implements Stateful {
    private static final int RESERVED = 24;
    /** Cohesion of a new force, 0…1. Judgement. */
    private static final double FIRST_COHESION = 0.8;

    final long[] fit = new long[SLOTS];
    final long[] sick = new long[SLOTS];
    private final int[] guns = new int[SLOTS];
    final double[] cohesion = new double[SLOTS];
    final double[] supply = new double[SLOTS];
    final double[] seasoning = new double[SLOTS];
    final double[] experience = new double[SLOTS];
    private final int[] army = new int[SLOTS];
    private final long[] key = new long[SLOTS];
    private final int[] createdDay = new int[SLOTS];
    final int[] updatedDay = new int[SLOTS];
    private final Men men;
    /** Forces by the day of the cycle on which they are updated ({@link UpkeepList}): day × SLOTS + slot. */
    final FixedBitSet upkeepDays = new FixedBitSet(SLOTS * ForceRounds.UPKEEP_DAYS);
    /** Number of slots in use. */
    private int count;
    /** Day of the last upkeep list ({@link UpkeepList}); −1 before the first. */
    int lastUpkeepDay = -1;

    /** Creates a table without forces. */
    public ForceTable(Men men, int places) {
        super(places);
        this.men = men;
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
                moveTo(f, where);
                goal[f] = where;
                toward[f] = -1;
                stage[f] = 0;
                from[f] = where;
                order(f, Posture.HOLD);
                setGarrison(f, asGarrison);
                atSea[f] = false;
                fit[f] = 0;
                sick[f] = 0;
                guns[f] = 0;
                leader[f] = ledBy;
                army[f] = ArmyTable.NONE;
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

    /** Moves men between two forces of one contingent. The leader goes with the last man. */
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
        if (strength(source) == 0) {
            if (leader[target] < 0) {
                leader[target] = leader[source];
            }
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
        army[force] = ArmyTable.NONE;
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

    /**
     * Checks the forces against their indexes and against the ledger.
     *
     * @throws InvariantViolation
     *             when an index is wrong, a number is negative, a leader has two forces, or the men differ from the
     *             ledger's
     */
    public void audit(int contingents) {
        if (standing.size() != count) {
            throw new InvariantViolation("forces: " + standing.size() + " indexed by place, slots in use: " + count);
        }
        long[] sum = new long[contingents];
        var leading = new BitSet();
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
                if (leader[f] >= 0 && leading.get(leader[f])) {
                    throw new InvariantViolation("forces: leader " + leader[f] + " has two forces");
                }
                if (leader[f] >= 0) {
                    leading.set(leader[f]);
                }
            }
        }
        for (int c = 0; c < contingents; c++) {
            if (sum[c] != men.of(c, Stock.FIELD)) {
                throw new InvariantViolation("forces: " + sum[c] + " men of contingent " + c + " in forces, "
                        + men.of(c, Stock.FIELD) + " in the ledger");
            }
        }
    }

    /** Returns the fit men of a force. */
    public long fit(int force) {
        return fit[force];
    }

    /** Returns the sick and wounded men of a force. */
    public long sick(int force) {
        return sick[force];
    }

    /** Returns the guns of a force. */
    public int guns(int force) {
        return guns[force];
    }

    /** Returns the cohesion of a force, 0 (shaken) to 1 (firm). */
    public double cohesion(int force) {
        return cohesion[force];
    }

    /** Returns the mean supply of a force over about ten days, 0…1. */
    public double supply(int force) {
        return supply[force];
    }

    /** Returns the mean time of its men in the theatre [days]. */
    public double seasoning(int force) {
        return seasoning[force];
    }

    /** Returns the experience of a force, 0 (raw) to 1 (a seasoned army that wins). */
    public double experience(int force) {
        return experience[force];
    }

    /** Returns the army of the home side that a force belongs to; {@link ArmyTable#NONE} for none. */
    public int army(int force) {
        return army[force];
    }

    /** Puts a force into an army, or takes it out of its army ({@link ArmyTable#NONE}). */
    public void enroll(int force, int into) {
        army[force] = into;
    }

    /** Returns the stable key of a force's random draws. */
    public long key(int force) {
        return key[force];
    }

    /** Returns the day on which a force was created. */
    public int createdDay(int force) {
        return createdDay[force];
    }

    /** Returns the last day to which a force is updated ({@link UpkeepList}). */
    public int updatedDay(int force) {
        return updatedDay[force];
    }

    /** Moves fit men of a force to its sick list. */
    public void wound(int force, long men) {
        fit[force] -= men;
        sick[force] += men;
    }

    /** Sets how many men of a force are sick; the others are fit. */
    public void fallSick(int force, long men) {
        fit[force] = strength(force) - men;
        sick[force] = men;
    }

    /** Adds to the guns of a force. */
    public void giveGuns(int force, int more) {
        guns[force] += more;
    }

    /** Lowers the cohesion of a force, to {@code least} at the lowest. */
    public void shake(int force, double by, double least) {
        cohesion[force] = Math.max(least, cohesion[force] - by);
    }

    /** Sets the cohesion of a force, 0…1. */
    public void rally(int force, double newCohesion) {
        cohesion[force] = newCohesion;
    }

    /** Raises the experience of a force to at least a value, 0…1. */
    public void teach(int force, double to) {
        experience[force] = Math.max(experience[force], to);
    }

    /** Credits a force with a victory: cohesion and experience rise, to at most 1. */
    public void creditVictory(int force, double moreCohesion, double moreExperience) {
        cohesion[force] = Math.min(1, cohesion[force] + moreCohesion);
        experience[force] = Math.min(1, experience[force] + moreExperience);
    }

    /**
     * Moves the mean supply of a force towards that of today.
     *
     * @param weight
     *            weight of today, 0…1
     */
    public void feed(int force, double today, double weight) {
        supply[force] += (today - supply[force]) * weight;
    }

    /** Adds to the time of a force's men in the theatre [days]. */
    public void season(int force, int days) {
        seasoning[force] += days;
    }

    private void indexPlaces() {
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
        visitor.visit(side, used);
        visitor.visit(place, used);
        if (visitor.replaces()) {
            Arrays.fill(contingent, used, SLOTS, NONE);
            indexPlaces();
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
        visitor.visit(army, used);
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
