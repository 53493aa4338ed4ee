package puebla.bench.peer;

import puebla.kernel.scenario.Contingent;
import puebla.kernel.submodel.upkeep.UpkeepParameters;

/** Weekly recruiting of both native armies; daily return of scattered men. */
final class Recruits {
    /** Fewest recruits that form a new garrison [men]. */
    private static final int HANDFUL = 25;

    private Recruits() {}

    static void day(PeerWar war) {
        for (var corps : war.corps) {
            if (!corps.foreign) {
                long back = war.draws.binomial(corps.dispersed, 0.03);
                corps.dispersed -= back;
                war.homeLine.home += back;
            }
        }
        if (war.day % 7 == 2) {
            raise(war, -1, war.homeLine);
            raise(war, 1, war.clientLine);
        }
        if (war.day % 7 == 5) {
            relieveGarrisons(war);
        }
    }

    private static void raise(PeerWar war, int side, Corps corps) {
        double ceiling =
                side > 0 ? war.value(war.throne ? UpkeepParameters.CLIENT_CEILING : UpkeepParameters.REBEL_CEILING)
                        : war.value(UpkeepParameters.HOME_CEILING_AT_WAR) * (0.4 + 0.6 * Math.min(1.6, war.arms))
                                * war.authority;
        double of = side < 0 || war.throne ? war.peopleHeld(side) : 1;
        double room = Math.clamp(1 - corps.field / Math.max(1, ceiling * of * war.totalPeople), 0.0, 1.0);
        double arrears = side < 0 ? war.homeArrears * 0.5 : war.clientArrears;
        double money = 1 / (1 + 0.5 * arrears);
        if (side > 0 && war.throne) {
            money *= 0.15 + 1.2 * war.belief();
        }
        double rate = war.value(side < 0 ? UpkeepParameters.HOME_RECRUITING : UpkeepParameters.CLIENT_RECRUITING);
        for (var place : war.places) {
            if (place.held == side && !place.besieged()) {
                double willing = side < 0 ? place.activeForHome : place.activeForClient;
                long men = war.draws.wholeNear(place.people * rate * willing * room * money * 7);
                men = Math.min(men, war.homeLine.home);
                if (men >= 1) {
                    enlist(place, side, corps, men);
                }
            }
        }
    }

    private static void enlist(Place place, int side, Corps corps, long men) {
        var war = place.war;
        var garrison = place.garrisonOf(corps);
        var field = place.largestOf(corps);
        var host = (garrison != null && garrison.strength() < place.need()) || field == null ? garrison : field;
        if (host == null) {
            if (men < HANDFUL || !war.roomForMore()) {
                return;
            }
            host = war.raise(corps, side, place, true, corps.nameAt(place));
            host.guns = 1;
        }
        war.homeLine.home -= men;
        host.join(men, 400);
        place.levied = place.levied * 0.98 + men / place.people;
    }

    private static void relieveGarrisons(PeerWar war) {
        int last = war.forces.size();
        for (int i = 0; i < last; i++) {
            var force = war.forces.get(i);
            var place = force.place;
            if (force.gone || !force.garrison || place.besieged()) {
                continue;
            }
            double need = place.need();
            if (force.corps.foreign && place != war.port && !war.isRoadPost(place)) {
                var natives = place.garrisonOf(war.clientLine);
                boolean safe = natives != null && natives.strength() >= need * war.value(UpkeepParameters.HANDOVER_AT)
                        && place.control > 0.1;
                if (safe && place != war.capital) {
                    force.garrison = false;
                    force.halt();
                }
            } else if (!force.corps.foreign && force.strength() > need + 500 && war.roomForMore()) {
                var field = place.largestOf(force.corps);
                if (field == null) {
                    field = war.raise(force.corps, force.side, place, false,
                            force.corps.nameAt(place) ^ 0x5DEECE66DL ^ war.day);
                }
                force.transfer(field, force.strength() - (long) need);
            }
        }
    }

    /** Sets the day's desertion rates of both sides. */
    static void desertionOfToday(PeerWar war) {
        double patron = Math.min(1, war.patronCorps.field / 30_000.0);
        double hope = 0.6 * patron * (war.announced ? 0.75 : 1) + 0.4 * war.peopleHeldThisWeek;
        double homeHope = 0.5 + 0.5 * (1 - war.belief());
        war.clientDesertion = war.value(UpkeepParameters.DESERTION_CLIENT) * (1 + 0.5 * war.clientArrears)
                * (1 + 4 * (1 - hope) * (1 - hope));
        war.homeDesertion = war.value(UpkeepParameters.DESERTION_HOME) * (1 + 0.25 * war.homeArrears)
                * (1 + 4 * (1 - homeHope) * (1 - homeHope));
    }

    static boolean isNative(Corps corps) {
        return corps.is(Contingent.Kind.HOME_LINE) || corps.is(Contingent.Kind.CLIENT_LINE);
    }
}
