package puebla.kernel.submodel.upkeep;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Stock;
import puebla.kernel.state.UpkeepList;

/**
 * Sickness and death by climate.
 *
 * <pre>
 *   deaths  h = h_zone(month) r y (1 + 1.5 (1 − supply)) (1 + 0.5 siege) × lever      [per man and day]
 *   r = coast resistance of the corps in the hot country, elsewhere min(1, 0.4 + 0.6 coast resistance)
 *       falls linearly during 300 days in the country, to 0.4 of this value (hot country) or 0.9 (elsewhere)
 *   y = outbreak of the year in the hot country in the wet months, LN(0, σ)
 *   sick    approach 0.25 r (hot country, wet), 0.1 r (dry), 0.09 (foothills) or 0.06 of the force by 0.08 a day
 * </pre>
 *
 * Resting forces are updated once per update interval, with the hazard of all its days ({@link UpkeepList}).
 *
 * <p><b>Source:</b> Curtin (1989, 1998) for the order of magnitude of European troops in the tropics; zones from the
 * geography of the vómito. <b>Leaves out:</b> civilians, contagion between units.
 */
public final class Disease implements Mechanism {
    private static final Draw DIES = Draw.of("upkeep.dies-of-disease");
    /** Strength of the fever of a year; drawn on its first day. */
    public static final Draw OUTBREAK = Draw.of("upkeep.outbreak-of-year");

    /** Mean year of the calendar [days]. */
    private static final double DAYS_OF_YEAR = 365.25;
    /** Share of a force that is sick when the mechanism is off [share]. Judgement. */
    private static final double SICK_WITHOUT_DISEASE = 0.01;
    private static final long COAST_KEY = KeyedRandom.key("outbreak");

    @Override
    public void apply(War war) {
        boolean off = war.off(SystemSwitch.DISEASE);
        boolean wet = war.season.fever(war.state.day);
        double pacific = war.scenario().seasons().pacificFever();
        double ofHotCountry = -1;
        double ofFoothills = war.value(
                wet ? UpkeepParameters.DISEASE_FOOTHILL_WET : UpkeepParameters.DISEASE_FOOTHILL_DRY);
        double ofHighland = war.value(UpkeepParameters.DISEASE_HIGHLAND);
        double byHunger = war.value(UpkeepParameters.DISEASE_BY_HUNGER);
        double inASiege = war.value(UpkeepParameters.DISEASE_IN_A_SIEGE);
        double sickHot = war.value(wet ? UpkeepParameters.SICK_HOT_WET : UpkeepParameters.SICK_HOT_DRY);
        double sickFoothills = war.value(UpkeepParameters.SICK_FOOTHILLS);
        double sickElsewhere = war.value(UpkeepParameters.SICK_ELSEWHERE);
        double sickApproach = war.value(UpkeepParameters.SICK_APPROACH);
        double seasoningDays = war.value(UpkeepParameters.SEASONING_DAYS);
        double lever = war.scenario().levers().disease();
        var forces = war.state.forces;
        var upkeep = war.upkeep;
        upkeep.build();
        for (int i = 0; i < upkeep.length(); i++) {
            int f = upkeep.force(i);
            if (!forces.exists(f)) {
                continue;
            }
            int days = upkeep.days(i);
            forces.season(f, days);
            var climate = war.columns.climate(forces.place(f));
            boolean hot = climate.hot();
            if (hot && ofHotCountry < 0) {
                ofHotCountry = wet ? war.value(UpkeepParameters.DISEASE_COAST_WET) * outbreak(war)
                        : war.value(UpkeepParameters.DISEASE_COAST_DRY);
            }
            double base = hot ? (climate == Place.Climate.PACIFIC ? pacific : 1) * ofHotCountry
                    : climate == Place.Climate.FOOTHILL ? ofFoothills : ofHighland;
            double resistance = resistance(war, f, hot, seasoningDays);
            boolean siege = war.state.country.besieged(forces.place(f));
            double hazard = off ? 0
                    : base * resistance
                            * (1 + byHunger * (1 - forces.supply(f)))
                            * (siege ? inASiege : 1) * lever * days;
            int corps = forces.contingent(f);
            long dead = war.binomialFromHazard(DIES, forces.key(f), forces.strength(f), hazard);
            if (dead > 0) {
                forces.leave(f, true, Stock.DEAD_OF_DISEASE, dead, Cause.DISEASE);
                war.addFlow(Flow.DEAD, corps, dead);
                war.addFlow(Flow.DEAD_BY_DISEASE, corps, dead);
            }
            if (forces.exists(f)) {
                double target = off ? SICK_WITHOUT_DISEASE
                        : hot ? sickHot * resistance
                                : climate == Place.Climate.FOOTHILL ? sickFoothills : sickElsewhere;
                double approach = ReproducibleMath.relaxed(sickApproach, days);
                long all = forces.strength(f);
                long sick = Math.round(forces.sick(f) + (target * all - forces.sick(f)) * approach);
                forces.fallSick(f, Math.clamp(sick, 0, all));
            }
        }
    }

    /** Returns the severity of the present year's outbreak in the hot country, relative to the median year. */
    private static double outbreak(War war) {
        return ReproducibleMath.exp(war.value(UpkeepParameters.OUTBREAK_SPREAD)
                * war.random().normal(OUTBREAK, COAST_KEY, newYearsDay(war)));
    }

    /**
     * Returns the day of the run on which its present year began, to within a day. A branch that starts during a year
     * keeps that year's outbreak.
     */
    private static int newYearsDay(War war) {
        return (int) (Math.floor(war.state.date() / DAYS_OF_YEAR) * DAYS_OF_YEAR - war.scenario().firstDay());
    }

    private static double resistance(War war, int force, boolean hot, double seasoningDays) {
        double corps = war.columns.coastResistance(war.state.forces.contingent(force));
        double seasoned = Math.min(1, war.state.forces.seasoning(force) / seasoningDays);
        double own = corps;
        if (!hot) {
            double upland = war.value(UpkeepParameters.DISEASE_UPLAND_RISK);
            own = Math.min(1, upland + (1 - upland) * corps);
        }
        return own * (1 - war.value(hot ? UpkeepParameters.SEASONED_HOT : UpkeepParameters.SEASONED_ELSEWHERE)
                * seasoned);
    }
}
