package puebla.kernel.campaign;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Relaxation;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.ForceTable;
import puebla.kernel.state.UpkeepList;

/**
 * Food, forage and the train that carries them.
 *
 * <pre>
 *   demand    3 t a day per 1,000 men with their animals (native armies 1.4)
 *   forage    φ people season (1 − exhaustion)(0.5 + 0.25 (1 + control by the own side)), kg a day
 *             × purchases of foreigners for coin once the capital has been taken
 *             exhaustion grows with the forage taken, recovers in 200 days
 *   delivered train (t of one day's march) / (2 × days from the port) × (1 − half the raids there)
 *             × 0.55 in the rains × 0.15 once the capital has been taken
 *   supply    ten-day mean of min(1, (forage + delivered) / demand)
 * </pre>
 *
 * Deliveries beyond the day's demand at the base become stores for an offensive. A force with too little supply uses
 * stores. The train grows as wagons and mules are bought. Resting forces are updated once per update interval, for all
 * its days ({@link UpkeepList}).
 *
 * <p><b>Source:</b> van Creveld (1977) for loads and rates; animals per man from Bancroft VI p. 115. <b>Leaves out:</b>
 * water, the coin spent on purchases; the train serves each place as if it served no other.
 */
public final class Supply implements Mechanism {
    private static final Relaxation MEAN_OF_TEN_DAYS = new Relaxation(0.1);
    /** Share of its missing cohesion that a force regains by rest [per day]: judgement. */
    private static final double FIRMER = 0.004;
    /** Cohesion that a force loses by complete hunger [per day]: judgement. */
    private static final double SHAKEN_BY_HUNGER = 0.012;
    private static final double LEAST_COHESION = 0.15;
    /** Factor on the exhaustion of a place per day: it recovers in two hundred days. */
    private static final double RECOVERS = 1 - 1.0 / 200;
    /** Capacity of the depots [days of stores]. */
    private static final double STORES_AT_MOST = 60;

    @Override
    public void apply(War war) {
        if (war.off(SystemSwitch.SUPPLY)) {
            war.state.expedition.stores = STORES_AT_MOST;
            return;
        }
        var country = war.state.country;
        for (int p = 0; p < country.places; p++) {
            country.exhaustion[p] *= RECOVERS;
        }
        growTrain(war);
        war.state.strength.recountIfChanged(war.state);
        var upkeep = war.upkeep;
        upkeep.build();
        for (int i = 0; i < upkeep.length(); i++) {
            if (!war.state.forces.exists(upkeep.force(i))) {
                continue;
            }
            updateSupply(war, upkeep.force(i), upkeep.days(i));
        }
    }

    private static void growTrain(War war) {
        if (war.state.expedition.base < 0) {
            return;
        }
        double cap = war.state.inField(war.columns.patronCorps) / 1000.0 * war.value(Parameter.TRAIN_PER_THOUSAND);
        double growth = war.value(Parameter.TRAIN_GROWTH) * war.state.inField(war.columns.patronCorps) / 10_000.0;
        war.state.expedition.train =
                Math.min(Math.max(cap, war.state.expedition.train * 0.998), war.state.expedition.train + growth);
    }

    private static void updateSupply(War war, int force, int days) {
        var forces = war.state.forces;
        int p = forces.place[force];
        boolean foreign = ForceQueries.foreign(war, forces.contingent[force]);
        double demand = forces.strength(force) / 1000.0 * (foreign ? 3 : 1.4);
        double present = war.state.strength.interventionMen[p] + war.state.strength.homeMen[p] + 1.0;
        double share = Math.min(1, forces.strength(force) / present);
        double bought = foreign && war.state.expedition.capitalTakenDay >= 0 ? war.value(Parameter.PURCHASE) : 1;
        double forage = forage(war, p, forces.side[force]) * share * bought;
        double got = Math.min(demand, forage);
        double places = Math.max(5, war.columns.people[p] * 1e-3 * 0.1);
        war.state.country.exhaustion[p] =
                Math.min(0.9, war.state.country.exhaustion[p] + days * got / places / 200 * 0.6);
        if (foreign && war.state.expedition.base >= 0) {
            double carried = carried(war, p) * share;
            got += carried;
            if (forces.contingent[force] == war.columns.patronCorps && !forces.garrison[force]
                    && war.state.expedition.capitalTakenDay < 0) {
                double spare = (got - demand) / Math.max(1, demand);
                if (p == war.state.expedition.base && forces.posture[force] == ForceTable.HOLD) {
                    war.state.expedition.stores =
                            Math.clamp(war.state.expedition.stores + Math.clamp(spare, -0.5, 1.0), 0.0, STORES_AT_MOST);
                } else if (spare < 0 && war.state.expedition.stores > 0) {
                    double eaten = Math.min(war.state.expedition.stores, -spare);
                    war.state.expedition.stores -= eaten;
                    got += eaten * demand;
                }
            }
        }
        double today = Math.min(1, got / Math.max(0.1, demand));
        if (war.state.country.besieged(p) && war.state.country.held[p] == forces.side[force]) {
            today = war.state.country.food[p] > 0 ? 0.8 : 0.25;
        }
        double before = 1 - forces.supply[force];
        forces.supply[force] += (today - forces.supply[force]) * MEAN_OF_TEN_DAYS.after(days);
        double after = 1 - forces.supply[force];
        double hunger = (before * before + after * after) / 2;
        double recovered = FIRMER * (1 - forces.cohesion[force]) - SHAKEN_BY_HUNGER * hunger;
        double cohesion = forces.cohesion[force] + days * recovered;
        forces.cohesion[force] = cohesion > 1 ? 1 : cohesion < LEAST_COHESION ? LEAST_COHESION : cohesion;
    }

    /** Returns the forage that the country around a place gives to a side [t per day]. */
    private static double forage(War war, int place, int side) {
        double season = war.columns.climate[place] == Place.Climate.NORTH ? 0.6 : 1;
        double friendly = 0.5 + 0.25 * (1 + side * war.state.country.control[place]);
        return war.value(Parameter.FORAGE) * war.routes.peopleAround[place] * season
                * (1 - war.state.country.exhaustion[place]) * friendly / 1000;
    }

    /** Returns the load that the patron's train brings to a place [t per day]. */
    private static double carried(War war, int place) {
        double days = Math.max(1, war.routes.daysWithFleet(war.scenario().entryPort(), place));
        double loss = war.off(SystemSwitch.INTERDICTION) ? 0 : 0.5 * war.state.country.raided[place];
        double rains = war.season.dryness(war.state.day) == 0 ? 0.55 : 1;
        double users = war.state.expedition.capitalTakenDay < 0 ? 1 : 0.15;
        return war.state.expedition.train * users / (2 * days) * (1 - loss) * rains;
    }

}
