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
    /** Cohesion of a force after the longest hunger [0…1]. Judgement. */
    private static final double LEAST_COHESION = 0.15;
    /** Men for whom the parameter of the train's capacity stands [men]. */
    private static final double TRAIN_UNIT = 1000.0;
    /** Men for whom the parameter of the train's growth stands [men]. */
    private static final double TRAIN_GROWTH_UNIT = 10_000.0;
    /** Factor on a train larger than its maximum [per day]. Judgement. */
    private static final double TRAIN_WEARS = 0.998;
    /** Men for whom the demands stand [men]. */
    private static final double DEMAND_UNIT = 1000.0;
    /** Tonnes per kilogram [t/kg]. */
    private static final double TONNES_PER_KG = 1e-3;
    /** Kilograms per tonne [kg/t]. */
    private static final int KG_PER_TONNE = 1000;
    /** Food that any place can spare [t per day]. Judgement. */
    private static final double LEAST_SURPLUS = 5;
    /** Largest exhaustion of a place [0…1]. Judgement. */
    private static final double EXHAUSTED_AT_MOST = 0.9;
    /** Demand below which a force counts as supplied by any delivery [t per day]. Judgement. */
    private static final double LEAST_DEMAND = 0.1;

    @Override
    public void apply(War war) {
        if (war.off(SystemSwitch.SUPPLY)) {
            war.state.expedition.store(war.value(UpkeepParameters.DEPOT_DAYS));
            return;
        }
        var country = war.state.country;
        country.renewForage(1 - 1 / war.value(UpkeepParameters.RECOVERY_DAYS));
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
        double demand = forces.strength(force) / DEMAND_UNIT
                * war.value(foreign ? UpkeepParameters.DEMAND_FOREIGN : UpkeepParameters.DEMAND_NATIVE);
        double present = war.state.strength.interventionMen(p) + war.state.strength.homeMen(p) + 1.0;
        double share = Math.min(1, forces.strength(force) / present);
        double bought =
                foreign && war.state.expedition.capitalTakenDay() >= 0 ? war.value(UpkeepParameters.PURCHASE) : 1;
        double forage = forage(war, p, forces.side(force)) * share * bought;
        double got = Math.min(demand, forage);
        double surplus = Math.max(LEAST_SURPLUS,
                war.columns.people(p) * TONNES_PER_KG * war.value(UpkeepParameters.SURPLUS_PER_HEAD));
        war.state.country.exhaust(p,
                days * got / surplus / war.value(UpkeepParameters.RECOVERY_DAYS)
                        * war.value(UpkeepParameters.EXHAUSTION),
                EXHAUSTED_AT_MOST);
        if (foreign && war.state.expedition.base() >= 0) {
            double carried = carried(war, p) * share;
            got += carried;
            if (forces.contingent(force) == war.columns.patronCorps() && !forces.garrison(force)
                    && war.state.expedition.capitalTakenDay() < 0) {
                double spare = (got - demand) / Math.max(1, demand);
                if (p == war.state.expedition.base() && forces.posture(force) == Posture.HOLD) {
                    war.state.expedition.store(Math.clamp(war.state.expedition.stores() + Math.clamp(spare, -0.5, 1.0),
                            0.0, war.value(UpkeepParameters.DEPOT_DAYS)));
                } else if (spare < 0 && war.state.expedition.stores() > 0) {
                    double eaten = Math.min(war.state.expedition.stores(), -spare);
                    war.state.expedition.store(war.state.expedition.stores() - eaten);
                    got += eaten * demand;
                }
            }
        }
        double today = Math.min(1, got / Math.max(LEAST_DEMAND, demand));
        if (war.state.country.besieged(p) && war.state.country.held(p) == forces.side(force)) {
            today = war.value(war.state.country.food(p) > 0 ? UpkeepParameters.SUPPLY_UNDER_SIEGE
                    : UpkeepParameters.SUPPLY_STARVING);
        }
        double before = 1 - forces.supply(force);
        forces.feed(force, today, MEAN_OF_TEN_DAYS.after(days));
        double after = 1 - forces.supply(force);
        double hunger = (before * before + after * after) / 2;
        double recovered = war.value(UpkeepParameters.COHESION_REGAINED) * (1 - forces.cohesion(force))
                - war.value(UpkeepParameters.COHESION_LOST) * hunger;
        double cohesion = forces.cohesion(force) + days * recovered;
        forces.rally(force, cohesion > 1 ? 1 : cohesion < LEAST_COHESION ? LEAST_COHESION : cohesion);
    }

    /** Returns the forage that the country around a place gives to a side [t per day]. */
    private static double forage(War war, int place, int side) {
        double season =
                war.columns.climate(place) == Place.Climate.NORTH ? war.value(UpkeepParameters.FORAGE_IN_THE_NORTH) : 1;
        double friendly = war.value(UpkeepParameters.FORAGE_FROM_ENEMIES)
                + war.value(UpkeepParameters.FORAGE_BY_CONTROL) * (1 + side * war.state.country.control(place));
        return war.value(UpkeepParameters.FORAGE) * war.routes.peopleAround[place] * season
                * (1 - war.state.country.exhaustion(place)) * friendly / KG_PER_TONNE;
    }

    /** Returns the load that the patron's train brings to a place [t per day]. */
    private static double carried(War war, int place) {
        double days = Math.max(1, war.routes.daysWithFleet(war.scenario().entryPort(), place));
        double loss = war.off(SystemSwitch.INTERDICTION) ? 0
                : war.value(UpkeepParameters.LOST_TO_RAIDS) * war.state.country.raided(place);
        double rains = war.season.dryness(war.state.day) == 0 ? war.value(UpkeepParameters.TRAIN_IN_THE_RAINS) : 1;
        double users = war.state.expedition.capitalTakenDay() < 0 ? 1
                : war.value(UpkeepParameters.TRAIN_AFTER_THE_CAPITAL);
        return war.state.expedition.train() * users / (2 * days) * (1 - loss) * rains;
    }

}
