package puebla.kernel.campaign;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.Theatre;
import puebla.kernel.War;
import puebla.kernel.chance.Elementary;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Amount;
import puebla.kernel.data.DecisionPoint;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Place;
import puebla.kernel.patron.Commitment;

/**
 * Orders for the patron's army until it holds the capital. It takes quarters outside the fever zone, builds up stores,
 * and marches on the stronghold that bars the road and then on the capital. After a repulse it falls back and waits for
 * reinforcements.
 *
 * <p>The march is a decision of the commander. He reviews it every ten days from the strength of the enemy at the
 * stronghold and his own optimism. The choice before works is a decision too ({@link Engagements}). <b>Leaves out:</b>
 * feints, secondary columns before the capital falls.
 */
public final class MainArmy implements Mechanism {
    private static final int REVIEW_DAYS = 10;
    /** Maximum march days from the port to the army's quarters: judgement. */
    private static final double DAYS_TO_QUARTERS = 9;
    /** Men needed to man the works of a place fully: judgement. */
    private static final double MEN_TO_MAN_WORKS = 1000;

    @Override
    public void apply(War war) {
        if (war.expedition.base < 0 || war.commitment.stage != Commitment.COMMITTED || war.coalition.settledDay >= 0
                || holdsCapital(war)) {
            return;
        }
        int main = main(war);
        if (main < 0) {
            return;
        }
        if (war.country.held[war.expedition.base] < 0 && war.country.held[war.forces.place[main]] > 0) {
            war.expedition.base = war.forces.place[main];
        }
        gather(war, main);
        if (war.day % REVIEW_DAYS == 0) {
            relieveTheWatch(war, main);
        }
        if (war.coalition.aloneDay < 0) {
            quarterDuringTalks(war, main);
        } else {
            campaign(war, main);
        }
    }

    /** Reports whether the intervention holds the capital. From then on the army operates in columns. */
    static boolean holdsCapital(War war) {
        return war.expedition.capitalTakenDay >= 0 && war.country.held[war.scenario().capital()] > 0;
    }

    /** Returns the largest field force of the patron's corps; −1 when there is none. */
    static int main(War war) {
        int best = -1;
        var forces = war.forces;
        for (int f = forces.nextInField(0); f >= 0; f = forces.nextInField(f + 1)) {
            if (forces.contingent[f] == war.theatre.patronCorps
                    && (best < 0 || forces.strength(f) > forces.strength(best))) {
                best = f;
            }
        }
        return best;
    }

    /**
     * Merges resting forces into the main army at its place. Other resting forces complete the garrison of the port and
     * march to the base.
     */
    private static void gather(War war, int main) {
        var forces = war.forces;
        int port = war.scenario().entryPort();
        for (int f = 0; f < forces.used; f++) {
            if (f == main || forces.contingent[f] != war.theatre.patronCorps || forces.garrison[f]
                    || forces.posture[f] != Forces.HOLD) {
                continue;
            }
            if (forces.place[f] == forces.place[main] && forces.posture[main] == Forces.HOLD) {
                forces.transfer(f, main, Long.MAX_VALUE);
            } else if (forces.place[f] == port) {
                long lacking = lackingAtThePort(war, port);
                if (lacking > 0) {
                    long spared = forces.strength(f) <= 2 * lacking ? forces.strength(f) : forces.strength(f) / 3;
                    Garrisons.detach(war, f, port, Math.min(lacking, spared));
                }
                if (forces.exists(f) && war.coalition.aloneDay >= 0) {
                    forces.march(war.theatre, f, war.expedition.base);
                }
            } else if (war.country.held[forces.place[f]] > 0) {
                forces.march(war.theatre, f, war.expedition.base);
            }
        }
    }

    /** Returns the men that the garrison of the port lacks, after losses to fever and raids. */
    private static long lackingAtThePort(War war, int port) {
        int garrison = war.forces.garrisonAt(port, war.theatre.patronCorps);
        return (long) war.value(Parameter.PORT_GARRISON) - (garrison < 0 ? 0 : war.forces.strength(garrison));
    }

