package puebla.kernel.throne;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.state.DispatchTopic;

/**
 * Public belief: the expectation that the client lasts, one national value S.
 *
 * <pre>
 *   d logit S = g [2 (share held − 0.5) + 1.5 (min(1.2, patron's men / 30,000) − 0.7 − 0.5 leaving)
 *                  + 0.8 min(1, recognitions / 6) − 1.2 pressure of the neighbour − min(1, months of arrears / 4)]
 *               − drift (logit S − logit S0)                       [per day]; logit S stays within ±4
 *   jumps: major news (battles, towns, the capital, departures, ultimata), on the day of the event
 * </pre>
 *
 * Leaving is 1 once the client has the news that the patron withdraws, otherwise 0. S changes daily once the patron has
 * landed and is alone.
 *
 * <p><b>Source:</b> preference falsification and cascades, Kuran (1991); weights judgement. <b>Leaves out:</b> local
 * deviations from the national value.
 */
public final class Belief implements Mechanism {
    @Override
    public void apply(War war) {
        if (war.state.expedition.base < 0 || war.state.coalition.aloneDay < 0) {
            return;
        }
        var throne = war.state.throne;
        double patron = war.state.inField(war.columns.patronCorps) / 30_000.0;
        double leaving = war.state.mail.heard(war.scenario().client(), DispatchTopic.WITHDRAWAL) ? 0.5 : 0;
        double recognition = Math.min(1, throne.recognitions / 6.0);
        double arrears = Math.min(1, war.state.treasuries.clientArrears / 4);
        double pull = 2 * (throne.peopleHeld - 0.5) + 1.5 * (Math.min(1.2, patron) - 0.7 - leaving) + 0.8 * recognition
                - 1.2 * war.state.neighbour.pressure - arrears;
        double rest = ReproducibleMath.logit(war.value(Parameter.BELIEF_DAY_ZERO));
        throne.beliefLogit += war.value(Parameter.BELIEF_GAIN) * pull
                - war.value(Parameter.BELIEF_DRIFT) * (throne.beliefLogit - rest);
        throne.beliefLogit = Math.clamp(throne.beliefLogit, -4.0, 4.0);
    }
}
