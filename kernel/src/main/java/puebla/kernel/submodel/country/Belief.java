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
 *   d logit S = g [BY_SHARE_HELD (share held − 0.5)
 *                  + BY_PATRON (min(MOST_PATRON, patron's men / patron.full-army) − NEUTRAL_PATRON − LEAVING × leaving)
 *                  + BY_RECOGNITION min(1, recognitions / FULL_RECOGNITION)
 *                  − BY_NEIGHBOUR pressure of the neighbour − min(1, months of arrears / FULL_ARREARS)]
 *               − drift (logit S − logit S0)                       [per day]; logit S stays within ±LIMIT
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
    /** Weight of the share of the people held above a half. Judgement. */
    private static final double BY_SHARE_HELD = 2;
    /** Weight of the patron's support. Judgement. */
    private static final double BY_PATRON = 1.5;
    /** Largest support that the patron's men can give [shares of full support]. Judgement. */
    private static final double MOST_PATRON = 1.2;
    /** Support by the patron at which belief neither rises nor falls [shares of full support]. Judgement. */
    private static final double NEUTRAL_PATRON = 0.7;
    /** Loss of support once the withdrawal is known [shares of full support]. Judgement. */
    private static final double LEAVING = 0.5;
    /** Weight of recognition by the powers. Judgement. */
    private static final double BY_RECOGNITION = 0.8;
    /** Recognitions with full effect [powers]. Judgement. */
    private static final double FULL_RECOGNITION = 6;
    /** Weight of the neighbour's pressure. Judgement. */
    private static final double BY_NEIGHBOUR = 1.2;
    /** Arrears of pay with full effect [months]. Judgement. */
    private static final double FULL_ARREARS = 4;

    @Override
    public void apply(War war) {
        if (war.state.expedition.base() < 0 || war.state.expedition.hostilitiesDay() < 0) {
            return;
        }
        var throne = war.state.throne;
        double patron = war.state.inField(war.columns.patronCorps()) / war.value(SharedParameters.PATRON_FULL_ARMY);
        double leaving = war.state.mail.heard(war.scenario().client(), DispatchTopic.WITHDRAWAL) ? LEAVING : 0;
        double recognition = Math.min(1, throne.recognitions() / FULL_RECOGNITION);
        double arrears = Math.min(1, war.state.treasuries.clientArrears() / FULL_ARREARS);
        double pull = BY_SHARE_HELD * (throne.peopleHeld() - 0.5)
                + BY_PATRON * (Math.min(MOST_PATRON, patron) - NEUTRAL_PATRON - leaving)
                + BY_RECOGNITION * recognition
                - BY_NEIGHBOUR * war.state.neighbour.pressure() - arrears;
        double rest = ReproducibleMath.logit(war.value(CountryParameters.BELIEF_DAY_ZERO));
        double change = war.value(CountryParameters.BELIEF_GAIN) * pull
                - war.value(CountryParameters.BELIEF_DRIFT) * (throne.beliefLogit() - rest);
        throne.believe(Math.clamp(throne.beliefLogit() + change, -PublicBelief.LIMIT, PublicBelief.LIMIT));
    }
}
