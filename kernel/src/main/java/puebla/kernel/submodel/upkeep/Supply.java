package puebla.kernel.submodel.upkeep;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Relaxation;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.Posture;
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
    /** Mean of supply over ten days [share of the gap per day]. Judgement. */
    private static final Relaxation MEAN_OF_TEN_DAYS = new Relaxation(0.1);
    /** Share of its missing cohesion that a force regains by rest [per day]: judgement. */
    private static final double FIRMER = 0.004;
    /** Cohesion that a force loses by complete hunger [per day]: judgement. */
    private static final double SHAKEN_BY_HUNGER = 0.012;
    /** Cohesion of a force after the longest hunger [0…1]. Judgement. */
    private static final double LEAST_COHESION = 0.15;
    /** Time in which a place recovers from exhaustion [days]. Judgement. */
    private static final int DAYS_TO_RECOVER = 200;
    /** Factor on the exhaustion of a place [per day]. */
    private static final double RECOVERS = 1 - 1.0 / DAYS_TO_RECOVER;
    /** Capacity of the depots [days of stores]. Judgement. */
    private static final double STORES_AT_MOST = 60;
    /** Men for whom the parameter of the train's capacity stands [men]. */
    private static final double TRAIN_UNIT = 1000.0;
    /** Men for whom the parameter of the train's growth stands [men]. */
    private static final double TRAIN_GROWTH_UNIT = 10_000.0;
    /** Factor on a train larger than its maximum [per day]. Judgement. */
    private static final double TRAIN_WEARS = 0.998;
    /** Men for whom the demands stand [men]. */
    private static final double DEMAND_UNIT = 1000.0;
    /** Demand of a thousand foreigners with their animals [t per day]. Source: van Creveld (1977). */
    private static final double DEMAND_FOREIGN = 3;
    /** Demand of a thousand natives with their animals [t per day]. Judgement. */
    private static final double DEMAND_NATIVE = 1.4;
    /** Tonnes per kilogram [t/kg]. */
    private static final double TONNES_PER_KG = 1e-3;
    /** Kilograms per tonne [kg/t]. */
    private static final int KG_PER_TONNE = 1000;
    /** Food that the people of a place can spare [kg per head and day]. Judgement. */
    private static final double SURPLUS_PER_HEAD = 0.1;
    /** Food that any place can spare [t per day]. Judgement. */
    private static final double LEAST_SURPLUS = 5;
    /** Largest exhaustion of a place [0…1]. Judgement. */
    private static final double EXHAUSTED_AT_MOST = 0.9;
    /** Lasting exhaustion of a place whose whole surplus is taken [0…1]. Judgement. */
    private static final double EXHAUSTED_BY_ALL = 0.6;
    /** Demand below which a force counts as supplied by any delivery [t per day]. Judgement. */
    private static final double LEAST_DEMAND = 0.1;
    /** Supply of a garrison under siege while its food lasts [share]. Judgement. */
    private static final double SUPPLY_UNDER_SIEGE = 0.8;
    /** Supply of a garrison under siege without food [share]. Judgement. */
    private static final double SUPPLY_STARVING = 0.25;
    /** Forage of the arid north, relative to other country [ratio]. Judgement. */
    private static final double NORTHERN_FORAGE = 0.6;
    /** Forage of a country that the enemy controls, relative to an own country [ratio]. Judgement. */
    private static final double FORAGE_FROM_ENEMIES = 0.5;
    /** Increase of this share per unit of control [ratio]. Judgement. */
    private static final double FORAGE_BY_CONTROL = 0.25;
    /** Share of the deliveries lost where every convoy is raided [share]. Judgement. */
    private static final double LOST_TO_RAIDS = 0.5;
    /** Deliveries of the train in the rains, relative to the dry season [ratio]. Judgement. */
    private static final double IN_THE_RAINS = 0.55;
    /** Deliveries of the train to one place once the capital has been taken [ratio]. Judgement. */
    private static final double AFTER_THE_CAPITAL = 0.15;

    @Override
    public void apply(War war) {
        if (war.off(SystemSwitch.SUPPLY)) {
            war.state.expedition.store(STORES_AT_MOST);
            return;
        }
        var country = war.state.country;
        country.renewForage(RECOVERS);
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
        if (war.state.expedition.base() < 0) {
            return;
        }
        double cap = war.state.inField(war.columns.patronCorps()) / TRAIN_UNIT
                * war.value(UpkeepParameters.TRAIN_PER_THOUSAND);
        double growth =
                war.value(UpkeepParameters.TRAIN_GROWTH) * war.state.inField(war.columns.patronCorps())
                        / TRAIN_GROWTH_UNIT;
        war.state.expedition.equipTrain(Math.min(Math.max(cap, war.state.expedition.train() * TRAIN_WEARS),
                war.state.expedition.train() + growth));
    }

    private static void updateSupply(War war, int force, int days) {
        var forces = war.state.forces;
        int p = forces.place(force);
        boolean foreign = ForceQueries.foreign(war, forces.contingent(force));
        double demand = forces.strength(force) / DEMAND_UNIT * (foreign ? DEMAND_FOREIGN : DEMAND_NATIVE);
        double present = war.state.strength.interventionMen(p) + war.state.strength.homeMen(p) + 1.0;
        double share = Math.min(1, forces.strength(force) / present);
        double bought =
                foreign && war.state.expedition.capitalTakenDay() >= 0 ? war.value(UpkeepParameters.PURCHASE) : 1;
        double forage = forage(war, p, forces.side(force)) * share * bought;
        double got = Math.min(demand, forage);
        double surplus = Math.max(LEAST_SURPLUS, war.columns.people(p) * TONNES_PER_KG * SURPLUS_PER_HEAD);
        war.state.country.exhaust(p, days * got / surplus / DAYS_TO_RECOVER * EXHAUSTED_BY_ALL,
                EXHAUSTED_AT_MOST);
        if (foreign && war.state.expedition.base() >= 0) {
            double carried = carried(war, p) * share;
            got += carried;
            if (forces.contingent(force) == war.columns.patronCorps() && !forces.garrison(force)
                    && war.state.expedition.capitalTakenDay() < 0) {
                double spare = (got - demand) / Math.max(1, demand);
                if (p == war.state.expedition.base() && forces.posture(force) == Posture.HOLD) {
                    war.state.expedition.store(Math.clamp(war.state.expedition.stores() + Math.clamp(spare, -0.5, 1.0),
                            0.0, STORES_AT_MOST));
                } else if (spare < 0 && war.state.expedition.stores() > 0) {
                    double eaten = Math.min(war.state.expedition.stores(), -spare);
                    war.state.expedition.store(war.state.expedition.stores() - eaten);
                    got += eaten * demand;
                }
            }
        }
        double today = Math.min(1, got / Math.max(LEAST_DEMAND, demand));
        if (war.state.country.besieged(p) && war.state.country.held(p) == forces.side(force)) {
            today = war.state.country.food(p) > 0 ? SUPPLY_UNDER_SIEGE : SUPPLY_STARVING;
        }
        double before = 1 - forces.supply(force);
        forces.feed(force, today, MEAN_OF_TEN_DAYS.after(days));
        double after = 1 - forces.supply(force);
        double hunger = (before * before + after * after) / 2;
        double recovered = FIRMER * (1 - forces.cohesion(force)) - SHAKEN_BY_HUNGER * hunger;
        double cohesion = forces.cohesion(force) + days * recovered;
        forces.rally(force, cohesion > 1 ? 1 : cohesion < LEAST_COHESION ? LEAST_COHESION : cohesion);
    }

    /** Returns the forage that the country around a place gives to a side [t per day]. */
    private static double forage(War war, int place, int side) {
        double season = war.columns.climate(place) == Place.Climate.NORTH ? NORTHERN_FORAGE : 1;
        double friendly = FORAGE_FROM_ENEMIES + FORAGE_BY_CONTROL * (1 + side * war.state.country.control(place));
        return war.value(UpkeepParameters.FORAGE) * war.routes.peopleAround[place] * season
                * (1 - war.state.country.exhaustion(place)) * friendly / KG_PER_TONNE;
    }

    /** Returns the load that the patron's train brings to a place [t per day]. */
    private static double carried(War war, int place) {
        double days = Math.max(1, war.routes.daysWithFleet(war.scenario().entryPort(), place));
        double loss = war.off(SystemSwitch.INTERDICTION) ? 0 : LOST_TO_RAIDS * war.state.country.raided(place);
        double rains = war.season.dryness(war.state.day) == 0 ? IN_THE_RAINS : 1;
        double users = war.state.expedition.capitalTakenDay() < 0 ? 1 : AFTER_THE_CAPITAL;
        return war.state.expedition.train() * users / (2 * days) * (1 - loss) * rains;
    }

}
