package puebla.kernel.submodel.expedition;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.CommitmentDecision;
import puebla.kernel.rule.SeaTransport;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.expedition.ExpeditionDecisions.RepulseAnswer;

/**
 * Level of men that the patron wants in the theatre, and the convoys that bring them. The level responds to news that
 * has arrived: a repulse (a decision), the capital held, a treaty that sets falling levels. Shipping limits the
 * convoys. The patron replaces losses while it is committed.
 *
 * <p>Levels: 6,500 for a lone expedition, about 30,000 after 5 May 1862, 38,000 falling to 28,000, 25,000 and 20,000 by
 * the treaty with the client (secret articles of Miramar, Bancroft VI p. 139).
 */
public final class Reinforcement implements Mechanism {
    private static final Draw LEFT_BEHIND = Draw.of("expedition.left-behind");

    /** Time between two convoys [days]. Judgement. */
    private static final int CONVOY_EVERY = 15;
    /** Time between two reviews of the level [days]. Judgement. */
    private static final int REVIEW_EVERY = 90;
    /** Time from the day on which the patron is alone to the first review [days]. Judgement. */
    private static final int FIRST_REVIEW = 60;
    /** Unit of the dead in the feature of the decision [men]. Judgement. */
    private static final int DEAD_UNIT = 1000;
    /** Base of the logarithm in this feature [number]. */
    private static final int BASE_OF_LOGARITHM = 10;

    @Override
    public void apply(War war) {
        var expedition = war.state.expedition;
        int patron = war.scenario().patron();
        if (expedition.base() < 0 || war.state.expedition.hostilitiesDay() < 0
                || war.state.commitment.stage() != CommitmentStage.COMMITTED
                || war.state.coalition.settledDay() >= 0) {
            return;
        }
        if (war.state.mail.known(patron, DispatchTopic.REPULSE) > expedition.repulsesAnswered()) {
            expedition.answerRepulses((int) war.state.mail.known(patron, DispatchTopic.REPULSE));
            afterRepulse(war, patron);
        }
        if ((war.state.day - war.state.expedition.hostilitiesDay()) % REVIEW_EVERY == FIRST_REVIEW) {
            review(war, patron);
        }
        if (war.state.day % CONVOY_EVERY == 0 && war.state.commitment.stage() == CommitmentStage.COMMITTED) {
            ship(war, patron);
        }
    }

    private static void afterRepulse(War war, int patron) {
        double dead = ReproducibleMath.log(1 + war.state.mail.known(patron, DispatchTopic.DEAD) / DEAD_UNIT)
                / ReproducibleMath.log(BASE_OF_LOGARITHM);
        var choice = war.decisions.begin(ExpeditionDecisions.AFTER_REPULSE).with(Feature.HONOUR, 1)
                .with(Feature.REGIME_AIM, war.state.coalition.aim())
                .with(Feature.STRAIN, war.state.calendar.strain(patron))
                .known(Feature.NEIGHBOUR_RISK, patron, DispatchTopic.NEIGHBOUR_PRESSURE)
                .relyingOn(patron, DispatchTopic.DEAD).with(Feature.DEAD_LOG, dead).choose();
        double level = war.value(
                choice == RepulseAnswer.REINFORCE_GREATLY ? ExpeditionParameters.LEVEL_AFTER_REPULSE
                        : ExpeditionParameters.LEVEL_CAUTIOUS);
        if (choice == RepulseAnswer.COME_HOME) {
            CommitmentDecision.decideToLeave(war);
            return;
        }
        double before = war.state.expedition.wanted();
        double wanted = Math.max(before, level * war.scenario().levers().patronTroops());
        int event = war.events.begin(ExpeditionEvents.REINFORCEMENT_ORDERED).by(patron)
                .with(Amount.MEN, wanted - before).causedBy(war.state.expedition.repulseEvent())
                .becauseDecided()
                .record();
        war.state.expedition.orderReinforcement(wanted, event);
    }

    private static void review(War war, int patron) {
        double factor = war.scenario().levers().patronTroops();
        var expedition = war.state.expedition;
        if (war.state.throne.acceptedDay() >= 0) {
            double years = (war.state.day - war.state.throne.acceptedDay()) / Time.YEAR;
            Parameter level = years < war.value(ExpeditionParameters.TREATY_1_AFTER)
                    ? ExpeditionParameters.LEVEL_PACIFICATION
                    : years < war.value(ExpeditionParameters.TREATY_2_AFTER) ? ExpeditionParameters.LEVEL_TREATY_1
                            : years < war.value(ExpeditionParameters.TREATY_3_AFTER)
                                    ? ExpeditionParameters.LEVEL_TREATY_2
                                    : ExpeditionParameters.LEVEL_TREATY_3;
            expedition.want(war.value(level) * factor);
        } else if (war.state.mail.known(patron, DispatchTopic.CAPITAL_HELD) > 0.5) {
            expedition.want(Math.max(expedition.wanted(), war.value(ExpeditionParameters.LEVEL_PACIFICATION) * factor));
        } else if (war.state.mail.known(patron, DispatchTopic.REPULSE) == 0) {
            expedition.want(Math.max(expedition.wanted(), war.value(ExpeditionParameters.LEVEL_ALONE) * factor));
        }
    }

    /**
     * Returns the men whom the ministry believes to be in the theatre or under way: the men sent, less those who have
     * returned or are reported dead.
     */
    private static double onTheBooks(War war, int patron, int corps) {
        long sent = war.scenario().contingents().get(corps).pool() - war.state.men.of(corps, Stock.HOME);
        return sent - war.state.men.of(corps, Stock.RETURNED) - war.state.mail.known(patron, DispatchTopic.DEAD);
    }

    private static void ship(War war, int patron) {
        int corps = war.columns.patronCorps();
        double gap = war.state.expedition.wanted() - onTheBooks(war, patron, corps);
        double cap = war.value(ExpeditionParameters.SHIPPING_PER_MONTH) * CONVOY_EVERY / Time.MONTH;
        long men = Math.min(war.state.men.of(corps, Stock.HOME), (long) Math.min(gap, cap));
        if (men >= war.value(ExpeditionParameters.LEAST_CONVOY)) {
            men -= (long) (men * war.value(ExpeditionParameters.MOST_LEFT_BEHIND)
                    * war.uniform(LEFT_BEHIND, war.keys.actor(patron)));
            SeaTransport.send(war, corps, men);
        }
    }
}