    /**
     * Sends men back to the port when its garrison has fallen to a third, because the army cannot be supplied without
     * it.
     */
    private static void relieveTheWatch(War war, int main) {
        int port = war.scenario().entryPort();
        long lacking = lackingAtThePort(war, port);
        var forces = war.forces;
        if (lacking * 3 < war.value(Parameter.PORT_GARRISON) * 2 || forces.place[main] == port
                || forces.posture[main] != Forces.HOLD || forces.strength(main) < 5 * lacking || !forces.roomForMore()
                || Squads.onTheWay(war, war.theatre.patronCorps, port)
                || war.expedition.atSea(war.theatre.patronCorps) > 0) {
            return;
        }
        int column = forces.raise(war.theatre.patronCorps, 1, forces.place[main], false, -1,
                Garrisons.key(war, war.theatre.patronCorps, port) ^ war.day, war.day);
        forces.transfer(main, column, lacking);
        forces.march(war.theatre, column, port);
    }

    private static void quarterDuringTalks(War war, int main) {
        if (war.coalition.talksDay < 0 || war.forces.posture[main] != Forces.HOLD) {
            return;
        }
        int quarters = quarters(war);
        keepPort(war, main);
        for (int f = 0; f < war.forces.used; f++) {
            if (war.forces.exists(f) && war.forces.side[f] > 0 && !war.forces.garrison[f]
                    && war.forces.place[f] == war.scenario().entryPort()
                    && war.forces.contingent[f] != war.theatre.clientLine) {
                war.forces.march(war.theatre, f, quarters);
            }
        }
        if (war.forces.place[main] == quarters) {
            war.expedition.base = quarters;
        }
    }

    /** Leaves a garrison in the port before the army departs. */
    private static void keepPort(War war, int main) {
        int port = war.scenario().entryPort();
        if (war.forces.place[main] == port && war.muster.interventionMen[port] - war.forces.strength(main) < 200) {
            Garrisons.detach(war, main, port,
                    Math.min((long) war.value(Parameter.PORT_GARRISON), war.forces.strength(main) / 5));
        }
    }

    /**
     * Returns the quarters where the army can wait: the largest town outside the hot country, not an enemy fortress, at
     * most nine march days from the port. Returns the port when there is no such town.
     */
    public static int quarters(War war) {
        var theatre = war.theatre;
        int port = war.scenario().entryPort();
        int best = port;
        for (int p = 0; p < theatre.places; p++) {
            if (theatre.days[port][p] > DAYS_TO_QUARTERS || p == war.scenario().capital()) {
                continue;
            }
            boolean healthy = theatre.climate[p] == Place.Climate.FOOTHILL
                    || theatre.climate[p] == Place.Climate.HIGHLAND;
            boolean shut = theatre.works[p] == Place.Works.FORTS && war.country.held[p] < 0;
            if (healthy && !shut && (best == port || theatre.town[p] > theatre.town[best])) {
                best = p;
            }
        }
        return best;
    }

    /** Returns the stronghold of the enemy that bars the road to the capital; the capital itself when there is none. */
    static int stronghold(War war) {
        int capital = war.scenario().capital();
        int from = war.expedition.base < 0 ? war.scenario().entryPort() : war.expedition.base;
        double direct = war.theatre.days[from][capital];
        int best = capital;
        for (int p : war.theatre.strongholds) {
            double through = war.theatre.days[from][p] + war.theatre.days[p][capital];
            if (p != capital && war.country.held[p] < 0 && through < 1.3 * direct + 2) {
                best = p;
            }
        }
        return best;
    }

    private static void campaign(War war, int main) {
        var forces = war.forces;
        var expedition = war.expedition;
        int quarters = quarters(war);
        if (expedition.base == war.scenario().entryPort() && quarters != expedition.base) {
            if (forces.place[main] == quarters && war.country.held[quarters] > 0) {
                expedition.base = quarters;
            } else if (forces.posture[main] == Forces.HOLD && forces.place[main] != quarters) {
                keepPort(war, main);
                forces.march(war.theatre, main, quarters);
            }
            return;
        }
        if (forces.posture[main] != Forces.HOLD || war.day < forces.busyUntil[main]) {
            return;
        }
        if (expedition.marching) {
            if (newBase(war, forces.place[main])) {
                return;
            }
            int goal = stronghold(war);
            if (forces.place[main] != goal) {
                forces.march(war.theatre, main, goal);
            }
            return;
        }
        if (forces.place[main] != expedition.base) {
            forces.march(war.theatre, main, expedition.base);
            return;
        }
        if (war.day >= expedition.reviewDay) {
            expedition.reviewDay = war.day + REVIEW_DAYS;
            considerMarch(war, main);
        }
    }

