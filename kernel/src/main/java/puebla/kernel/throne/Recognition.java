package puebla.kernel.throne;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Actor;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Switch;
import puebla.kernel.news.News;

/**
 * The powers recognise the client, each with a hazard per month of
 * {@code base + 0.25 share held + 0.1 dynastic tie − 0.4 neighbour's frown × dependence}, × 0.3 once the withdrawal is
 * decided. The neighbour itself does so only when no rival government is left on the soil (caught or abroad) or, a
 * fifth as likely, while it is at war and the client, a year on the throne, holds more than 85 % of the people.
 *
 * The powers read what the patron has heard and published; the neighbour has its own envoy's reports.
 *
 * <p><b>Source:</b> judgement; most European courts within a year, the United States never (the accounts).
 */
public final class Recognition implements Mechanism {
    @Override
    public void apply(War war) {
        if (!war.throne.reigns() || war.off(Switch.RECOGNITION)) {
            return;
        }
        for (int a = 0; a < war.theatre.actors; a++) {
            var role = war.scenario().actors().get(a).role();
            if (war.throne.recognised[a] || role == Actor.Role.HOME || role == Actor.Role.CLIENT) {
                continue;
            }
            double hazard = role == Actor.Role.NEIGHBOUR ? ofNeighbour(war) : ofPower(war, a);
            if (war.strikes(Stream.RECOGNITION, war.theatre.actorKey[a], 0, hazard)) {
                war.throne.recognised[a] = true;
                war.throne.recognitions++;
                war.happening(Kind.RECOGNITION).by(a).against(war.scenario().client())
                        .because(Feature.SHARE_HELD, war.throne.peopleHeld)
                        .because(Feature.DYNASTIC_TIE, war.scenario().actors().get(a).dynasticTie()).record();
            }
        }
    }

    private static double ofPower(War war, int actor) {
        var power = war.scenario().actors().get(actor);
        double month = war.value(Parameter.RECOGNITION_BASE)
                + 0.25 * war.known(war.scenario().patron(), News.SHARE_HELD) + 0.1 * power.dynasticTie()
                - 0.4 * war.known(actor, News.NEIGHBOUR_FREE) * power.neighbourDependence();
        if (war.commitment.decidedDay >= 0) {
            month *= 0.3;
        }
        return Math.max(0, month) / 30;
    }

    private static double ofNeighbour(War war) {
        boolean noRival = war.seat.caught || war.seat.abroad;
        boolean settled =
                war.known(war.scenario().neighbour(), News.SHARE_HELD) > 0.85 && war.neighbour.ownWar > 0
                        && war.day - war.throne.entersDay > 365;
        return noRival ? war.value(Parameter.NEIGHBOUR_RECOGNISES)
                : settled ? war.value(Parameter.NEIGHBOUR_RECOGNISES) * 0.2 : 0;
    }
}
