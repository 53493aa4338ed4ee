package puebla.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import puebla.kernel.Parameter;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.kernel.War;

/**
 * Arithmetic of a day: additions, multiplications, divisions and roots of doubles that the formulae ask for, counted by
 * hand per force, place, cell and so on, times how many of them real wars have a day. Comparisons, whole numbers, the dice
 * and whatever is computed twice do not count: this is the work, not what a program makes of it.
 */
final class Work {
    /** Counted in {@code chance.Elementary}. */
    private static final double EXP = 18;
    private static final double LOG = 25;
    private static final double TANH = EXP + 6;
    private static final double CHANCE = EXP + 2;
    private static final double LOGISTIC = EXP + 2;
    private static final double NORMAL = 24;
    private static final double BINOMIAL = 8;

    private static final double WORTH = 12;
    private static final double CONTROL_OF_PLACE = 6 + 10 + LOG + TANH + 4;
    private static final double CONTROL_OF_PAIR = 4;
    private static final double OWN_STRENGTH = 5;
    private static final double OPINION_OF_CELL = 3 * 11 + 10 + 2 * EXP + 16;
    private static final double OPINION_OF_PLACE = 3 * EXP + 30;
    private static final double SUPPLY_OF_FORCE = 41;
    private static final double DISEASE_OF_FORCE = 8 + 6 + CHANCE + BINOMIAL + 5;
    private static final double ROLL_CALL = 10 + CHANCE + BINOMIAL;
    private static final double LOOK_AT_PLACE = 1;
    private static final double ORDER_PER_GOAL = LOG + LOGISTIC + 14 + EXP + NORMAL;
    private static final double MARCH_OF_FORCE = 6;
    private static final double BANDS_OF_PLACE = 40 + 2 * BINOMIAL;
    private static final double RAIDS_OF_PLACE = 12 + CHANCE;
    private static final double RECRUITS_OF_PLACE = 8;
    private static final double REVENUE_OF_PLACE = 22;
    private static final double TRADE_OF_PAIR = 4;

    private Work() {}

    /** How many of each a day has, over all days that were looked at. */
    private static final class Counts {
        private double days;
        private double forces;
        private double marching;
        private double reviews;
        private double goals;
        private double busy;

        void add(War war) {
            var all = war.forces;
            double least = war.value(Parameter.ATTACK_THRESHOLD);
            double[] nearness = war.nearness(false);
            days++;
            for (int f = 0; f < all.used; f++) {
                if (!all.exists(f)) {
                    continue;
                }
                forces++;
                busy += all.posture[f] != puebla.kernel.campaign.Forces.HOLD || war.country.besieged(all.place[f]) ? 1
                        : 0;
                marching += all.posture[f] == puebla.kernel.campaign.Forces.MARCH ? 1 : 0;
                if (!all.garrison[f] && all.posture[f] == puebla.kernel.campaign.Forces.HOLD
                        && (war.day + (all.key[f] & 7)) % 5 == 0 && war.day >= all.busyUntil[f]) {
                    reviews++;
                    int[] others = war.theatre.nearest[all.place[f]];
                    for (int i = 0; i < others.length; i++) {
                        int q = others[i];
                        double prize = war.theatre.worth[q] * nearness[all.place[f] * war.theatre.places + i];
                        goals += war.country.held[q] != all.side[f] && prize > least ? 1 : 0;
                    }
                }
            }
        }
    }

    static void measure(double warsWanted) {
        var model = Wars.model();
        var counts = new Counts();
        for (int seed = 1; seed <= (int) warsWanted; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL);
            while (!war.over()) {
                counts.add(war.war());
                war.step();
            }
        }
        var work = of(counts, Simulation.of(model, 1, Policy.HISTORICAL).war());
        double sum = work.values().stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf(Locale.ROOT,
                "    a day has %.0f forces, of which %.1f look around and weigh %.0f goals at most%n",
                counts.forces / counts.days, counts.reviews / counts.days, counts.goals / Math.max(1, counts.reviews));
        work.forEach((what, flops) -> System.out.printf(Locale.ROOT, "    %-12s %8.0f operations a day%n", what,
                flops));
        Lap.figure("flops-a-day", sum);
        long days = 0;
        long start = Lap.processorTime();
        for (int seed = 1; seed <= 2 * (int) warsWanted; seed++) {
            days += Simulation.run(model, seed, Policy.HISTORICAL).lastDay() + 1;
        }
        Lap.figure("ns-a-day", (double) (Lap.processorTime() - start) / days);
    }

    private static Map<String, Double> of(Counts counts, War war) {
        double forces = counts.forces / counts.days;
        double places = war.theatre.places;
        double weekly = places / 7;
        int step = war.steps.days();
        double due = places / step;
        double pairs = 0;
        for (int[] near : war.theatre.near) {
            pairs += near.length;
        }
        Map<String, Double> work = new LinkedHashMap<>();
        double lookedAfter = counts.busy / counts.days + (counts.forces - counts.busy) / counts.days / step;
        work.put("muster", forces * WORTH); // about once a day
        work.put("columns",
                counts.goals / counts.days * ORDER_PER_GOAL + counts.reviews / counts.days * places * LOOK_AT_PLACE);
        work.put("march", counts.marching / counts.days * MARCH_OF_FORCE);
        work.put("supply", lookedAfter * SUPPLY_OF_FORCE + 2 * places);
        work.put("disease", lookedAfter * DISEASE_OF_FORCE + EXP + NORMAL);
        work.put("desertion", lookedAfter * ROLL_CALL);
        work.put("recruiting", weekly * RECRUITS_OF_PLACE);
        work.put("control", due * CONTROL_OF_PLACE + places * OWN_STRENGTH + pairs / step * CONTROL_OF_PAIR);
        work.put("opinion", due * (OPINION_OF_PLACE + war.theatre.groups * OPINION_OF_CELL));
        work.put("bands", due * BANDS_OF_PLACE);
        work.put("raids", weekly * RAIDS_OF_PLACE);
        work.put("revenue", weekly * REVENUE_OF_PLACE + pairs / 7 * TRADE_OF_PAIR);
        return work;
    }
}
