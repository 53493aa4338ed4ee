package puebla.kernel.campaign;

import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.chance.Elementary;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Place;

/**
 * Where a column goes when it is free to choose: argmax over the enemy's places, and own ones under siege, of value ×
 * P(win) × e^(−days/τ). See {@link Columns}.
 */
final class Attack {
    /** What saving an own place counts against taking one: judgement. */
    static final double RELIEF_COUNTS = 2;
    /** e^−3: nobody marches longer than three times τ. */
    private static final double OUT_OF_REACH = 0.049787068367863944;
    /** What a place is worth beyond its people and customs, in shares of the country's people: judgement. */
    private static final double WORTH_OF_THE_SEAT = 0.05;
    private static final double WORTH_OF_THE_CAPITAL = 0.06;
    private static final double WORTH_OF_THE_RULER = 0.08;

    /** Chances below which a commander does not go for a place, or to the relief of one: judgement. */
    private static final double LEAST_CHANCE = 0.55;
    private static final double LEAST_CHANCE_OF_RELIEF = 0.5;
    /** Fit men without whom nobody goes to break a siege, or alone against works that are manned; men who man them: judgement. */
    private static final int RELIEF_MEN = 800;
    private static final int MEN_AGAINST_WORKS = 1000;
    private static final int MEN_IN_WORKS = 150;
    /** Days within which an enemy column can come to a fight, and the share of its worth that is expected to: judgement. */
    private static final double DAYS_TO_HELP = 2.5;
    private static final double SHARE_THAT_HELPS = 0.5;
    /** Worth that every place is thought to find to defend itself: judgement. */
    private static final double LEAST_DEFENCE = 50;
    /** Friends this much stronger than the enemy make one more column nearly needless: judgement. */
    private static final double ENOUGH_FRIENDS = 1.5;
    private static final double NEARLY_NEEDLESS = 0.25;
    /** A home army this large with nothing to do moves on now and then, to a place within some days: judgement. */
    private static final int LARGE_ARMY = 3000;
    private static final double MOVES_ON = 0.02;
    private static final double DAYS_TO_MOVE_ON = 12;
    /** March days that a column goes to leave the hot country: judgement. */
    private static final double DAYS_TO_HEALTH = 25;
    private static final double[] NOT_YET = {};

    private Attack() {}

    /** Sends a column to the best goal, if any is good enough. */
    static void order(War war, int force, int here, int side) {
        if (side > 0 && keepsWatch(war, force, here)) {
            return;
        }
        double own = Muster.worth(war, force);
        double k = war.value(Parameter.BATTLE_STEEPNESS);
        int best = -1;
        double bestScore = war.value(Parameter.ATTACK_THRESHOLD);
        double[] prizes = war.field.prizes(war, side);
        double[] friends = NOT_YET;
        double greatest = war.field.greatestPrize(side);
        boolean fleet = war.forces.contingent[force] == war.theatre.patronCorps;
        double[] nearness = war.nearness(fleet);
        int row = here * war.theatre.places;
        int[] goals = (fleet ? war.theatre.nearestWithFleet : war.theatre.nearest)[here];
        for (int i = 0; i < goals.length; i++) {
            int q = goals[i];
            double near = nearness[row + i];
            if (greatest * near <= bestScore || near < OUT_OF_REACH) {
                break; // nothing as far as this could be the best
            }
            if (prizes[q] * near <= bestScore) {
                continue; // not even certain victory would make it the best
            }
            double prize = prizes[q] * near * fever(war, force, q);
            if (prize <= bestScore) {
                continue;
            }
            if (friends.length == 0) {
                friends = war.field.friends(war, force, side);
            }
            double score = prize * (war.country.held[q] == side ? relief(war, force, q, side, own, k)
                    : conquest(war, force, q, side, own, k, friends[q]));
            if (score > bestScore) {
                bestScore = score;
                best = q;
            }
        }
        if (best >= 0 && war.theatre.days[here][best] > daysTo(war, force, here, best)) {
            war.forces.sail(force, best, war.theatre.seaDays[here][best] + 2);
        } else if (best >= 0) {
            war.forces.march(war.theatre, force, best);
        } else if (leaveHotCountry(war, force, here)) {
            return;
        } else
            if (side < 0 && war.muster.homeMen[here] > LARGE_ARMY
                    && war.uniform(Stream.COMMAND, war.forces.key[force], 9) < MOVES_ON) {
                        int elsewhere = Squads.refuge(war, here, side, DAYS_TO_MOVE_ON);
                        if (elsewhere >= 0) {
                            war.forces.march(war.theatre, force, elsewhere);
                        }
                    }
    }

