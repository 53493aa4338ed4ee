package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.Place;
import puebla.kernel.state.CommitmentStage;

/**
 * Readings of the patron's expedition that several mechanisms share: its main army, its quarters, the place that bars
 * its road, and whether it holds the capital and the road to it.
 */
public final class ExpeditionQueries {
    /** Boldness of the commander of the expedition; drawn for the patron on the day of the last repulse. */
    public static final Draw BOLDNESS = Draw.of("expedition.boldness");

    /** March days that the road through a stronghold may be longer still [days]. Judgement. */
    private static final double DETOUR_DAYS = 2;

    private ExpeditionQueries() {}

    /** Reports whether the intervention holds the capital. From then on the army operates in columns. */
    public static boolean holdsCapital(War war) {
        return war.state.expedition.capitalTakenDay() >= 0 && war.state.country.held(war.scenario().capital()) > 0;
    }

    /** Returns the largest field force of the patron's corps; −1 when there is none. */
    public static int mainArmy(War war) {
        int best = -1;
        var forces = war.state.forces;
        for (int f = forces.nextInField(0); f >= 0; f = forces.nextInField(f + 1)) {
            if (forces.contingent(f) == war.columns.patronCorps()
                    && (best < 0 || forces.strength(f) > forces.strength(best))) {
                best = f;
            }
        }
        return best;
    }

    /**
     * Returns the quarters where the army can wait: the largest town outside the hot country, not an enemy fortress, at
     * most {@code proconsul.quarters-within} march days from the port. Returns the port when there is no such town.
     */
    public static int quarters(War war) {
        int port = war.scenario().entryPort();
        int best = port;
        double within = war.value(SharedParameters.QUARTERS_WITHIN_DAYS);
        for (int p = 0; p < war.columns.places(); p++) {
            if (war.routes.days[port][p] > within || p == war.scenario().capital()) {
                continue;
            }
            boolean healthy = war.columns.climate(p) == Place.Climate.FOOTHILL
                    || war.columns.climate(p) == Place.Climate.HIGHLAND;
            boolean shut = war.columns.works(p) == Place.Works.FORTS && war.state.country.held(p) < 0;
            if (healthy && !shut && (best == port || war.columns.town(p) > war.columns.town(best))) {
                best = p;
            }
        }
        return best;
    }

    /** Returns the stronghold of the enemy that bars the road to the capital; the capital itself when there is none. */
    public static int stronghold(War war) {
        int capital = war.scenario().capital();
        int from = war.state.expedition.base() < 0 ? war.scenario().entryPort() : war.state.expedition.base();
        double direct = war.routes.days[from][capital];
        int best = capital;
        double longest = war.value(SharedParameters.DETOUR) * direct + DETOUR_DAYS;
        for (int p : war.columns.strongholds) {
            double through = war.routes.days[from][p] + war.routes.days[p][capital];
            if (p != capital && war.state.country.held(p) < 0 && through < longest) {
                best = p;
            }
        }
        return best;
    }

    /** Returns the boldness of the commander: standard normal, a new draw for the new commander after each repulse. */
    public static double boldness(War war) {
        return war.random().normal(BOLDNESS, war.keys.actor(war.scenario().patron()),
                Math.max(0, war.state.expedition.repulseDay()));
    }

    /** Reports whether the patron holds the capital and is committed. */
    public static boolean keepsRoad(War war) {
        return holdsCapital(war) && war.state.commitment.stage() == CommitmentStage.COMMITTED;
    }

    /**
     * Reports whether a place is on the road while the patron keeps it. Foreign garrisons stay there, even next to
     * natives.
     */
    public static boolean isOnKeptRoad(War war, int place) {
        int port = war.scenario().entryPort();
        int capital = war.scenario().capital();
        if (!keepsRoad(war)) {
            return false;
        }
        int p = port;
        while (p >= 0 && p != capital) {
            p = war.routes.next[p][capital];
            if (p == place) {
                return true;
            }
        }
        return false;
    }
}
