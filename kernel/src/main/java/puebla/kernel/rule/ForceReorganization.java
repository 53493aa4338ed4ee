package puebla.kernel.rule;

import java.util.Arrays;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;

/** Merging and splitting of forces, independent of the orders that they then receive. Sizes are judgement. */
public final class ForceReorganization {
    /** Men below which a force ends: natives go home, a foreign garrison marches to a larger force. */
    public static final int HANDFUL = 25;

    private ForceReorganization() {}

    /**
     * Merges small columns of one contingent at one place. Native forces below {@link #HANDFUL} men disband, foreign
     * garrisons below it are called in.
     */
    public static void merge(War war) {
        var forces = war.state.forces;
        for (int f = 0; f < forces.used(); f++) {
            if (forces.exists(f) && forces.strength(f) < HANDFUL) {
                dissolveSmall(war, f);
            }
        }
        mergeColumns(war);
    }

    /**
     * Tries only forces that can have a partner: another force of their contingent that holds at their place, at least
     * one of the two without a leader.
     */
    private static void mergeColumns(War war) {
        var forces = war.state.forces;
        int[] flags = war.scratch(0);
        int[] flagsOfSeveral = war.scratch(1);
        int[] flagsWithoutLeader = war.scratch(2);
        Arrays.fill(flags, 0);
        Arrays.fill(flagsOfSeveral, 0);
        Arrays.fill(flagsWithoutLeader, 0);
        for (int i = 0; i < war.fieldForces.length(); i++) {
            int f = war.fieldForces.force(i);
            if (forces.posture(f) == Posture.HOLD) {
                int p = forces.place(f);
                int flag = bit(forces.contingent(f));
                flagsOfSeveral[p] |= flags[p] & flag;
                flags[p] |= flag;
                flagsWithoutLeader[p] |= forces.leader(f) < 0 ? flag : 0;
            }
        }
        for (int i = 0; i < war.fieldForces.length(); i++) {
            int f = war.fieldForces.force(i);
            int p = forces.place(f);
            int partners = forces.leader(f) < 0 ? flagsOfSeveral[p] : flagsOfSeveral[p] & flagsWithoutLeader[p];
            if ((partners & bit(forces.contingent(f))) != 0) {
                mergeIntoAnother(war, f);
            }
        }
    }

    /**
     * Returns the bit of a contingent. With more contingents than bits, two contingents share a bit: then more forces
     * are tried than necessary, with the same result.
     */
    private static int bit(int corps) {
        return 1 << corps;
    }

    private static void mergeIntoAnother(War war, int f) {
        var forces = war.state.forces;
        if (!forces.exists(f) || forces.garrison(f) || forces.posture(f) != Posture.HOLD
                || forces.strength(f) > war.value(SharedParameters.JOINS_UP_TO)) {
            return;
        }
        for (int i = 0; i < war.fieldForces.length(); i++) {
            int g = war.fieldForces.force(i);
            if (forces.place(g) == forces.place(f) && g != f && forces.contingent(g) == forces.contingent(f)
                    && !forces.garrison(g) && forces.posture(g) == Posture.HOLD
                    && (forces.leader(f) < 0 || forces.leader(g) < 0)) {
                forces.transfer(f, g, Long.MAX_VALUE);
                return;
            }
        }
    }

    private static void dissolveSmall(War war, int force) {
        var forces = war.state.forces;
        if (!ForceQueries.foreign(war, forces.contingent(force))) {
            forces.leave(force, false, Stock.DISPERSED, HANDFUL, Cause.DISBANDED);
        } else if (forces.garrison(force) && !war.state.country.besieged(forces.place(force))) {
            withdrawPost(war, force);
        }
    }

    /** Sends a foreign garrison below {@link #HANDFUL} men to the nearest larger force of its contingent. */
    private static void withdrawPost(War war, int post) {
        var forces = war.state.forces;
        int best = -1;
        for (int f = 0; f < forces.used(); f++) {
            if (f != post && forces.contingent(f) == forces.contingent(post) && forces.strength(f) >= HANDFUL
                    && (best < 0 || daysBetween(war, post, f) < daysBetween(war, post, best))) {
                best = f;
            }
        }
        if (best >= 0 && forces.place(best) != forces.place(post)) {
            forces.march(war.routes, post, forces.place(best));
        }
    }

    private static double daysBetween(War war, int one, int other) {
        return war.routes.days[war.state.forces.place(one)][war.state.forces.place(other)];
    }

    /**
     * Splits a column off a large main army every ten days while the intervention holds the capital. A large client
     * force at the same place splits in half.
     */
    public static void divide(War war) {
        if (!ExpeditionQueries.holdsCapital(war) || war.state.day % 10 != 3) {
            return;
        }
        var forces = war.state.forces;
        int main = ExpeditionQueries.mainArmy(war);
        double column = war.value(SharedParameters.COLUMN_MEN);
        if (main < 0 || forces.posture(main) != Posture.HOLD || forces.strength(main) < 1.8 * column
                || !forces.roomForMore()) {
            return;
        }
        int corps = forces.contingent(main);
        int place = forces.place(main);
        int detached = forces.create(corps, 1, place, false, -1,
                war.keys.contingent(corps) ^ (war.state.day * 0x51ED27L), war.state.day);
        forces.transfer(main, detached, (long) column);
        int escort = ForceQueries.largest(war, place, war.columns.clientLine());
        if (escort >= 0 && forces.strength(escort) > 1200) {
            int half = forces.create(war.columns.clientLine(), 1, place, false, -1,
                    war.keys.contingent(war.columns.clientLine())
                            ^ (war.state.day * 0x51ED27L),
                    war.state.day);
            forces.transfer(escort, half, forces.strength(escort) / 2);
        }
    }
}