    /**
     * Makes a large town taken on the way the new base: the depots move up, and the commander reviews the last march.
     * Returns whether the base has moved.
     */
    private static boolean newBase(War war, int here) {
        boolean large = war.theatre.town[here] > Theatre.GREAT_TOWN;
        if (here == war.expedition.base || here == war.scenario().capital() || war.country.held[here] < 0 || !large) {
            return false;
        }
        war.expedition.base = here;
        war.expedition.marching = false;
        war.expedition.reviewDay = war.day + REVIEW_DAYS;
        return true;
    }

    private static void considerMarch(War war, int main) {
        var expedition = war.expedition;
        int goal = stronghold(war);
        double enemy = Math.max(1500, war.muster.home[goal]) * (1 + works(war, goal));
        double optimism = Elementary.exp(war.value(Parameter.COMMANDER_OPTIMISM));
        double ratio = Elementary.log(Math.max(1, Muster.worth(war, main)) * optimism / enemy);
        double supply = Math.min(1, expedition.stores / war.value(Parameter.STORES_FOR_MARCH));
        double boldness = boldness(war);
        double missing = expedition.repulses > 0 && expedition.wanted > 0
                ? Math.clamp(1 - war.inField(war.theatre.patronCorps) / expedition.wanted, 0.0, 1.0) : 0;
        double coming = -war.value(Parameter.WAITS_FOR_REINFORCEMENT) * missing;
        int choice = war.decisions.decide(DecisionPoint.MARCH_ON_CAPITAL, Math.clamp(ratio + coming, -3.0, 3.0), supply,
                dry(war),
                Math.min(2, (war.day - war.coalition.landedDay[war.scenario().patron()]) / 180.0), boldness);
        if (choice == 0) {
            expedition.marching = true;
            int force = main;
            Garrisons.detach(war, force, expedition.base, war.forces.strength(force) / 12);
            expedition.marchEvent = war.happening(Kind.MARCH_ON_CAPITAL).by(war.scenario().patron())
                    .of(war.theatre.patronCorps).at(goal)
                    .side(1).with(Amount.MEN, war.forces.strength(force)).causedBy(expedition.reinforcementEvent)
                    .becauseDecided().record();
            war.forces.march(war.theatre, force, goal);
        }
    }

    /** Returns 1 in the dry season, 0 in the rains (June to September). */
    static double dry(War war) {
        int month = war.month();
        return month >= 6 && month <= 9 ? 0 : 1;
    }

    /** Returns the boldness of the commander: standard normal, a new draw for the new commander after each repulse. */
    static double boldness(War war) {
        return war.dice.normal(Stream.COMMAND, war.theatre.actorKey[war.scenario().patron()],
                Math.max(0, war.expedition.repulseDay), war.expedition.repulses);
    }

    /**
     * Reports whether rebels without a government hold the place. They defend hills, not the town, so that an attacker
     * must take the sierra.
     */
    private static boolean rebelGround(War war, int place) {
        return war.country.held[place] > 0 && !war.throne.exists() && war.coalition.aloneDay < 0
                && war.scenario().places().get(place).works() == Place.Works.NONE;
    }

    /** Returns how much the works of a place help its defenders: factor − 1, less when they are too few to man them. */
    static double works(War war, int place) {
        if (rebelGround(war, place)) {
            return war.value(Parameter.SIERRA) - 1;
        }
        double factor = switch (war.theatre.works[place]) {
            case NONE -> 1.0;
            case TOWN -> war.value(Parameter.WORKS_TOWN);
            case FORTS -> war.value(Parameter.WORKS_FORTS);
        };
        boolean fleet = war.country.held[place] > 0 && war.scenario().places().get(place).port()
                && war.inField(war.theatre.patronCorps) > 0;
        double manned = Math.min(1, (double) war.muster.menOf(war.country.held[place], place) / MEN_TO_MAN_WORKS);
        return (factor * (fleet ? war.value(Parameter.FLEET_GUNS) : 1) - 1) * war.country.worksLeft[place] * manned;
    }
}