    /** Chance to take a place, less where others already go; 0 when it is not to be tried. */
    private static double conquest(War war, int force, int q, int side, double own, double k,
            double friends) {
        if (war.truce() && side < 0 && war.expedition.base >= 0 && war.muster.foreignPer1000(war, q) > 0) {
            return 0;
        }
        double enemy = war.muster.of(-side, q);
        if (enemy > 0) {
            enemy = Scouts.report(war, force, q, enemy * (1 + MainArmy.works(war, q)));
        }
        int[] near = war.theatre.near[q];
        for (int i = 0; i < near.length; i++) {
            if (war.theatre.nearDays[q][i] <= DAYS_TO_HELP) {
                enemy += SHARE_THAT_HELPS * war.muster.fieldOf(-side, near[i]);
            }
        }
        double win = Elementary.logistic(k * Elementary.log((own + friends + 1) / (enemy + LEAST_DEFENCE)));
        if (war.theatre.works[q] != Place.Works.NONE && war.muster.menOf(-side, q) > MEN_IN_WORKS
                && friends <= 0 && war.forces.fit[force] < MEN_AGAINST_WORKS) {
            return 0;
        }
        if (win < LEAST_CHANCE) {
            return 0;
        }
        return win * (friends > ENOUGH_FRIENDS * enemy ? NEARLY_NEEDLESS : 1);
    }

    /** Chance to break a siege; 0 when it is not to be tried. */
    private static double relief(War war, int force, int q, int side, double own, double k) {
        if (war.forces.fit[force] < RELIEF_MEN) {
            return 0;
        }
        double friends = war.muster.of(side, q);
        double enemy = war.muster.of(-side, q);
        double win = Elementary.logistic(k * Elementary.log((own + friends + 1) / (enemy + LEAST_DEFENCE)));
        return win < LEAST_CHANCE_OF_RELIEF ? 0 : win;
    }

    /** What a place is worth to a side: its people, its customs, its rank, the enemy's government in it. */
    static double value(War war, int place, int side) {
        double value = war.theatre.worth[place];
        if (side > 0 && war.seat.place == place && !war.seat.abroad) {
            value += WORTH_OF_THE_SEAT;
        }
        if (place == war.scenario().capital()) {
            value += WORTH_OF_THE_CAPITAL;
        }
        if (side < 0 && war.throne.reigns() && war.throne.rulerPlace == place && place != war.scenario().capital()) {
            value += WORTH_OF_THE_RULER;
        }
        return value;
    }

    /** The last strong body in the capital or at the ruler's side does not go away. */
    private static boolean keepsWatch(War war, int force, int here) {
        boolean keep = here == war.scenario().capital() || here == war.throne.rulerPlace;
        return keep && Columns.staying(war, force, here) < war.value(Parameter.CAPITAL_GARRISON);
    }

    /** European columns shun the hot country. */
    private static double fever(War war, int force, int goal) {
        boolean hot = war.theatre.climate[goal].hot();
        return hot && Squads.foreign(war, war.forces.contingent[force]) ? war.value(Parameter.FEVER_AVERSION) : 1;
    }

    /** A foreign column that has done its work in the hot country goes up to the nearest own place where it can rest. */
    private static boolean leaveHotCountry(War war, int force, int here) {
        if (!war.theatre.climate[here].hot() || !Squads.foreign(war, war.forces.contingent[force])) {
            return false;
        }
        int best = -1;
        for (int q = 0; q < war.theatre.places; q++) {
            boolean healthy = war.country.held[q] > 0 && !war.theatre.climate[q].hot();
            if (healthy && war.theatre.days[here][q] < DAYS_TO_HEALTH
                    && (best < 0 || war.theatre.days[here][q] < war.theatre.days[here][best])) {
                best = q;
            }
        }
        if (best >= 0) {
            war.forces.march(war.theatre, force, best);
        }
        return best >= 0;
    }

    /** March days; the patron's fleet carries its columns between ports. */
    private static double daysTo(War war, int force, int here, int goal) {
        boolean fleet = war.forces.contingent[force] == war.theatre.patronCorps;
        return fleet ? war.theatre.daysWithFleet(here, goal) : war.theatre.days[here][goal];
    }
}
