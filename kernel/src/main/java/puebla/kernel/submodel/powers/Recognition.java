package puebla.kernel.submodel.powers;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.DispatchTopic;

/**
 * Recognition of the client by the powers.
 *
 * <pre>
 *   h = base + 0.25 share held + 0.1 dynastic tie − 0.4 neighbour free × dependence, at least 0     [per month]
 *   × 0.3 from the day on which the patron decides to withdraw
 * </pre>
 *
 * Neighbour free is 1 once the power has the news that the neighbour's own war is over ({@code NEIGHBOUR_FREE}),
 * otherwise 0. The dynastic tie and the dependence on the neighbour are properties of each power. The share held is the
 * share of the people known to the patron, which publishes it.
 *
 * <p>The patron recognises the client on the day on which a candidate accepts the crown. The neighbour has the hazard
 * {@code recognition.neighbour} [per day] while the home government is caught or abroad. Otherwise it has the share
 * {@code recognition.while-rival-rules} of that hazard under three conditions: it is itself at war, the ruler has
 * reigned for a year, and the client holds more than {@code recognition.firm-hold} of the people by the reports of its
 * own envoy.
 */
public final class Recognition implements Mechanism {
    private static final Draw RECOGNISES = Draw.of("powers.recognises");

    @Override
    public void apply(War war) {
        if (war.off(SystemSwitch.RECOGNITION)) {
            return;
        }
        int patron = war.scenario().patron();
        if (war.state.throne.acceptedDay() >= 0 && war.state.throne.exists() && !war.state.throne.recognised(patron)) {
            recognise(war, patron);
        }
        if (!war.state.throne.reigns()) {
            return;
        }
        for (int a = 0; a < war.columns.actors(); a++) {
            var role = war.scenario().actors().get(a).role();
            if (war.state.throne.recognised(a) || role == Actor.Role.HOME || role == Actor.Role.CLIENT) {
                continue;
            }
            double hazard = role == Actor.Role.NEIGHBOUR ? ofNeighbour(war) : ofPower(war, a);
            if (war.occurs(RECOGNISES, war.keys.actor(a), hazard)) {
                recognise(war, a);
            }
        }
    }

    private static void recognise(War war, int actor) {
        war.state.throne.recognise(actor);
        war.events.begin(PowersEvents.RECOGNITION).by(actor).against(war.scenario().client())
                .because(Feature.SHARE_HELD, war.state.throne.peopleHeld())
                .because(Feature.DYNASTIC_TIE, war.scenario().actors().get(actor).dynasticTie()).record();
    }

    private static double ofPower(War war, int actor) {
        var power = war.scenario().actors().get(actor);
        double month = war.value(PowersParameters.RECOGNITION_BASE)
                + 0.25 * war.state.mail.known(war.scenario().patron(), DispatchTopic.SHARE_HELD)
                + 0.1 * power.dynasticTie()
                - 0.4 * war.state.mail.known(actor, DispatchTopic.NEIGHBOUR_FREE) * power.neighbourDependence();
        if (war.state.commitment.decidedDay() >= 0) {
            month *= 0.3;
        }
        return Math.max(0, month) / 30;
    }

    private static double ofNeighbour(War war) {
        boolean noRival = war.state.seat.caught() || war.state.seat.abroad();
        boolean settled =
                war.state.mail.known(war.scenario().neighbour(), DispatchTopic.SHARE_HELD)
                        > war.value(PowersParameters.FIRM_HOLD)
                        && war.state.neighbour.ownWar() > 0
                        && war.state.day - war.state.throne.entersDay() > Time.YEAR;
        return noRival ? war.value(PowersParameters.NEIGHBOUR_RECOGNISES)
                : settled ? war.value(PowersParameters.NEIGHBOUR_RECOGNISES)
                        * war.value(PowersParameters.WHILE_A_RIVAL_RULES) : 0;
    }
}
