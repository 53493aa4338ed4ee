package puebla.kernel.submodel.country;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.state.DispatchTopic;

/**
 * Public belief: the expectation that the client lasts, one national value S.
 *
 * <pre>
 *   d logit S = g [by-share-held (share held − 0.5)
 *                  + by-patron (min(most-patron, patron's men / patron.full-army) − neutral-patron − leaving [leaving])
 *                  + by-recognition min(1, recognitions / full-recognition)
 *                  − by-neighbour pressure of the neighbour − min(1, months of arrears / full-arrears)]
 *               − drift (logit S − logit S0)                       [per day]; logit S stays within ±LIMIT
 *   jumps: major news (battles, towns, the capital, departures, ultimata), on the day of the event
 * </pre>
 *
 * Names in lower case are the parameters {@code belief.*}; g is {@code belief.gain}. [leaving] is 1 once the client has
 * the news that the patron withdraws, otherwise 0. S changes daily once the patron has landed and is alone.
 *
 * <p><b>Source:</b> preference falsification and cascades, Kuran (1991); weights judgement. <b>Leaves out:</b> local
 * deviations from the national value.
 */
public final class Belief implements Mechanism {

    @Override
    public void apply(War war) {
        if (war.state.expedition.base() < 0 || war.state.expedition.hostilitiesDay() < 0) {
            return;
        }
        var throne = war.state.throne;
        double patron = war.state.inField(war.columns.patronCorps()) / war.value(SharedParameters.PATRON_FULL_ARMY);
        double leaving = war.state.mail.heard(war.scenario().client(), DispatchTopic.WITHDRAWAL)
                ? war.value(CountryParameters.BELIEF_LEAVING) : 0;
        double support = Math.min(war.value(CountryParameters.BELIEF_MOST_PATRON), patron)
                - war.value(CountryParameters.BELIEF_NEUTRAL_PATRON) - leaving;
        double recognition = Math.min(1, throne.recognitions() / war.value(CountryParameters.BELIEF_FULL_RECOGNITION));
        double arrears =
                Math.min(1, war.state.treasuries.clientArrears() / war.value(CountryParameters.BELIEF_FULL_ARREARS));
        double pull = war.value(CountryParameters.BELIEF_BY_SHARE_HELD) * (throne.peopleHeld() - 0.5)
                + war.value(CountryParameters.BELIEF_BY_PATRON) * support
                + war.value(CountryParameters.BELIEF_BY_RECOGNITION) * recognition
                - war.value(CountryParameters.BELIEF_BY_NEIGHBOUR) * war.state.neighbour.pressure() - arrears;
        double rest = ReproducibleMath.logit(war.value(CountryParameters.BELIEF_DAY_ZERO));
        double change = war.value(CountryParameters.BELIEF_GAIN) * pull
                - war.value(CountryParameters.BELIEF_DRIFT) * (throne.beliefLogit() - rest);
        throne.believe(Math.clamp(throne.beliefLogit() + change, -PublicBelief.LIMIT, PublicBelief.LIMIT));
    }
}
